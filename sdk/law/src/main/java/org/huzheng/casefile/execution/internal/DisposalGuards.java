package org.huzheng.casefile.execution.internal;

import java.util.function.Function;
import org.huzheng.casefile.coercion.preservation.PreservedConfiscated;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.PenaltyKind;

/** What the case itself must show before goods are lost to the party 涉案财物处置的法定条件. */
final class DisposalGuards {
    static final Guard<Situation<GoodsConfiscated>> BY_DECISION = byDecision(GoodsConfiscated::decision);

    static final Guard<Situation<PreservedConfiscated>> PRESERVED_BY_DECISION =
            byDecision(PreservedConfiscated::decision);

    static final Guard<Situation<?>> REMEDIES_OVER = CaseGuards.guard(
            "auction-after-remedies",
            "行政强制法 46(3)",
            "本案复议、诉讼期限尚未届满，或者救济尚未终结、决定未获维持",
            "the periods for remedies in this case must be over, and the decision stand",
            s -> s.the(RemedyRecord.class).closed(s.soFar(), s.at())
                    && !s.the(RemedyRecord.class).overturned(s.soFar()));

    static final Guard<Situation<?>> FINE_DEMANDED = CaseGuards.guard(
            "auction-after-demand",
            "行政强制法 46(3)",
            "本案罚款须经催告仍未缴清，方可拍卖抵缴",
            "a fine of this case must have been demanded and be owed still",
            s -> DemandGuards.record(s).demand().isPresent()
                    && s.the(PerformanceRecord.class).owedFen(s.soFar(), s.at()) > 0);

    private DisposalGuards() {}

    private static <E extends CaseEvent> Guard<Situation<E>> byDecision(Function<E, String> decision) {
        return CaseGuards.guard(
                "confiscated-by-this-decision",
                "行政处罚法 57(1)(1)",
                "没收非法财物须依据本案有效的行政处罚决定，文号一致且处罚种类包括没收非法财物",
                "goods are confiscated by the penalty in force in this case, of the number named, which confiscates goods",
                s -> !s.the(RemedyRecord.class).annulled(s.soFar())
                        && s.the(DecisionRecord.class)
                                .inForce()
                                .filter(made -> made instanceof PenaltyDecided penalty
                                        && penalty.kinds().contains(PenaltyKind.CONFISCATE_GOODS)
                                        && penalty.paper().number().equals(decision.apply(s.event())))
                                .isPresent());
    }
}
