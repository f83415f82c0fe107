package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The five working days went by without a request 逾期未要求听证 (行政处罚法 64(1)).
 *
 * @param at when
 */
public record HearingRightLapsed(Instant at) implements CaseEvent {
    /** All are required. */
    public HearingRightLapsed {
        Objects.requireNonNull(at, "at");
    }
}
