package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.ReleaseGround;

/**
 * 解除查封、扣押.
 *
 * @param document the number of the decision to release
 */
public record SeizureReleased(Instant at, String measure, ReleaseGround ground, String document)
        implements MeasureEvent {}
