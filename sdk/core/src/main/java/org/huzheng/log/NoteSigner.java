package org.huzheng.log;

import java.security.SecureRandom;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.internal.note.NotePrivateKey;

/** A key that signs notes 便笺签名者: SM2 for suite SM, Ed25519 for suite INTL. Thread-safe. */
public final class NoteSigner {
    private final NotePrivateKey key;
    private final NoteVerifier verifier;

    private NoteSigner(String name, NotePrivateKey key) {
        this.key = key;
        this.verifier = new NoteVerifier(name, key.publicKey());
    }

    /**
     * A fresh key.
     *
     * @param name the key's name; for a log, its origin
     */
    public static NoteSigner generate(String name, CryptoSuite suite, SecureRandom random) {
        return new NoteSigner(name, NotePrivateKey.generate(suite, random));
    }

    /**
     * Loads a key kept as unencrypted PKCS#8, PEM or DER.
     *
     * @param random what SM2 signatures draw on
     * @throws org.huzheng.HuzhengException KEYSTORE_UNREADABLE if it is no SM2 or Ed25519 key
     */
    public static NoteSigner load(String name, Bytes pkcs8, SecureRandom random) {
        return new NoteSigner(name, NotePrivateKey.parse(pkcs8, random));
    }

    /** The key's public half. */
    public NoteVerifier verifier() {
        return verifier;
    }

    /** The signature line over a text. */
    NoteSignature sign(String text) {
        return new NoteSignature(verifier.name(), verifier.keyId(), key.sign(Bytes.ofUtf8(text)));
    }

    /**
     * A note in this key's name that is no checkpoint: its second line says what for, where a checkpoint has a number.
     *
     * @param purpose {@code DOMAIN/WORD@vN}
     * @param lines what is attested, a line each
     * @throws org.huzheng.HuzhengException LOG_MALFORMED if a line is none, or the purpose could be taken for a size
     */
    public Bytes attest(String purpose, List<String> lines) {
        return SignedNote.sign(LogText.attestation(verifier.name(), purpose, lines), List.of(this))
                .format();
    }

    /** The private key as unencrypted PKCS#8 in PEM: a secret, for a file that only its owner may read. */
    public String privateKeyPem() {
        return key.toPem();
    }
}
