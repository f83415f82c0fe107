package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The posted decision came back 邮件退回; it is not served.
 *
 * @param at when
 * @param reason the reason given by the post
 */
public record MailReturned(Instant at, String reason) implements CaseEvent {
    /** All are required. */
    public MailReturned {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
