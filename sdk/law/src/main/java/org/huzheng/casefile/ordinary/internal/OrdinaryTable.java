package org.huzheng.casefile.ordinary.internal;

import static org.huzheng.casefile.ordinary.internal.OrdinaryState.*;

import java.util.EnumSet;
import java.util.Set;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.internal.AssessmentGuards;
import org.huzheng.casefile.coercion.internal.HoldingGuards;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.decision.internal.DecisionGuards;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.filing.internal.FilingGuards;
import org.huzheng.casefile.hearing.internal.HearingGuards;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.notice.internal.NoticeGuards;
import org.huzheng.casefile.ordinary.CheckBegun;
import org.huzheng.casefile.ordinary.ClueReceived;
import org.huzheng.casefile.ordinary.InvestigationBegun;
import org.huzheng.casefile.ordinary.InvestigationConcluded;
import org.huzheng.casefile.ordinary.InvestigationReopened;
import org.huzheng.casefile.ordinary.NotFiled;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Trigger;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.record.CaseClosed;
import org.huzheng.casefile.record.internal.CaseClosingGuards;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.casefile.review.internal.ReviewGuards;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;
import org.huzheng.casefile.team.internal.TeamGuards;
import org.huzheng.casefile.triage.CaseTriaged;
import org.huzheng.casefile.triage.TrackChanged;
import org.huzheng.casefile.triage.internal.TriageGuards;

/** The rows of the ordinary procedure 普通程序; mirrored by {@code spec/state-machines/case-ordinary.yaml}. */
final class OrdinaryTable {
    private static final Set<OrdinaryState> HANDLED =
            EnumSet.of(FILED, INVESTIGATING, INVESTIGATED, NOTICED, DEFENCE_CLOSED, REVIEWED, DISCUSSED);

    private static final Set<OrdinaryState> COLLECTING = EnumSet.of(CHECKING, FILED, INVESTIGATING, NOTICED);

    private static final Set<OrdinaryState> DECIDABLE = EnumSet.of(DEFENCE_CLOSED, REVIEWED, DISCUSSED);

    private static final Trigger<LegallyReviewed> PASSED =
            Trigger.of(LegallyReviewed.class, "passed", LegallyReviewed::passed);

    private static final Trigger<LegallyReviewed> FAILED =
            Trigger.of(LegallyReviewed.class, "failed", reviewed -> !reviewed.passed());

    static final CaseTable<OrdinaryState> TABLE = table();

    private OrdinaryTable() {}

    private static CaseTable<OrdinaryState> table() {
        CaseTable.Builder<OrdinaryState> table = CaseTable.named("case-ordinary");
        beginning(table);
        investigation(table);
        notice(table);
        decision(table);
        end(table);
        // Whoever is in this procedure is not met on the spot any more.
        return table.never(ViolationDetected.class).build();
    }

    private static void beginning(CaseTable.Builder<OrdinaryState> table) {
        table.row(NONE, ClueReceived.class, CLUE, OrdinaryGuards.NOT_ON_THE_SPOT)
                .row(NONE, ConvertedToOrdinary.class, CLUE, OrdinaryGuards.NOT_ON_THE_SPOT)
                .row(CLUE, CheckBegun.class, CHECKING)
                .row(CLUE, NotFiled.class, NOT_FILED, OrdinaryGuards.REASON_GIVEN)
                .row(CHECKING, NotFiled.class, NOT_FILED, OrdinaryGuards.REASON_GIVEN)
                .row(CHECKING, Filed.class, FILED, FilingGuards.COMPETENT, FilingGuards.DISCOVERED_IN_TIME);
        for (OrdinaryState state : EnumSet.of(CLUE, CHECKING, FILED, INVESTIGATING, INVESTIGATED)) {
            table.row(state, TransferredOut.class, TRANSFERRED_OUT, OrdinaryGuards.HANDED_OVER);
        }
    }

