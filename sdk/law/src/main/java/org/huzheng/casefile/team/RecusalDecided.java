package org.huzheng.casefile.team;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The head decided on a recusal 回避决定 (行政处罚法 43(3)).
 *
 * @param at when
 * @param officer 执法证号 of the officer
 * @param recused whether the officer must leave the case
 * @param byHead whether the head of the department 行政机关负责人 decided
 */
public record RecusalDecided(Instant at, String officer, boolean recused, boolean byHead) implements CaseEvent {}
