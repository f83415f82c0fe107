package org.huzheng.penalty.leniency.internal;

import java.util.Objects;
import org.huzheng.penalty.LegalReason;

/**
 * A ground of leniency that holds 成立的从宽情形.
 *
 * @param rule the rule of the statute
 * @param reason the article, and what it rests on here
 */
public record LeniencyGround(LeniencyRule rule, LegalReason reason) {
    /** Both are required. */
    public LeniencyGround {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }

    /** What it does. */
    public LeniencyEffect effect() {
        return rule.effect();
    }
}
