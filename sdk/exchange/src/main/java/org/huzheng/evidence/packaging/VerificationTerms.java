package org.huzheng.evidence.packaging;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.log.LogTrust;

/**
 * What a receiver goes by 核验条件.
 *
 * @param trust whom the receiver trusts; what a package encloses adds revocation lists, never trust
 * @param logs the logs the receiver trusts
 * @param policy what the receiver demands
 * @param at the instant to judge for, usually now; where a trusted timestamp tells the time of a signature, its
 *     certificate is judged at that time instead
 */
public record VerificationTerms(TrustStore trust, LogTrust logs, VerificationPolicy policy, Instant at) {
    /** All are required. */
    public VerificationTerms {
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(logs, "logs");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(at, "at");
    }

    /** Terms under the policy {@code default} and without any log. */
    public static VerificationTerms of(TrustStore trust, Instant at) {
        return new VerificationTerms(trust, LogTrust.none(), VerificationPolicy.defaults(), at);
    }

    /** The same terms, trusting these logs. */
    public VerificationTerms withLogs(LogTrust trusted) {
        return new VerificationTerms(trust, trusted, policy, at);
    }

    /** The same terms under another policy. */
    public VerificationTerms withPolicy(VerificationPolicy demanded) {
        return new VerificationTerms(trust, logs, demanded, at);
    }
}
