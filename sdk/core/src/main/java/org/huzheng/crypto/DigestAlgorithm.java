package org.huzheng.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.BouncyCastle;

/** The digest algorithms 杂凑算法: SM3 (GB/T 32905) and SHA-256 (FIPS 180-4). Both give 32 bytes. */
public enum DigestAlgorithm {
    /** GB/T 32905-2016. */
    SM3("sm3"),
    /** FIPS 180-4, in hardware where the JDK has it. */
    SHA256("sha256");

    /** The length of every digest, in bytes. */
    public static final int LENGTH = 32;

    private final String id;

    DigestAlgorithm(String id) {
        this.id = id;
    }

    /** The name used inside everything signed: {@code sm3} or {@code sha256}. */
    public String id() {
        return id;
    }

    /**
     * The algorithm of an id.
     *
     * @throws IllegalArgumentException if unknown
     */
    public static DigestAlgorithm ofId(String id) {
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.id.equals(id)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException("unknown digest algorithm");
    }

    /** A fresh engine; not thread-safe. */
    public MessageDigest newEngine() {
        if (this == SM3) {
            BouncyCastle.require();
            return new SM3.Digest();
        }
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "SHA-256", e);
        }
    }

    /** The digest of these bytes. */
    public Digest digest(byte[] content) {
        return Digest.of(this, Bytes.of(newEngine().digest(content)));
    }

    /** The digest of these bytes. */
    public Digest digest(Bytes content) {
        return digest(content.toArray());
    }
}
