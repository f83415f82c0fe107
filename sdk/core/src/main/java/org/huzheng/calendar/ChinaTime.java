package org.huzheng.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** China's one legal time 北京时间: where a day begins and which day an instant belongs to. */
public final class ChinaTime {
    /** Asia/Shanghai, the zone of all days in this library. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** The day an instant belongs to. */
    public static LocalDate date(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
