package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency answered and handed in evidence and grounds 提出书面答复并提交证据 (行政复议法 48, 54).
 *
 * @param at when
 */
public record ReconsiderationAnswered(Instant at) implements CaseEvent {
    /** All are required. */
    public ReconsiderationAnswered {
        Objects.requireNonNull(at, "at");
    }
}
