package org.huzheng.casefile.notice;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party stated or defended 陈述、申辩 (行政处罚法 45(1)).
 *
 * @param at when
 * @param defence what was said, in short
 */
public record DefenceReceived(Instant at, String defence) implements CaseEvent {}
