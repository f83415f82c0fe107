package org.huzheng.casefile.simple.internal;

import static org.huzheng.casefile.simple.internal.SimpleState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.internal.AssessmentGuards;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.internal.DecisionGuards;
import org.huzheng.casefile.decision.internal.NoPenaltyGuards;
import org.huzheng.casefile.decision.internal.WeighingGuards;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.record.CaseClosed;
import org.huzheng.casefile.record.internal.CaseClosingGuards;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.simple.FactsCertain;
import org.huzheng.casefile.simple.PartyHeard;
import org.huzheng.casefile.simple.PartyInformed;
import org.huzheng.casefile.simple.ReportedToAgency;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.internal.TeamGuards;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The simple procedure 简易程序 (行政处罚法 51–53); mirrored by {@code spec/state-machines/case-simple.yaml}. */
public final class SimpleLifecycle {
    private static final Set<SimpleState> OPEN = EnumSet.of(DETECTED, VERIFIED, INFORMED, HEARD);

    static final TransitionTable<SimpleState, SimpleStep, Situation<?>> TABLE = table();

    /** The region. */
    public static final Region<SimpleState, ?> REGION = Region.of(TABLE, NONE)
            .leavingAt(CONVERTED)
            .on(ViolationDetected.class, SimpleStep.DETECT)
            .on(HandlersAssigned.class, SimpleStep.ASSIGN)
            .on(EvidenceSubmitted.class, SimpleStep.SUBMIT_EVIDENCE)
            .on(FactsCertain.class, SimpleStep.VERIFY_FACTS)
            .on(CircumstancesEstablished.class, SimpleStep.ESTABLISH)
            .on(PartyInformed.class, SimpleStep.INFORM)
            .on(PartyHeard.class, SimpleStep.HEAR)
            .on(OnSpotDecided.class, SimpleStep.DECIDE)
            .on(ReportedToAgency.class, SimpleStep.REPORT)
            .on(ConvertedToOrdinary.class, SimpleStep.CONVERT)
            .on(DecisionWithdrawn.class, SimpleStep.WITHDRAW)
            .on(CaseClosed.class, SimpleStep.CLOSE)
            .on(CaseArchived.class, SimpleStep.ARCHIVE);

    private SimpleLifecycle() {}

    private static TransitionTable<SimpleState, SimpleStep, Situation<?>> table() {
        TransitionTable.Builder<SimpleState, SimpleStep, Situation<?>> table =
                TransitionTable.<SimpleState, SimpleStep, Situation<?>>named("case-simple")
                        .row(NONE, SimpleStep.DETECT, DETECTED)
                        .row(DETECTED, SimpleStep.ASSIGN, DETECTED, TeamGuards.TWO_CERTIFIED, TeamGuards.NOT_RECUSED)
                        .row(DETECTED, SimpleStep.SUBMIT_EVIDENCE, DETECTED)
                        .row(
                                DETECTED,
                                SimpleStep.VERIFY_FACTS,
                                VERIFIED,
                                TeamGuards.HANDLED_BY_TWO,
                                SimpleGuards.CERTAIN)
                        .row(VERIFIED, SimpleStep.INFORM, INFORMED, SimpleGuards.SHOWN, SimpleGuards.TOLD)
                        .row(INFORMED, SimpleStep.HEAR, HEARD, SimpleGuards.LOOKED_INTO)
                        .row(HEARD, SimpleStep.DECIDE, DECIDED, deciding())
                        .row(DECIDED, SimpleStep.REPORT, REPORTED)
                        .row(DECIDED, SimpleStep.WITHDRAW, WITHDRAWN)
                        .row(REPORTED, SimpleStep.WITHDRAW, WITHDRAWN)
                        .row(REPORTED, SimpleStep.CLOSE, CLOSED, CaseClosingGuards.OF_A_DECISION)
                        .row(WITHDRAWN, SimpleStep.CLOSE, CLOSED, CaseClosingGuards.OF_A_WITHDRAWN_DECISION)
                        .row(CLOSED, SimpleStep.WITHDRAW, WITHDRAWN)
                        .row(CLOSED, SimpleStep.ARCHIVE, ARCHIVED)
                        .row(ARCHIVED, SimpleStep.WITHDRAW, WITHDRAWN);
        for (SimpleState state : OPEN) {
            table.row(state, SimpleStep.CONVERT, CONVERTED);
        }
        for (SimpleState state : EnumSet.of(VERIFIED, INFORMED, HEARD)) {
            table.row(state, SimpleStep.ESTABLISH, state, AssessmentGuards.ALL);
        }
        return table.build();
    }

    private static List<Guard<Situation<?>>> deciding() {
        List<Guard<Situation<?>>> guards = new ArrayList<>(List.of(
                TeamGuards.HANDLED_BY_TWO,
                SimpleGuards.LIMIT,
                SimpleGuards.IN_TIME,
                SimpleGuards.FORM,
                SimpleGuards.SIGNED,
                DecisionGuards.ON_SPOT_CONTENT,
                DecisionGuards.RECONSIDERATION_FIRST,
                DecisionGuards.EVIDENCE,
                DecisionGuards.PUBLISHED,
                DecisionGuards.LEVEL,
                DecisionGuards.NOT_REFERRED,
                JurisdictionGuards.SETTLED,
                DecisionGuards.CORRECTION,
                NoPenaltyGuards.FOURTEEN));
        guards.addAll(WeighingGuards.onSpot());
        return List.copyOf(guards);
    }
}
