package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency answered the complaint with its evidence 提交答辩状和证据 (行政诉讼法 67).
 *
 * @param at when
 */
public record ComplaintAnswered(Instant at) implements CaseEvent {
    /** All are required. */
    public ComplaintAnswered {
        Objects.requireNonNull(at, "at");
    }
}
