package org.huzheng.casefile.triage.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.internal.HearingNeed;
import org.huzheng.casefile.hearing.internal.HearingRecord;
import org.huzheng.casefile.hearing.internal.ProposedSanctions;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.referral.internal.ReferralRecord;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.review.internal.ReviewRecord;
import org.huzheng.casefile.triage.CaseTriaged;
import org.huzheng.casefile.triage.TrackChanged;
import org.huzheng.penalty.internal.Largeness;
import org.huzheng.penalty.internal.ReviewFacts;
import org.huzheng.penalty.triage.Track;
import org.huzheng.penalty.triage.internal.Triage;
import org.huzheng.penalty.triage.internal.TriageAnswer;
import org.huzheng.penalty.triage.internal.TriageFacts;

/**
 * On which track a case is, and why 分流记录. New facts — another grading, another notice, a hearing, a suspected crime — move it
 * up by themselves; down only people move it.
 *
 * @param triaged what was last said of it; empty while the case is on no track
 * @param triage the track and every change of it; empty while the case is on no track
 */
public record TriageRecord(Optional<CaseTriaged> triaged, Optional<Triage> triage) implements CaseRecord<TriageRecord> {
    /** Both are required. */
    public TriageRecord {
        Objects.requireNonNull(triaged, "triaged");
        Objects.requireNonNull(triage, "triage");
    }

    /** On no track yet. */
    public static TriageRecord none() {
        return new TriageRecord(Optional.empty(), Optional.empty());
    }

    /** The track; empty while the case is on none. */
    public Optional<Track> track() {
        return triage.map(Triage::track);
    }

    @Override
    public TriageRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof CaseTriaged said) {
            return reassessed(said, event, before);
        }
        if (event instanceof TrackChanged changed) {
            return new TriageRecord(
                    triaged,
                    triage.map(each -> each.moved(changed.to(), changed.by(), changed.reason(), changed.at())));
        }
        return bearsOnIt(event)
                ? triaged.map(said -> reassessed(told(said, event), event, before))
                        .orElse(this)
                : this;
    }

    private static boolean bearsOnIt(CaseEvent event) {
        return event instanceof CaseGraded
                || event instanceof PriorNoticeServed
                || event instanceof HearingHeld
                || event instanceof ReferralAct;
    }

    /** What the notice proposes takes the place of what was in view before. */
    private static CaseTriaged told(CaseTriaged said, CaseEvent event) {
        return event instanceof PriorNoticeServed notice
                ? new CaseTriaged(said.at(), said.circumstances(), notice.kinds(), notice.fineFen())
                : said;
    }

    private TriageRecord reassessed(CaseTriaged said, CaseEvent event, CaseSoFar before) {
        Optional<TriageAnswer> answer = answer(said, event, before);
        if (answer.isEmpty()) {
            return this;
        }
        Instant at = event.at();
        Triage next = triage.map(each -> each.reassessed(answer.get(), at)).orElseGet(() -> Triage.begin(answer.get()));
        return new TriageRecord(Optional.of(said), Optional.of(next));
    }

    private static Optional<TriageAnswer> answer(CaseTriaged said, CaseEvent event, CaseSoFar before) {
        boolean hearingHeld = event instanceof HearingHeld || HearingRecord.heldIn(before);
        boolean crime = event instanceof ReferralAct.CrimeSuspected
                || before.the(ReferralRecord.class).pending();
        Optional<CaseGraded> graded = event instanceof CaseGraded now
                ? Optional.of(now)
                : before.the(ReviewRecord.class).graded();
        return graded.map(grade -> TriageAnswer.of(
                        new TriageFacts(
                                before.opening().party().kind(),
                                said.kinds(),
                                said.fineFen(),
                                said.circumstances(),
                                new ReviewFacts(grade.circumstances(), hearingHeld, grade.demandedBy()),
                                hearing(said, before),
                                crime),
                        before.rules().expedited())
                .inOrdinaryProcedure());
    }

    private static Largeness hearing(CaseTriaged said, CaseSoFar before) {
        HearingNeed need = HearingNeed.of(
                new ProposedSanctions(
                        before.opening().party().kind(),
                        said.kinds(),
                        said.fineFen(),
                        before.the(AssessmentRecord.class).gainsFen(),
                        Optional.empty()),
                before.rules().amounts());
        if (!need.triggers().isEmpty()) {
            return Largeness.LARGE;
        }
        return need.unknown().isEmpty() ? Largeness.NOT_LARGE : Largeness.UNKNOWN;
    }
}
