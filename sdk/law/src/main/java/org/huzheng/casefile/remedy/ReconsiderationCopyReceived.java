package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency received the copy of the application 收到复议申请书副本 (行政复议法 48, 54).
 *
 * @param at when
 */
public record ReconsiderationCopyReceived(Instant at) implements CaseEvent {
    /** All are required. */
    public ReconsiderationCopyReceived {
        Objects.requireNonNull(at, "at");
    }
}
