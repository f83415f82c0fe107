package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * Officers collected the fine on the spot 当场收缴罚款 (行政处罚法 68, 69).
 *
 * @param at when
 * @param amountFen how much, in fen
 * @param ground on which ground
 * @param reason what makes the ground hold; for 69 the party’s request
 * @param receiptNumber the number of the fiscal receipt 专用票据 (行政处罚法 70)
 * @param ashoreAt when the officers came ashore, if it was collected on the water (行政处罚法 71)
 */
public record FineCollectedOnSpot(
        Instant at,
        long amountFen,
        CollectionGround ground,
        String reason,
        String receiptNumber,
        Optional<Instant> ashoreAt)
        implements CaseEvent {
    /** All are required. */
    public FineCollectedOnSpot {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(ashoreAt, "ashoreAt");
    }
}
