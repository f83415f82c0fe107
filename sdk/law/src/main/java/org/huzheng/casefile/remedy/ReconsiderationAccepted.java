package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The reconsideration body accepted the application 受理 (行政复议法 30).
 *
 * @param at when
 * @param simplified whether it goes by the simple procedure (行政复议法 53)
 */
public record ReconsiderationAccepted(Instant at, boolean simplified) implements CaseEvent {
    /** All are required. */
    public ReconsiderationAccepted {
        Objects.requireNonNull(at, "at");
    }
}
