package org.huzheng.casefile.record;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The case was closed 结案.
 *
 * @param at when
 * @param result how it ended
 */
public record CaseClosed(Instant at, String result) implements CaseEvent {}
