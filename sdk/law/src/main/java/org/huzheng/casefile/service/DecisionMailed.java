package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was posted 邮寄送达 (民事诉讼法 91).
 *
 * @param at when
 * @param trackingNumber the number of the mail item
 */
public record DecisionMailed(Instant at, String trackingNumber) implements CaseEvent {
    /** All are required. */
    public DecisionMailed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(trackingNumber, "trackingNumber");
    }
}
