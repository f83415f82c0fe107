package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was handed over 直接送达 (行政处罚法 61(1), 民事诉讼法 88).
 *
 * @param at when
 * @param recipient who took it
 * @param recipientName the name of whoever took it
 * @param receiptSigned whether the receipt 送达回证 was signed
 * @param refusalNoted whether a refusal to sign was noted on an on-the-spot decision (行政处罚法 52(2))
 */
public record DecisionHandedOver(
        Instant at, Recipient recipient, String recipientName, boolean receiptSigned, boolean refusalNoted)
        implements CaseEvent {
    /** All are required. */
    public DecisionHandedOver {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(recipientName, "recipientName");
    }
}
