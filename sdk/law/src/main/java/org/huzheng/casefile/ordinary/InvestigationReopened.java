package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The investigation was taken up again 补充调查, for example because the defence brought new facts.
 *
 * @param at when
 * @param reason why
 */
public record InvestigationReopened(Instant at, String reason) implements CaseEvent {}
