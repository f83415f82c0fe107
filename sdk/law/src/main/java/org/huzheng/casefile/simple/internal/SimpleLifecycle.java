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
import org.huzheng.casefile.procedure.internal.CaseTable;
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

/** The simple procedure 简易程序 (行政处罚法 51–53); mirrored by {@code spec/state-machines/case-simple.yaml}. */
public final class SimpleLifecycle {
    private static final Set<SimpleState> OPEN = EnumSet.of(DETECTED, VERIFIED, INFORMED, HEARD);

    static final CaseTable<SimpleState> TABLE = table();

    /** The region. */
    public static final Region<SimpleState> REGION = Region.of(TABLE, NONE).leavingAt(CONVERTED);

    private SimpleLifecycle() {}

    private static CaseTable<SimpleState> table() {
        CaseTable.Builder<SimpleState> table = CaseTable.<SimpleState>named("case-simple")
                .row(NONE, ViolationDetected.class, DETECTED)
                .row(DETECTED, HandlersAssigned.class, DETECTED, TeamGuards.TWO_CERTIFIED, TeamGuards.NOT_RECUSED)
                .row(DETECTED, EvidenceSubmitted.class, DETECTED)
                .row(DETECTED, FactsCertain.class, VERIFIED, TeamGuards.HANDLED_BY_TWO, SimpleGuards.CERTAIN)
                .row(VERIFIED, PartyInformed.class, INFORMED, SimpleGuards.SHOWN, SimpleGuards.TOLD)
                .row(INFORMED, PartyHeard.class, HEARD, SimpleGuards.LOOKED_INTO)
                .row(HEARD, OnSpotDecided.class, DECIDED, deciding())
                .row(DECIDED, ReportedToAgency.class, REPORTED)
                .row(DECIDED, DecisionWithdrawn.class, WITHDRAWN)
                .row(REPORTED, DecisionWithdrawn.class, WITHDRAWN)
                .row(REPORTED, CaseClosed.class, CLOSED, CaseClosingGuards.OF_A_DECISION)
                .row(WITHDRAWN, CaseClosed.class, CLOSED, CaseClosingGuards.OF_A_WITHDRAWN_DECISION)
                .row(CLOSED, DecisionWithdrawn.class, WITHDRAWN)
                .row(CLOSED, CaseArchived.class, ARCHIVED)
                .row(ARCHIVED, DecisionWithdrawn.class, WITHDRAWN);
        for (SimpleState state : OPEN) {
            table.row(state, ConvertedToOrdinary.class, CONVERTED);
        }
        for (SimpleState state : EnumSet.of(VERIFIED, INFORMED, HEARD)) {
            table.row(state, CircumstancesEstablished.class, state, AssessmentGuards.ALL);
        }
        return table.build();
    }

    private static List<Guard<? super Situation<OnSpotDecided>>> deciding() {
        List<Guard<? super Situation<OnSpotDecided>>> guards = new ArrayList<>(WeighingGuards.onSpot());
        guards.addAll(
                0,
                List.of(
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
        return List.copyOf(guards);
    }
}
