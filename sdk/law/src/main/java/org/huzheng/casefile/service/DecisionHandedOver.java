package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was handed over 直接送达 (行政处罚法 61(1), 民事诉讼法 88).
 *
 * @param at when
 * @param recipient who took it
 * @param recipientName the name of whoever took it
 * @param marks which of these it bears
 */
public record DecisionHandedOver(Instant at, Recipient recipient, String recipientName, Set<Mark> marks)
        implements CaseEvent {
    /** What stands on the receipt 送达回证. */
    public enum Mark {
        /** The receipt 送达回证 was signed. */
        RECEIPT_SIGNED,
        /** A refusal to sign was noted on an on-the-spot decision (行政处罚法 52(2)). */
        REFUSAL_NOTED
    }

    /** All are required. */
    public DecisionHandedOver {
        marks = Set.copyOf(marks);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(recipientName, "recipientName");
    }

    /** Whether the receipt 送达回证 was signed. */
    public boolean receiptSigned() {
        return marks.contains(Mark.RECEIPT_SIGNED);
    }

    /** Whether a refusal to sign was noted on an on-the-spot decision (行政处罚法 52(2)). */
    public boolean refusalNoted() {
        return marks.contains(Mark.REFUSAL_NOTED);
    }
}
