package org.huzheng.casefile.performance.internal;

import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** When officers may collect a fine themselves 当场收缴的法定条件 (行政处罚法 67–70). */
final class CollectionGuards {
    /** 一百元以下, the amount itself included. */
    private static final long HUNDRED_YUAN = 10_000;

    static final Guard<Situation<FineCollectedOnSpot>> GROUND = CaseGuards.guard(
            "on-spot-ground",
            "行政处罚法 67(2)",
            "除依照第六十八条、第六十九条当场收缴的罚款外，不得自行收缴罚款",
            "officers may not collect a fine but on the grounds of 68 and 69",
            CollectionGuards::groundHolds);
    static final Guard<Situation<FineCollectedOnSpot>> FISCAL_RECEIPT = CaseGuards.guard(
            "fiscal-receipt",
            "行政处罚法 70",
            "当场收缴罚款必须出具财政部门统一制发的专用票据",
            "a fine collected on the spot needs the fiscal receipt",
            s -> !s.event().receiptNumber().isBlank());

    private CollectionGuards() {}

    private static boolean groundHolds(Situation<FineCollectedOnSpot> s) {
        FineCollectedOnSpot event = s.event();
        boolean onSpot = s.the(DecisionRecord.class).onSpot();
        return switch (event.ground()) {
            case UP_TO_HUNDRED -> onSpot && s.the(DecisionRecord.class).fineFen() <= HUNDRED_YUAN;
            case HARD_LATER -> onSpot && !event.reason().isBlank();
            case REMOTE -> !event.reason().isBlank();
        };
    }
}