    private static void investigation(CaseTable.Builder<OrdinaryState> table) {
        for (OrdinaryState state : HANDLED) {
            table.row(state, HandlersAssigned.class, state, TeamGuards.TWO_CERTIFIED, TeamGuards.NOT_RECUSED)
                    .row(state, RecusalRequested.class, state)
                    .row(state, RecusalDecided.class, state, TeamGuards.HEAD_DECIDES);
        }
        for (OrdinaryState state : COLLECTING) {
            table.row(state, EvidenceSubmitted.class, state);
        }
        table.row(FILED, InvestigationBegun.class, INVESTIGATING, TeamGuards.HANDLED_BY_TWO, OrdinaryGuards.SHOWN)
                .row(
                        INVESTIGATING,
                        InvestigationConcluded.class,
                        INVESTIGATED,
                        TeamGuards.HANDLED_BY_TWO,
                        OrdinaryGuards.SETTLED)
                .row(INVESTIGATED, InvestigationReopened.class, INVESTIGATING)
                .row(NOTICED, InvestigationReopened.class, INVESTIGATING)
                .row(DEFENCE_CLOSED, InvestigationReopened.class, INVESTIGATING);
        for (OrdinaryState state : EnumSet.of(INVESTIGATED, NOTICED, DEFENCE_CLOSED)) {
            table.row(state, CaseGraded.class, state)
                    .row(state, CircumstancesEstablished.class, state, AssessmentGuards.ALL)
                    .row(state, CaseTriaged.class, state, TriageGuards.GRADED)
                    .row(state, TrackChanged.class, state, TriageGuards.TRIAGED, TriageGuards.TRACK_OPEN);
        }
    }

    private static void notice(CaseTable.Builder<OrdinaryState> table) {
        for (OrdinaryState state : EnumSet.of(INVESTIGATED, NOTICED, DEFENCE_CLOSED, REVIEWED, DISCUSSED)) {
            table.row(
                    state,
                    PriorNoticeServed.class,
                    NOTICED,
                    NoticeGuards.CONTENT,
                    NoticeGuards.FINE_NAMED,
                    NoticeGuards.RIGHTS,
                    NoticeGuards.TIME_GIVEN,
                    OrdinaryGuards.SETTLED,
                    OrdinaryGuards.NOT_HEAVIER_FOR_DEFENCE);
        }
        // Until the decision the party is heard, in time or late.
        for (OrdinaryState state : EnumSet.of(NOTICED, DEFENCE_CLOSED, REVIEWED, DISCUSSED)) {
            table.row(state, DefenceReceived.class, state).row(state, DefenceReviewed.class, state);
        }
        table.row(NOTICED, DefenceWaived.class, NOTICED, NoticeGuards.EXPRESS)
                .row(
                        NOTICED,
                        DefenceClosed.class,
                        DEFENCE_CLOSED,
                        NoticeGuards.ANSWERED,
                        NoticeGuards.WINDOW,
                        NoticeGuards.EVIDENCE_LOOKED_INTO);
    }

    private static void decision(CaseTable.Builder<OrdinaryState> table) {
        // Reviewed and discussed anew where a hearing came after the review.
        for (OrdinaryState state : DECIDABLE) {
            table.row(
                            state,
                            PASSED,
                            REVIEWED,
                            ReviewGuards.GRADED,
                            ReviewGuards.REVIEWER_APART,
                            ReviewGuards.QUALIFIED,
                            HearingGuards.HEARING_DONE)
                    .row(state, FAILED, INVESTIGATING, ReviewGuards.REVIEWER_APART, ReviewGuards.QUALIFIED)
                    .row(
                            state,
                            CollectivelyDiscussed.class,
                            DISCUSSED,
                            ReviewGuards.SEVERAL_HEADS,
                            ReviewGuards.HEADS_APART,
                            ReviewGuards.PASSED)
                    .row(state, PenaltyDecided.class, DECIDED, DecidingGuards.PUNISHING);
        }
        for (OrdinaryState state : EnumSet.of(INVESTIGATED, DEFENCE_CLOSED, REVIEWED, DISCUSSED)) {
            table.row(state, NoPenaltyDecided.class, DECIDED, DecidingGuards.SPARING)
                    .row(
                            state,
                            NoViolationFound.class,
                            DECIDED,
                            DecisionGuards.THREE_PEOPLE,
                            DecisionGuards.NOT_REFERRED,
                            JurisdictionGuards.SETTLED);
        }
    }

    private static void end(CaseTable.Builder<OrdinaryState> table) {
        table.row(DECIDED, CaseClosed.class, CLOSED, CaseClosingGuards.OF_A_DECISION)
                .row(DECIDED, DecisionWithdrawn.class, WITHDRAWN)
                .row(CLOSED, DecisionWithdrawn.class, WITHDRAWN)
                .row(ARCHIVED, DecisionWithdrawn.class, WITHDRAWN)
                .row(WITHDRAWN, CaseClosed.class, CLOSED, CaseClosingGuards.OF_A_WITHDRAWN_DECISION)
                .row(CLOSED, CaseArchived.class, ARCHIVED)
                .row(NOT_FILED, CaseArchived.class, ARCHIVED, HoldingGuards.NOTHING_HELD)
                .row(TRANSFERRED_OUT, CaseArchived.class, ARCHIVED, HoldingGuards.NOTHING_HELD);
    }
}
