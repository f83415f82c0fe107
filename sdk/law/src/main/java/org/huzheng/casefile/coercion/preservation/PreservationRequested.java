package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 提请先行登记保存.
 *
 * @param risk why the evidence may be lost or hard to obtain later
 * @param items the evidence
 */
public record PreservationRequested(Instant at, String measure, String risk, List<HeldItem> items)
        implements MeasureEvent {
    /** Copies the list. */
    public PreservationRequested {
        items = List.copyOf(items);
    }
}
