package org.huzheng.casefile.decision;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * A decision was withdrawn by the department or set aside by another 决定被变更、撤销、确认违法或者确认无效 (行政处罚法 48(2)).
 *
 * @param at when
 * @param reason why
 */
public record DecisionWithdrawn(Instant at, String reason) implements CaseEvent {}
