package org.huzheng.server.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.recognition.Recall;

/** The last day for an acknowledgement 确认期限: the recall's own, else by the operator's policy. No statute sets one. */
final class AcknowledgementDay {
    private AcknowledgementDay() {}

    /** The day for those a recall reaches by itself. */
    static LocalDate of(Recall recall, Instant told, int workingDays) {
        return recall.acknowledgeBy().orElseGet(() -> WorkingDays.after(ChinaTime.date(told), workingDays));
    }

    /** The day for those it reaches through another, who have the policy's days at least. */
    static LocalDate passedOn(Recall recall, Instant told, int workingDays) {
        LocalDate policy = WorkingDays.after(ChinaTime.date(told), workingDays);
        return recall.acknowledgeBy().filter(policy::isBefore).orElse(policy);
    }
}
