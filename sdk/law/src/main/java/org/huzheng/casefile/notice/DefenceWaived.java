package org.huzheng.casefile.notice;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party gave up statement and defence 放弃陈述、申辩 (行政处罚法 62: only expressly).
 *
 * @param at when
 * @param express whether it was said or written expressly
 */
public record DefenceWaived(Instant at, boolean express) implements CaseEvent {}
