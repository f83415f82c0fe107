package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The clue is being looked into before filing 核查.
 *
 * @param at when
 */
public record CheckBegun(Instant at) implements CaseEvent {}
