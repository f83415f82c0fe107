package org.huzheng.crypto.cms.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.internal.cms.SignedDataWriter;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;

/** Writes detached CMS signatures 数字签名 by the profile of {@code spec/certificate-profile.md}. */
public final class CmsSigner {
    private CmsSigner() {}

    /**
     * Signs content.
     *
     * @param key who signs; its certificate and chain are embedded and bound
     * @param content the exact bytes signed; they do not travel inside
     * @param signingTime the signer's claim, cut to whole seconds
     * @param authority who timestamps the signature, if anybody
     * @return the DER ContentInfo
     * @throws HuzhengException SIGNING_FAILED if the key fails or its signature does not fit the certificate;
     *     TIMESTAMP_UNAVAILABLE
     */
    public static Bytes sign(
            SigningKey key, Bytes content, Instant signingTime, Optional<TimestampAuthority> authority) {
        return new SignedDataWriter(key)
                .detached(
                        content,
                        signingTime.truncatedTo(ChronoUnit.SECONDS),
                        signature -> authority.map(
                                tsa -> tsa.timestamp(key.suite().digest().digest(signature))));
    }
}
