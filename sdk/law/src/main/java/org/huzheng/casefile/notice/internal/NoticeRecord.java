package org.huzheng.casefile.notice.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;

/**
 * What the party was told and what it answered 告知与申辩.
 *
 * @param notice the notice in force, if any
 * @param unanswered how many defences were not looked into yet
 * @param waived whether the party expressly gave up its defence after this notice
 * @param closed whether the time for a defence is over
 */
public record NoticeRecord(Optional<PriorNoticeServed> notice, int unanswered, boolean waived, boolean closed)
        implements CaseRecord<NoticeRecord> {
    /** Before any notice. */
    public static NoticeRecord none() {
        return new NoticeRecord(Optional.empty(), 0, false, false);
    }

    @Override
    public NoticeRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof PriorNoticeServed served) {
            return new NoticeRecord(Optional.of(served), 0, false, false);
        }
        if (event instanceof DefenceReceived) {
            return new NoticeRecord(notice, unanswered + 1, waived, closed);
        }
        if (event instanceof DefenceReviewed) {
            return new NoticeRecord(notice, Math.max(0, unanswered - 1), waived, closed);
        }
        if (event instanceof DefenceWaived) {
            return new NoticeRecord(notice, unanswered, true, closed);
        }
        return event instanceof DefenceClosed ? new NoticeRecord(notice, unanswered, waived, true) : this;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return unanswered == 0
                ? List.of()
                : List.of(new Duty(
                        "review-defence",
                        "行政处罚法 45(1)",
                        new BilingualText("复核当事人的陈述、申辩", "Look into what the party stated in its defence"),
                        Optional.empty(),
                        false));
    }
}
