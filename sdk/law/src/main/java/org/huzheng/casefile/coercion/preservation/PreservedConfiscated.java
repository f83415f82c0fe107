package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 没收.
 *
 * @param decision the number of the penalty decision
 */
public record PreservedConfiscated(Instant at, String measure, String decision) implements MeasureEvent {}
