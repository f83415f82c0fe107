package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 提请查封、扣押: the officers ask for it. */
public record SeizureRequested(Instant at, String measure, SeizurePlan plan) implements MeasureEvent {
    /** All are required. */
    public SeizureRequested {
        Objects.requireNonNull(plan, "plan");
    }
}
