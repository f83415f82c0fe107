package org.huzheng.cli.terminal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
        return UTC.matcher(text).replaceAll(each -> of(parse(each.group())));
    }

    private static Instant parse(String utc) {
        // Without seconds, as java.time writes a full minute of a date-time with offset.
        return Instant.parse(utc.length() == "2026-01-01T00:00Z".length() ? utc.replace("Z", ":00Z") : utc);
    }
}
