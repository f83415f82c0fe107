package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * A clue came in 线索受理.
 *
 * @param at when
 * @param source where it came from: a patrol, a report, another department
 */
public record ClueReceived(Instant at, String source) implements CaseEvent {}
