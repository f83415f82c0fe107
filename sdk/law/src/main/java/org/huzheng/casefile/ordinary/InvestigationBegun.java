package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The investigation began 开展调查.
 *
 * @param at when
 * @param certificatesShown whether the officers showed their certificates of their own accord (行政处罚法 55(1))
 */
public record InvestigationBegun(Instant at, boolean certificatesShown) implements CaseEvent {}
