package org.huzheng.casefile.proof;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;

/**
 * Where evidence of the case comes from 证据来源.
 *
 * @param collector the department that collected and sealed it
 * @param recognition the decision by which the case's department recognised another's evidence (浙江省综合行政执法条例 18(1));
 *     empty for its own, or while there is none
 */
public record EvidenceOrigin(Party collector, Optional<StatementRef> recognition) {
    /** Both are required. */
    public EvidenceOrigin {
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(recognition, "recognition");
    }

    /** Whether this department may rest a decision on it: its own, or recognised. */
    public boolean servesFor(Party agency) {
        return collector.is(agency) || recognition.isPresent();
    }
}
