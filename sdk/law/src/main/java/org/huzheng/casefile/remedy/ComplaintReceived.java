package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency received the copy of the complaint 收到起诉状副本 (行政诉讼法 67).
 *
 * @param at when
 */
public record ComplaintReceived(Instant at) implements CaseEvent {
    /** All are required. */
    public ComplaintReceived {
        Objects.requireNonNull(at, "at");
    }
}
