package org.huzheng.casefile.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The demolition was announced with a time for demolishing it oneself 强制拆除公告 (行政强制法 44).
 *
 * @param at when
 * @param demolishBy the last day for demolishing it oneself
 * @param place where it was announced
 */
public record DemolitionAnnounced(Instant at, LocalDate demolishBy, String place) implements CaseEvent {
    /** All are required. */
    public DemolitionAnnounced {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(demolishBy, "demolishBy");
        Objects.requireNonNull(place, "place");
    }
}
