package org.huzheng.casefile.filing;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The ninety days were extended 延长办案期限, because a rule allows it (行政处罚法 60).
 *
 * @param at when
 * @param rule the name of the locality's rule, see {@code CaseRules}
 * @param days by how many calendar days
 * @param approvedBy who approved it
 */
public record ClockExtended(Instant at, String rule, int days, String approvedBy) implements CaseEvent {}
