package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The posted decision reached the party 邮件签收 (民事诉讼法 91): the date on the receipt is the date of
 * service.
 *
 * @param at when
 * @param signedBy who signed for it
 */
public record MailDelivered(Instant at, String signedBy) implements CaseEvent {
    /** All are required. */
    public MailDelivered {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(signedBy, "signedBy");
    }
}
