package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.matter.PenaltyKind;

/**
 * A part of the decision that is not money was performed 履行非金钱义务 (行政处罚法 66(1)).
 *
 * @param at when
 * @param kind which part
 * @param proof what shows it
 */
public record ObligationPerformed(Instant at, PenaltyKind kind, String proof) implements CaseEvent {
    /** All are required. */
    public ObligationPerformed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(proof, "proof");
    }
}
