package org.huzheng.server.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;

/** Working days 工作日, counted for clocks that contracts and policies set. */
final class WorkingDays {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    private WorkingDays() {}

    /** The last of so many working days after a day, which itself does not count. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (worked(last)) {
                left--;
            }
        }
        return last;
    }

    /** Of a year whose holidays nobody has announced yet, only weekends are known. */
    private static boolean worked(LocalDate day) {
        try {
            return CALENDAR.isWorkday(day);
        } catch (HuzhengException e) {
            if (e.code() != ErrorCode.CALENDAR_YEAR_MISSING) {
                throw e;
            }
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }
}
