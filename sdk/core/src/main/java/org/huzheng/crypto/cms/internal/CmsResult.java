package org.huzheng.crypto.cms.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.crypto.certificate.Certificate;

/**
 * What a signature says 验签结果; the findings say whether to believe it.
 *
 * @param signer the signer's certificate; present only if the signature holds over the content
 * @param claimedTime the signing time the signer claims
 * @param timestampTime the time of a timestamp that holds; from {@link CmsVerifier#verifyTrusted} only if its authority
 *     is trusted too
 * @param certificates all embedded certificates; empty if the signature could not be read
 */
public record CmsResult(
        Optional<Certificate> signer,
        Optional<Instant> claimedTime,
        Optional<Instant> timestampTime,
        List<Certificate> certificates) {
    /** Copies the list. */
    public CmsResult {
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(claimedTime, "claimedTime");
        Objects.requireNonNull(timestampTime, "timestampTime");
        certificates = List.copyOf(certificates);
    }

    static CmsResult nobody() {
        return new CmsResult(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
