package org.huzheng.casefile.simple;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The facts were established on the spot 当场查证 (行政处罚法 51).
 *
 * @param at when
 * @param certain whether the facts are certain 违法事实确凿
 * @param basisStatutory whether there is a statutory basis 有法定依据
 */
public record FactsCertain(Instant at, boolean certain, boolean basisStatutory) implements CaseEvent {}
