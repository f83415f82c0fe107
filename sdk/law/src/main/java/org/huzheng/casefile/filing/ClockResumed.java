package org.huzheng.casefile.filing;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The ninety days run on 期间恢复计算.
 *
 * @param at when
 */
public record ClockResumed(Instant at) implements CaseEvent {}
