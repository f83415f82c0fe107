package org.huzheng.crypto.ca.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;

/** Builds and signs one certificate. */
record CertificateWriter(
        CryptoSuite suite, X500Name issuer, SubjectPublicKeyInfo issuerKey, UnaryOperator<Bytes> signer) {
    private static final int SERIAL_BITS = 120;
    private static final int KEY_ID_BYTES = 20;

    Certificate write(
            CertificateKind kind, SubjectPublicKeyInfo key, Instant notBefore, Instant notAfter, SecureRandom random) {
        BigInteger serial = new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer, serial, Date.from(notBefore), Date.from(notAfter), kind.subject(), key);
        try {
            builder.addExtension(Extension.keyUsage, true, kind.keyUsage());
            if (kind.role() == CertificateRole.AUTHORITY) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            }
            if (kind.role() == CertificateRole.TIMESTAMP_AUTHORITY) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            builder.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyId(key)));
            builder.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(keyId(issuerKey)));
            KeyContentSigner content = new KeyContentSigner(suite, signer);
            return Certificate.parse(Bytes.of(builder.build(content).getEncoded()));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "certificate", e);
        }
    }

    private static byte[] keyId(SubjectPublicKeyInfo key) {
        byte[] digest = DigestAlgorithm.SHA256
                .digest(key.getPublicKeyData().getOctets())
                .value()
                .toArray();
        return Arrays.copyOf(digest, KEY_ID_BYTES);
    }
}
