package org.huzheng.casefile.ordinary.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.internal.ProofRecord;

/** A notice beside those the party has answered 重新告知 (行政处罚法 45(2)): who defends itself is not told of worse for that. */
final class Renotice {
    private final PriorNoticeServed proposed;
    private final List<CaseEvent> before;
    private final ProofRecord proof;

    private Renotice(PriorNoticeServed proposed, List<CaseEvent> before, ProofRecord proof) {
        this.proposed = proposed;
        this.before = before;
        this.proof = proof;
    }

    static Renotice of(Situation<PriorNoticeServed> situation) {
        return new Renotice(situation.event(), situation.soFar().events(), situation.the(ProofRecord.class));
    }

    /** Whether it is no heavier than any notice the party answered, or rests on evidence that came in after that one. */
    boolean allowed() {
        return answered().stream().allMatch(notice -> !isHeavierThan(notice) || evidenceSince(notice));
    }

    private List<PriorNoticeServed> answered() {
        List<PriorNoticeServed> answered = new ArrayList<>();
        PriorNoticeServed last = null;
        for (CaseEvent event : before) {
            if (event instanceof PriorNoticeServed notice) {
                last = notice;
            } else if (last != null && (event instanceof DefenceReceived || event instanceof HearingHeld)) {
                answered.add(last);
            }
        }
        return answered;
    }

    private boolean isHeavierThan(PriorNoticeServed notice) {
        return proposed.fineFen() > notice.fineFen() || !notice.kinds().containsAll(proposed.kinds());
    }

    private boolean evidenceSince(PriorNoticeServed notice) {
        return before.stream()
                .skip(before.indexOf(notice))
                .anyMatch(event -> event instanceof EvidenceSubmitted submitted
                        && proof.carries(submitted.evidence(), proposed.at()));
    }
}
