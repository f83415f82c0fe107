package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 没收非法财物.
 *
 * @param decision the number of the penalty decision
 */
public record GoodsConfiscated(Instant at, String measure, String decision) implements MeasureEvent {}
