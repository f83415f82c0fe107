package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party applied for reconsideration 申请行政复议 (行政复议法 20(1)).
 *
 * @param at when
 * @param body the reconsideration body 行政复议机关
 * @param excuse the obstacle that kept the party from applying in time (行政复议法 20(2)); empty when there
 *     was none
 */
public record ReconsiderationApplied(Instant at, String body, Optional<String> excuse) implements CaseEvent {
    /** All are required. */
    public ReconsiderationApplied {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(excuse, "excuse");
    }
}
