package org.huzheng.crypto.key.internal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Curves;
import org.huzheng.crypto.internal.SuiteSignature;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.internal.BouncyCastle;

/** A signing key held in memory 软件密钥. Thread-safe as far as its source of randomness is. */
public final class SoftwareKey implements SigningKey {
    private final BigInteger scalar;
    private final Certificate certificate;
    private final List<Certificate> chain;
    private final SecureRandom random;

    private SoftwareKey(BigInteger scalar, Certificate certificate, List<Certificate> chain, SecureRandom random) {
        this.scalar = scalar;
        this.certificate = certificate;
        this.chain = List.copyOf(chain);
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * A key from its PKCS#8 bytes.
     *
     * @param pkcs8 the unencrypted PrivateKeyInfo, DER
     * @param certificate the certificate of the same key
     * @param chain the certificates above it, anchor left out
     * @param random for the nonces of SM2
     * @throws HuzhengException KEYSTORE_UNREADABLE if it is no such key or not that of the certificate;
     *     KEY_SUITE_MISMATCH if certificate and key are of
     *     different suites
     */
    public static SoftwareKey of(Bytes pkcs8, Certificate certificate, List<Certificate> chain, SecureRandom random) {
        BouncyCastle.require();
        BigInteger scalar;
        CryptoSuite suite;
        try {
            PrivateKeyInfo info = PrivateKeyInfo.getInstance(pkcs8.toArray());
            suite = Curves.suiteOf(info.getPrivateKeyAlgorithm());
            scalar = Curves.scalar(info);
        } catch (RuntimeException e) {
            throw new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "not an SM2 or P-256 private key", e);
        }
        if (suite != certificate.suite()) {
            throw new HuzhengException(
                    ErrorCode.KEY_SUITE_MISMATCH, "key " + suite + ", certificate " + certificate.suite());
        }
        if (!Curves.isKeyOf(certificate.publicKeyInfo(), scalar)) {
            throw new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "key and certificate do not belong together");
        }
        return new SoftwareKey(scalar, certificate, chain, random);
    }

    @Override
    public Certificate certificate() {
        return certificate;
    }

    @Override
    public List<Certificate> chain() {
        return chain;
    }

    @Override
    public Bytes signDigest(Digest input) {
        if (input.algorithm() != suite().digest()) {
            throw new HuzhengException(ErrorCode.SIGNING_FAILED, "the digest is of another suite");
        }
        return SuiteSignature.sign(suite(), scalar, input, random);
    }

    /** The certificate, never the key. */
    @Override
    public String toString() {
        return "SoftwareKey[" + certificate + "]";
    }
}
