package org.huzheng.casefile.simple;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The case goes on in the ordinary procedure 转为普通程序: one of the conditions of 行政处罚法 51 is not there.
 *
 * @param at when
 * @param reason which
 */
public record ConvertedToOrdinary(Instant at, String reason) implements CaseEvent {}
