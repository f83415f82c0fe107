package org.huzheng.casefile.record;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The file went to the archive 归档保存 (行政处罚法 47).
 *
 * @param at when
 * @param archiveNumber 档号
 */
public record CaseArchived(Instant at, String archiveNumber) implements CaseEvent {}
