package org.huzheng.casefile.team;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The handlers were named 指派办案人员; they replace those named before.
 *
 * @param at when
 * @param handlers the officers, at least two (行政处罚法 42(1))
 */
public record HandlersAssigned(Instant at, List<CaseOfficer> handlers) implements CaseEvent {
    /** Copies the list. */
    public HandlersAssigned {
        handlers = List.copyOf(handlers);
    }
}
