package org.huzheng.matter.version.internal;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.version.RuleFineCeiling;
import org.huzheng.statement.Party;

/**
 * What a locality has decided about its catalogue 目录管理规则; nothing here is guessed.
 *
 * @param maker the body that makes and adjusts the catalogue 目录制定机关
 * @param ceilings the ceilings of rules' fines; without one a rule may set no fine by itself
 * @param evaluationEvery how often its implementation is evaluated; empty while nobody has said, and then no evaluation
 *     falls due by time
 */
public record MatterRules(Party maker, List<RuleFineCeiling> ceilings, Optional<Period> evaluationEvery) {
    /** Copies the list. */
    public MatterRules {
        Objects.requireNonNull(maker, "maker");
        ceilings = List.copyOf(ceilings);
        Objects.requireNonNull(evaluationEvery, "evaluationEvery");
    }
}
