package org.huzheng.casefile.notice;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The time for a defence is over 陈述申辩期满: waived, answered, or the last day of the notice has passed.
 *
 * @param at when
 */
public record DefenceClosed(Instant at) implements CaseEvent {}
