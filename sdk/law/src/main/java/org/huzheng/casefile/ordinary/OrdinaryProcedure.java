package org.huzheng.casefile.ordinary;

import java.util.Optional;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.record.CaseClosed;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;
import org.huzheng.casefile.triage.CaseTriaged;
import org.huzheng.casefile.triage.TrackChanged;

/** The ordinary procedure 普通程序 (行政处罚法 54–62). */
public final class OrdinaryProcedure {
    /** The region. */
    public static final Region<OrdinaryState, ?> REGION =
            decided(heard(begun(Region.of(OrdinaryTable.TABLE, OrdinaryState.NONE))));

    private OrdinaryProcedure() {}

    private static Region<OrdinaryState, OrdinaryStep> begun(Region<OrdinaryState, OrdinaryStep> region) {
        return region.on(ClueReceived.class, OrdinaryStep.RECEIVE_CLUE)
                .on(ConvertedToOrdinary.class, OrdinaryStep.RECEIVE_CLUE)
                // No row takes it: whoever is in this procedure is not met on the spot any more.
                .following(ViolationDetected.class, OrdinaryStep.MEET_ON_THE_SPOT)
                .on(CheckBegun.class, OrdinaryStep.CHECK)
                .on(NotFiled.class, OrdinaryStep.DROP)
                .on(TransferredOut.class, OrdinaryStep.TRANSFER)
                .on(Filed.class, OrdinaryStep.FILE)
                .on(HandlersAssigned.class, OrdinaryStep.ASSIGN)
                .on(RecusalRequested.class, OrdinaryStep.REQUEST_RECUSAL)
                .on(RecusalDecided.class, OrdinaryStep.DECIDE_RECUSAL)
                .on(EvidenceSubmitted.class, OrdinaryStep.SUBMIT_EVIDENCE)
                .on(InvestigationBegun.class, OrdinaryStep.INVESTIGATE)
                .on(InvestigationConcluded.class, OrdinaryStep.CONCLUDE)
                .on(InvestigationReopened.class, OrdinaryStep.REOPEN);
    }

    private static Region<OrdinaryState, OrdinaryStep> heard(Region<OrdinaryState, OrdinaryStep> region) {
        return region.on(CaseGraded.class, OrdinaryStep.GRADE)
                .on(CircumstancesEstablished.class, OrdinaryStep.ESTABLISH)
                .on(CaseTriaged.class, OrdinaryStep.TRIAGE)
                .on(TrackChanged.class, OrdinaryStep.CHANGE_TRACK)
                .on(PriorNoticeServed.class, OrdinaryStep.NOTIFY)
                .on(DefenceReceived.class, OrdinaryStep.DEFEND)
                .on(DefenceReviewed.class, OrdinaryStep.REVIEW_DEFENCE)
                .on(DefenceWaived.class, OrdinaryStep.WAIVE)
                .on(DefenceClosed.class, OrdinaryStep.CLOSE_DEFENCE)
                .on(
                        LegallyReviewed.class,
                        reviewed ->
                                Optional.of(reviewed.passed() ? OrdinaryStep.PASS_REVIEW : OrdinaryStep.FAIL_REVIEW))
                .on(CollectivelyDiscussed.class, OrdinaryStep.DISCUSS);
    }

    private static Region<OrdinaryState, OrdinaryStep> decided(Region<OrdinaryState, OrdinaryStep> region) {
        return region.on(PenaltyDecided.class, OrdinaryStep.PUNISH)
                .on(NoPenaltyDecided.class, OrdinaryStep.SPARE)
                .on(NoViolationFound.class, OrdinaryStep.ACQUIT)
                .on(DecisionWithdrawn.class, OrdinaryStep.WITHDRAW)
                .on(CaseClosed.class, OrdinaryStep.CLOSE)
                .on(CaseArchived.class, OrdinaryStep.ARCHIVE);
    }
}
