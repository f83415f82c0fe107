package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * Money was paid on the fine 缴纳罚款 (行政处罚法 67(3)).
 *
 * @param at when
 * @param amountFen how much, in fen
 * @param channel where it was paid
 * @param receiptNumber the number of the bank’s receipt
 */
public record FinePaid(Instant at, long amountFen, PaymentChannel channel, String receiptNumber) implements CaseEvent {
    /** All are required. */
    public FinePaid {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
    }
}
