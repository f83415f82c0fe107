package org.huzheng.casefile.notice;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The department looked into what the party said 复核 (行政处罚法 45(1)).
 *
 * @param at when
 * @param accepted whether it was accepted
 * @param reply the answer with its reasons
 */
public record DefenceReviewed(Instant at, boolean accepted, String reply) implements CaseEvent {}
