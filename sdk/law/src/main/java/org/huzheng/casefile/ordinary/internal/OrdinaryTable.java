package org.huzheng.casefile.ordinary.internal;

import static org.huzheng.casefile.ordinary.internal.OrdinaryState.*;

import java.util.EnumSet;
import java.util.Set;
import org.huzheng.casefile.assessment.internal.AssessmentGuards;
import org.huzheng.casefile.coercion.internal.HoldingGuards;
import org.huzheng.casefile.decision.internal.DecisionGuards;
import org.huzheng.casefile.filing.internal.FilingGuards;
import org.huzheng.casefile.hearing.internal.HearingGuards;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards;
import org.huzheng.casefile.notice.internal.NoticeGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.record.internal.CaseClosingGuards;
import org.huzheng.casefile.review.internal.ReviewGuards;
import org.huzheng.casefile.team.internal.TeamGuards;
import org.huzheng.casefile.triage.internal.TriageGuards;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The rows of the ordinary procedure 普通程序; mirrored by {@code spec/state-machines/case-ordinary.yaml}. */
final class OrdinaryTable {
    private static final Set<OrdinaryState> HANDLED =
            EnumSet.of(FILED, INVESTIGATING, INVESTIGATED, NOTICED, DEFENCE_CLOSED, REVIEWED, DISCUSSED);

    private static final Set<OrdinaryState> COLLECTING = EnumSet.of(CHECKING, FILED, INVESTIGATING, NOTICED);

    private static final Set<OrdinaryState> DECIDABLE = EnumSet.of(DEFENCE_CLOSED, REVIEWED, DISCUSSED);

    static final TransitionTable<OrdinaryState, OrdinaryStep, Situation<?>> TABLE = table();

    private OrdinaryTable() {}

    private static TransitionTable<OrdinaryState, OrdinaryStep, Situation<?>> table() {
        TransitionTable.Builder<OrdinaryState, OrdinaryStep, Situation<?>> table =
                TransitionTable.named("case-ordinary");
        beginning(table);
        investigation(table);
        notice(table);
        decision(table);
        end(table);
        return table.build();
    }

    private static void beginning(TransitionTable.Builder<OrdinaryState, OrdinaryStep, Situation<?>> table) {
        table.row(NONE, OrdinaryStep.RECEIVE_CLUE, CLUE, OrdinaryGuards.NOT_ON_THE_SPOT)
                .row(CLUE, OrdinaryStep.CHECK, CHECKING)
                .row(CLUE, OrdinaryStep.DROP, NOT_FILED, OrdinaryGuards.REASON_GIVEN)
                .row(CHECKING, OrdinaryStep.DROP, NOT_FILED, OrdinaryGuards.REASON_GIVEN)
                .row(CHECKING, OrdinaryStep.FILE, FILED, FilingGuards.COMPETENT, FilingGuards.DISCOVERED_IN_TIME);
        for (OrdinaryState state : EnumSet.of(CLUE, CHECKING, FILED, INVESTIGATING, INVESTIGATED)) {
            table.row(state, OrdinaryStep.TRANSFER, TRANSFERRED_OUT, OrdinaryGuards.HANDED_OVER);
        }
    }

    private static void investigation(TransitionTable.Builder<OrdinaryState, OrdinaryStep, Situation<?>> table) {
        for (OrdinaryState state : HANDLED) {
            table.row(state, OrdinaryStep.ASSIGN, state, TeamGuards.TWO_CERTIFIED, TeamGuards.NOT_RECUSED)
                    .row(state, OrdinaryStep.REQUEST_RECUSAL, state)
                    .row(state, OrdinaryStep.DECIDE_RECUSAL, state, TeamGuards.HEAD_DECIDES);
        }
        for (OrdinaryState state : COLLECTING) {
            table.row(state, OrdinaryStep.SUBMIT_EVIDENCE, state);
        }
        table.row(FILED, OrdinaryStep.INVESTIGATE, INVESTIGATING, TeamGuards.HANDLED_BY_TWO, OrdinaryGuards.SHOWN)
                .row(
                        INVESTIGATING,
                        OrdinaryStep.CONCLUDE,
                        INVESTIGATED,
                        TeamGuards.HANDLED_BY_TWO,
                        OrdinaryGuards.SETTLED)
                .row(INVESTIGATED, OrdinaryStep.REOPEN, INVESTIGATING)
                .row(NOTICED, OrdinaryStep.REOPEN, INVESTIGATING)
                .row(DEFENCE_CLOSED, OrdinaryStep.REOPEN, INVESTIGATING);
        for (OrdinaryState state : EnumSet.of(INVESTIGATED, NOTICED, DEFENCE_CLOSED)) {
            table.row(state, OrdinaryStep.GRADE, state)
                    .row(state, OrdinaryStep.ESTABLISH, state, AssessmentGuards.ALL)
                    .row(state, OrdinaryStep.TRIAGE, state, TriageGuards.GRADED)
                    .row(state, OrdinaryStep.CHANGE_TRACK, state, TriageGuards.TRIAGED, TriageGuards.TRACK_OPEN);
        }
    }

