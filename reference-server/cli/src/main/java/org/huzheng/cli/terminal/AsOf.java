package org.huzheng.cli.terminal;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.calendar.ChinaTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** As of when a command judges 截至时点: one option of two names, a day in China or a time; now if it is not given. */
public final class AsOf {
    private static final String DATE = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern LOCAL = Pattern.compile(DATE + "[Tt ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    @Option(
            names = {"--as-of", "--at"},
            paramLabel = "DAY|TIME",
            description = {
                "按这一天（北京时间当日）或者这一时刻判断，不给则为现在；例如 2026-04-01 或 2026-04-01T08:00:00+08:00。",
                "Judge as of this day in China or this time; now if not given. For example 2026-04-01 or"
                        + " 2026-04-01T08:00:00+08:00."
            })
    private @Nullable Moment moment;

    /** The parser fills the field. */
    public AsOf() {}

    /** A day or a time as the user named it. */
    public record Moment(LocalDate day, Optional<Instant> time) {
        /** Whole days have no time. */
        public Moment {}

        /** The time, or the beginning of the day in China. */
        public Instant start() {
            return time.orElseGet(() -> ChinaTime.startOf(day));
        }
    }

    /** The time named, the end of the day named, or now. */
    public Instant end() {
        Moment named = moment;
        return named == null
                ? Clock.systemUTC().instant()
                : named.time()
                        .orElseGet(
                                () -> ChinaTime.startOf(named.day().plusDays(1)).minusSeconds(1));
    }

    /** The same, but never later than now within today: what will be known tonight is not known yet. */
    public Instant known() {
        Instant now = Clock.systemUTC().instant();
        boolean today =
                moment != null && moment.time().isEmpty() && moment.day().equals(ChinaTime.date(now));
        return today ? now : end();
    }

    /** The day in China. */
    public LocalDate day() {
        return moment == null ? ChinaTime.date(Clock.systemUTC().instant()) : moment.day();
    }

    /** The time named, or the beginning of the day. */
    public Instant start() {
        Moment named = moment;
        return named == null ? ChinaTime.startOf(day()) : named.start();
    }

    /** Reads a day as 2026-01-01 or as people write it in China, or a time with or without offset. */
    public static Moment parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        try {
            Matcher whole = DAY.matcher(plain);
            if (whole.matches()) {
                return new Moment(date(whole), Optional.empty());
            }
            Matcher local = LOCAL.matcher(plain);
            if (local.matches()) {
                LocalTime time =
                        LocalTime.of(number(local, 4), number(local, 5), local.group(6) == null ? 0 : number(local, 6));
                return timed(date(local).atTime(time).atZone(ChinaTime.ZONE).toInstant());
            }
            return timed(OffsetDateTime.parse(plain).toInstant());
        } catch (DateTimeException e) {
            throw new TypeConversionException("应写作 2026-04-01 或 2026-04-01T08:00:00+08:00，且确有其日"
                    + " / write 2026-04-01 or 2026-04-01T08:00:00+08:00, and a day there is");
        }
    }

    /** Reads a day only. */
    public static LocalDate day(String text) {
        Matcher matcher =
                DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        try {
            if (matcher.matches()) {
                return date(matcher);
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException("该日期不存在 / there is no such day");
        }
        throw new TypeConversionException("不是日期，请写如 2026-01-01 / not a day: write it like 2026-01-01");
    }

    private static Moment timed(Instant instant) {
        return new Moment(ChinaTime.date(instant), Optional.of(instant));
    }

    private static LocalDate date(Matcher matched) {
        return LocalDate.of(number(matched, 1), number(matched, 2), number(matched, 3));
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }
}
