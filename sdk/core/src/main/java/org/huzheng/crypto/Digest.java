package org.huzheng.crypto;

import java.util.Objects;

/**
 * A digest 杂凑值 that knows its algorithm, so that two of equal length are never interchangeable.
 *
 * @param algorithm the algorithm
 * @param value exactly 32 bytes
 */
public record Digest(DigestAlgorithm algorithm, Bytes value) {
    /** Refuses a value of any other length. */
    public Digest {
        Objects.requireNonNull(algorithm, "algorithm");
        if (value.length() != DigestAlgorithm.LENGTH) {
            throw new IllegalArgumentException("a digest has " + DigestAlgorithm.LENGTH + " bytes");
        }
    }

    /** A digest of this algorithm. */
    public static Digest of(DigestAlgorithm algorithm, Bytes value) {
        return new Digest(algorithm, value);
    }

    /**
     * Parses {@code sm3:66c7…}, lower case only.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a digest reads ALGORITHM:HEX");
        }
        String hex = text.substring(colon + 1);
        Digest digest = of(DigestAlgorithm.ofId(text.substring(0, colon)), Bytes.ofHex(hex));
        if (!digest.value.hex().equals(hex)) {
            throw new IllegalArgumentException("a digest is in lower case");
        }
        return digest;
    }

    /** The lower-case hexadecimal value alone. */
    public String hex() {
        return value.hex();
    }

    /** {@code sm3:66c7…}. */
    @Override
    public String toString() {
        return algorithm.id() + ":" + value.hex();
    }
}
