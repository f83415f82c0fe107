package org.huzheng.crypto;

/**
 * A cryptographic suite 密码套件: one parameter decides digest, signature and log hash everywhere. Its name stands inside
 * everything signed.
 */
public enum CryptoSuite {
    /** 商用密码: SM3, SM2 with the default id {@code 1234567812345678}, SM3 tree. The default. */
    SM(DigestAlgorithm.SM3),
    /** International: SHA-256, ECDSA P-256, SHA-256 tree. */
    INTL(DigestAlgorithm.SHA256);

    private final DigestAlgorithm digest;

    CryptoSuite(DigestAlgorithm digest) {
        this.digest = digest;
    }

    /** The digest of signatures, trees and logs in this suite. */
    public DigestAlgorithm digest() {
        return digest;
    }
}
