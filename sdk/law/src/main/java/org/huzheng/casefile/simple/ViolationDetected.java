package org.huzheng.casefile.simple;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * A violation was met on the spot 现场发现违法行为.
 *
 * @param at when
 * @param facts what was seen
 */
public record ViolationDetected(Instant at, String facts) implements CaseEvent {}
