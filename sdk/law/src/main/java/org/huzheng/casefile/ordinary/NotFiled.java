package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The case is not filed 不予立案.
 *
 * @param at when
 * @param reason why, which every clue is owed
 */
public record NotFiled(Instant at, String reason) implements CaseEvent {}
