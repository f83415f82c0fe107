package org.huzheng.penalty.discretion;

import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.penalty.leniency.LeniencyEffect;
import org.huzheng.penalty.leniency.LeniencyRule;

/**
 * By how much a ground of leniency lowers a fine that is reckoned 从轻幅度.
 *
 * @param rule the ground of the statute
 * @param subtractPermille by how many thousandths of the tier's width
 */
public record LighterRule(LeniencyRule rule, int subtractPermille) {
    /**
     * Both are required.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for a ground that leaves nothing to fine
     */
    public LighterRule {
        Objects.requireNonNull(rule, "rule");
        BenchmarkReader.require(
                rule.effect() == LeniencyEffect.MUST_MITIGATE || rule.effect() == LeniencyEffect.MAY_MITIGATE,
                "lighter by " + rule);
    }

    static LighterRule read(JsonObject json) {
        LighterRule lighter = new LighterRule(
                json.string("rule", LeniencyRule::valueOf), BenchmarkReader.permille(json, "subtractPermille"));
        json.end();
        return lighter;
    }

    JsonWriter json() {
        return JsonWriter.object().put("rule", rule.name()).put("subtractPermille", subtractPermille);
    }
}
