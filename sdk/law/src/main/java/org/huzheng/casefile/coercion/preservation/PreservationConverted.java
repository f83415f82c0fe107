package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 转为查封、扣押.
 *
 * @param seizure the number of the seal or seizure that now holds the evidence
 */
public record PreservationConverted(Instant at, String measure, String seizure) implements MeasureEvent {}
