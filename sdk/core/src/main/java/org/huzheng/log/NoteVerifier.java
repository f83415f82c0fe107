package org.huzheng.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.note.NotePublicKey;

/**
 * A verifier key 验证公钥 of c2sp.org/signed-note, spelled {@code NAME+KEYID+BASE64(type ‖ key)}. Type 0x01 is Ed25519 and
 * belongs to suite INTL; type 0xff with the identifier {@code huzheng.org/sm2-sm3@v1} is SM2 and belongs to suite SM.
 */
public final class NoteVerifier {
    private static final Pattern VKEY = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    private final String name;
    private final NotePublicKey key;
    private final String keyId;

    NoteVerifier(String name, NotePublicKey key) {
        this.name = LogText.keyName(name);
        this.key = key;
        this.keyId = keyId(name, key.typed());
    }

    /** {@code SHA-256(name ‖ 0x0A ‖ type ‖ key)[:4]}, the same in both suites. */
    private static String keyId(String name, Bytes typed) {
        Bytes hashed = Bytes.ofHex(Bytes.ofUtf8(name + "\n").hex() + typed.hex());
        return DigestAlgorithm.SHA256.digest(hashed).hex().substring(0, 8);
    }

    /**
     * Parses a verifier key.
     *
     * @throws HuzhengException LOG_MALFORMED if it is misspelled, of another type, or its key id is not its own
     */
    public static NoteVerifier parse(String vkey) {
        Matcher matcher = VKEY.matcher(vkey);
        LogText.require(matcher.matches(), "verifier key does not read NAME+KEYID+KEY");
        Bytes typed = LogText.base64(matcher.group(3), "verifier key");
        NoteVerifier verifier;
        try {
            verifier = new NoteVerifier(matcher.group(1), NotePublicKey.parse(typed));
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.LOG_MALFORMED, "verifier key is neither Ed25519 nor SM2", e);
        }
        LogText.require(verifier.keyId.equals(matcher.group(2)), "verifier key has the key id of another key");
        return verifier;
    }

    /** The key's name; a log's key is named like the log's origin. */
    public String name() {
        return name;
    }

    /** Eight lower-case hexadecimal digits that, with the name, tell keys apart. Not a fingerprint: 32 bits only. */
    public String keyId() {
        return keyId;
    }

    /** The suite of the key, which also decides the hash of its log's tree. */
    public CryptoSuite suite() {
        return key.suite();
    }

    /** Whether the line is by this key, over this text. */
    boolean verify(String text, NoteSignature line) {
        return isNamedBy(line) && key.verify(Bytes.ofUtf8(text), line.signature());
    }

    boolean isNamedBy(NoteSignature line) {
        return line.name().equals(name) && line.keyId().equals(keyId);
    }

    /** The verifier key as it is published. */
    public String vkey() {
        return name + "+" + keyId + "+" + key.typed().base64();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteVerifier verifier && verifier.vkey().equals(vkey());
    }

    @Override
    public int hashCode() {
        return vkey().hashCode();
    }

    /** The verifier key; it is public. */
    @Override
    public String toString() {
        return vkey();
    }
}
