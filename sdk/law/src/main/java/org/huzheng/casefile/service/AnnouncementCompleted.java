package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The thirty days of the announcement went by 公告期满 (民事诉讼法 95): the decision counts as served.
 *
 * @param at when
 */
public record AnnouncementCompleted(Instant at) implements CaseEvent {
    /** All are required. */
    public AnnouncementCompleted {
        Objects.requireNonNull(at, "at");
    }
}
