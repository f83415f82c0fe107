package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * The facts of a violation do not stand 违法事实不能成立 (行政处罚法 57(1)3): no penalty.
 *
 * @param at when
 * @param paper what the decision says
 */
public record NoViolationFound(Instant at, DecisionPaper paper) implements Decided {
    /** All are required. */
    public NoViolationFound {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
    }
}
