package org.huzheng.crypto.internal.cms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;

/**
 * What holds once a signature has been verified.
 *
 * @param contentType what kind of content was signed
 * @param content the content carried inside, if any
 * @param signer whose key signed
 * @param certificates all embedded certificates
 * @param unbound those the signed attributes do not name: nothing protects them unless a path to an anchor does
 * @param signingTime the signer's own claim
 * @param signature the signature value, what a timestamp is over
 * @param timestampToken the one unsigned attribute allowed
 */
public record SignerFacts(
        ASN1ObjectIdentifier contentType,
        Optional<Bytes> content,
        Certificate signer,
        List<Certificate> certificates,
        List<Certificate> unbound,
        Optional<Instant> signingTime,
        Bytes signature,
        Optional<Bytes> timestampToken) {}
