package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency decided to execute by itself 强制执行决定 (行政强制法 37).
 *
 * @param at when
 * @param powerBasis the law that gives the agency the power to execute (行政强制法 13, 34)
 * @param reason the reasons and the grounds
 * @param manner how it will be executed
 * @param plannedAt when it will be executed
 * @param remedies the ways and time limits of reconsideration and litigation
 * @param sealed whether it carries the agency’s name, seal and date
 * @param kind money, demolition or another act
 * @param hidingProof the proof that property is being moved or hidden, which allows deciding before the
 *     demand’s time is over (行政强制法 37(3))
 */
public record EnforcementDecided(
        Instant at,
        String powerBasis,
        String reason,
        String manner,
        Instant plannedAt,
        String remedies,
        boolean sealed,
        ExecutionKind kind,
        Optional<String> hidingProof)
        implements CaseEvent {
    /** All are required. */
    public EnforcementDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(powerBasis, "powerBasis");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(plannedAt, "plannedAt");
        Objects.requireNonNull(remedies, "remedies");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hidingProof, "hidingProof");
    }
}