    private static void notice(TransitionTable.Builder<OrdinaryState, OrdinaryStep, Situation<?>> table) {
        for (OrdinaryState state : EnumSet.of(INVESTIGATED, NOTICED, DEFENCE_CLOSED, REVIEWED, DISCUSSED)) {
            table.row(
                    state,
                    OrdinaryStep.NOTIFY,
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
            table.row(state, OrdinaryStep.DEFEND, state).row(state, OrdinaryStep.REVIEW_DEFENCE, state);
        }
        table.row(NOTICED, OrdinaryStep.WAIVE, NOTICED, NoticeGuards.EXPRESS)
                .row(
                        NOTICED,
                        OrdinaryStep.CLOSE_DEFENCE,
                        DEFENCE_CLOSED,
                        NoticeGuards.ANSWERED,
                        NoticeGuards.WINDOW,
                        NoticeGuards.EVIDENCE_LOOKED_INTO);
    }

    private static void decision(TransitionTable.Builder<OrdinaryState, OrdinaryStep, Situation<?>> table) {
        // Reviewed and discussed anew where a hearing came after the review.
        for (OrdinaryState state : DECIDABLE) {
            table.row(
                            state,
                            OrdinaryStep.PASS_REVIEW,
                            REVIEWED,
                            ReviewGuards.GRADED,
                            ReviewGuards.REVIEWER_APART,
                            ReviewGuards.QUALIFIED,
                            HearingGuards.HEARING_DONE)
                    .row(
                            state,
                            OrdinaryStep.FAIL_REVIEW,
                            INVESTIGATING,
                            ReviewGuards.REVIEWER_APART,
                            ReviewGuards.QUALIFIED)
                    .row(
                            state,
                            OrdinaryStep.DISCUSS,
                            DISCUSSED,
                            ReviewGuards.SEVERAL_HEADS,
                            ReviewGuards.HEADS_APART,
                            ReviewGuards.PASSED)
                    .row(state, OrdinaryStep.PUNISH, DECIDED, DecidingGuards.PUNISHING);
        }
        for (OrdinaryState state : EnumSet.of(INVESTIGATED, DEFENCE_CLOSED, REVIEWED, DISCUSSED)) {
            table.row(state, OrdinaryStep.SPARE, DECIDED, DecidingGuards.SPARING)
                    .row(
                            state,
                            OrdinaryStep.ACQUIT,
                            DECIDED,
                            DecisionGuards.THREE_PEOPLE,
                            DecisionGuards.NOT_REFERRED,
                            JurisdictionGuards.SETTLED);
        }
    }

    private static void end(TransitionTable.Builder<OrdinaryState, OrdinaryStep, Situation<?>> table) {
        table.row(DECIDED, OrdinaryStep.CLOSE, CLOSED, CaseClosingGuards.OF_A_DECISION)
                .row(DECIDED, OrdinaryStep.WITHDRAW, WITHDRAWN)
                .row(CLOSED, OrdinaryStep.WITHDRAW, WITHDRAWN)
                .row(ARCHIVED, OrdinaryStep.WITHDRAW, WITHDRAWN)
                .row(WITHDRAWN, OrdinaryStep.CLOSE, CLOSED, CaseClosingGuards.OF_A_WITHDRAWN_DECISION)
                .row(CLOSED, OrdinaryStep.ARCHIVE, ARCHIVED)
                .row(NOT_FILED, OrdinaryStep.ARCHIVE, ARCHIVED, HoldingGuards.NOTHING_HELD)
                .row(TRANSFERRED_OUT, OrdinaryStep.ARCHIVE, ARCHIVED, HoldingGuards.NOTHING_HELD);
    }
}
