package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was sent electronically 电子送达 (行政处罚法 61(2), 民事诉讼法 90).
 *
 * @param at when it arrived in the party’s system
 * @param channel the channel used
 * @param address the address confirmed by the party
 * @param confirmationSignedAt when the party signed the confirmation 送达确认书; empty if it never did
 * @param remedyChannelOffered whether an online channel for reconsideration was offered (行政复议法 22(2))
 */
public record DecisionSentElectronically(
        Instant at,
        ElectronicChannel channel,
        String address,
        Optional<Instant> confirmationSignedAt,
        boolean remedyChannelOffered)
        implements CaseEvent {
    /** All are required. */
    public DecisionSentElectronically {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(confirmationSignedAt, "confirmationSignedAt");
    }
}
