package org.huzheng.cli.terminal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.calendar.ChinaTime;

/** Instants as people in China read them 北京时间; in JSON they stay RFC 3339. */
public final class BeijingTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx", Locale.ROOT).withZone(ChinaTime.ZONE);
    private static final Pattern UTC =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z(?![\\w])");

    private BeijingTime() {}

    /** To the second, for example {@code 2026-04-01 08:00:00+08:00}. */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** A text in which every instant given in UTC is given in this zone. */
    public static String in(String text) {
        return UTC.matcher(text).replaceAll(each -> Matcher.quoteReplacement(shown(each.group())));
    }

    private static String shown(String utc) {
        try {
            return of(OffsetDateTime.parse(utc).toInstant());
        } catch (DateTimeException e) {
            return utc; // looks like a time and is none
        }
    }
}
