package org.huzheng.casefile.team;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * A party asked an officer to withdraw, or the officer did 申请回避; the investigation goes on until it is decided
 * (行政处罚法 43(3)).
 *
 * @param at when
 * @param officer 执法证号 of the officer
 * @param reason why
 */
public record RecusalRequested(Instant at, String officer, String reason) implements CaseEvent {}
