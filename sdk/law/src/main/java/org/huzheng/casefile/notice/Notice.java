package org.huzheng.casefile.notice;

import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.casefile.procedure.Duty;

/**
 * What the party was told and what it answered 告知与申辩.
 *
 * @param notice the notice in force, if any
 * @param unanswered how many defences were not looked into yet
 * @param waived whether the party expressly gave up its defence after this notice
 * @param closed whether the time for a defence is over
 */
public record Notice(Optional<PriorNoticeServed> notice, int unanswered, boolean waived, boolean closed)
        implements Chapter<Notice> {
    /** Before any notice. */
    public static Notice none() {
        return new Notice(Optional.empty(), 0, false, false);
    }

    @Override
    public Notice after(CaseEvent event, CaseSoFar before) {
        if (event instanceof PriorNoticeServed served) {
            return new Notice(Optional.of(served), 0, false, false);
        }
        if (event instanceof DefenceReceived) {
            return new Notice(notice, unanswered + 1, waived, closed);
        }
        if (event instanceof DefenceReviewed) {
            return new Notice(notice, Math.max(0, unanswered - 1), waived, closed);
        }
        if (event instanceof DefenceWaived) {
            return new Notice(notice, unanswered, true, closed);
        }
        return event instanceof DefenceClosed ? new Notice(notice, unanswered, waived, true) : this;
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
