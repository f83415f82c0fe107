package org.huzheng.casefile.filing;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * Time begins that the ninety days do not count 期间扣除, because a rule says so.
 *
 * @param at when
 * @param rule the name of the locality's rule, see {@code CaseRules}
 */
public record ClockPaused(Instant at, String rule) implements CaseEvent {}
