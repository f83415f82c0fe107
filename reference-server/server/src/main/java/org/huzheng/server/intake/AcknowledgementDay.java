package org.huzheng.server.intake;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.recognition.Recall;

/** The last day for an acknowledgement 确认期限: the recall's own, else by the operator's policy. No statute sets one. */
final class AcknowledgementDay {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    private AcknowledgementDay() {}

    /** The day for those a recall reaches by itself. */
    static LocalDate of(Recall recall, Instant told, int workingDays) {
        return recall.acknowledgeBy().orElseGet(() -> after(ChinaTime.date(told), workingDays));
    }

    /** The day for those it reaches through another, who have the policy's days at least. */
    static LocalDate passedOn(Recall recall, Instant told, int workingDays) {
        LocalDate policy = after(ChinaTime.date(told), workingDays);
        return recall.acknowledgeBy().filter(policy::isBefore).orElse(policy);
    }

    private static LocalDate after(LocalDate day, int workingDays) {
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
