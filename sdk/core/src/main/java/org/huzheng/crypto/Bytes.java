package org.huzheng.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An immutable run of bytes. Copies in, copies out; comparison takes the same time wherever the difference lies. */
public final class Bytes {
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /** A copy of these bytes. */
    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /** A copy of a part. */
    public static Bytes of(byte[] value, int offset, int length) {
        return new Bytes(Arrays.copyOfRange(value, offset, offset + length));
    }

    /** No bytes. */
    public static Bytes empty() {
        return EMPTY;
    }

    /** The UTF-8 bytes of a text. */
    public static Bytes ofUtf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses hexadecimal, either case.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Bytes ofHex(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    /**
     * Parses base64 in its one canonical spelling: padded, no whitespace, unused bits zero.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Bytes ofBase64(String base64) {
        try {
            Bytes decoded = new Bytes(Base64.getDecoder().decode(base64));
            if (decoded.base64().equals(base64)) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not base64", e);
        }
        throw new IllegalArgumentException("base64 is not in its canonical spelling");
    }

    /** How many bytes. */
    public int length() {
        return value.length;
    }

    /** A fresh array of the bytes. */
    public byte[] toArray() {
        return value.clone();
    }

    /** Lower-case hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    /** Padded base64 on one line. */
    public String base64() {
        return Base64.getEncoder().encodeToString(value);
    }

    /** The bytes read as UTF-8 text. */
    public String utf8() {
        return new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && MessageDigest.isEqual(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** The length only: the content may be evidence. */
    @Override
    public String toString() {
        return "Bytes[" + value.length + "]";
    }
}
