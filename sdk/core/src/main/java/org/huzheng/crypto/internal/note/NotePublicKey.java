package org.huzheng.crypto.internal.note;

import java.util.Arrays;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;

/**
 * A public key 公钥 that verifies note signatures. Its encoding starts with the signature type of c2sp.org/signed-note: {@code
 * 0x01 ‖ 32 bytes} for Ed25519, {@code 0xff ‖ "huzheng.org/sm2-sm3@v1" ‖ 65 bytes} for SM2.
 */
public final class NotePublicKey {
    private final NoteScheme scheme;
    private final Bytes raw;

    NotePublicKey(NoteScheme scheme, Bytes raw) {
        this.scheme = scheme;
        this.raw = scheme.requirePublicKey(raw);
    }

    /**
     * Reads the typed encoding.
     *
     * @throws IllegalArgumentException if the type is unknown or the key is not a valid point
     */
    public static NotePublicKey parse(Bytes typed) {
        byte[] all = typed.toArray();
        for (NoteScheme scheme : NoteScheme.ALL) {
            byte[] prefix = scheme.prefix().toArray();
            if (all.length > prefix.length && Arrays.equals(prefix, Arrays.copyOf(all, prefix.length))) {
                return new NotePublicKey(scheme, Bytes.of(all, prefix.length, all.length - prefix.length));
            }
        }
        throw new IllegalArgumentException("unknown signature type");
    }

    /** The type followed by the raw key: what a verifier key spells and a key id hashes. */
    public Bytes typed() {
        byte[] prefix = scheme.prefix().toArray();
        byte[] all = Arrays.copyOf(prefix, prefix.length + raw.length());
        System.arraycopy(raw.toArray(), 0, all, prefix.length, raw.length());
        return Bytes.of(all);
    }

    /** The suite the key belongs to. */
    public CryptoSuite suite() {
        return scheme.suite();
    }

    /** Whether the signature, in its one fixed-length encoding of 64 bytes, is by this key over this message. */
    public boolean verify(Bytes message, Bytes signature) {
        return signature.length() == NoteScheme.SIGNATURE_LENGTH && scheme.verify(raw, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotePublicKey key && key.typed().equals(typed());
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }
}
