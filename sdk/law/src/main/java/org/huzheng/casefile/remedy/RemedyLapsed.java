package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The time for reconsideration and for suing is over and neither was used 救济期限届满.
 *
 * @param at when
 */
public record RemedyLapsed(Instant at) implements CaseEvent {
    /** All are required. */
    public RemedyLapsed {
        Objects.requireNonNull(at, "at");
    }
}
