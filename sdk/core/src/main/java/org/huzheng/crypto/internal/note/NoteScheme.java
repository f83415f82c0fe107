package org.huzheng.crypto.internal.note;

import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;

/** One way of signing notes. */
interface NoteScheme {
    /** Both schemes give 64 bytes: R‖S for Ed25519, r‖s for SM2. */
    int SIGNATURE_LENGTH = 64;

    List<NoteScheme> ALL = List.of(new Ed25519Scheme(), new Sm2Scheme());

    static NoteScheme of(CryptoSuite suite) {
        return ALL.stream()
                .filter(scheme -> scheme.suite() == suite)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no note signature in suite " + suite));
    }

    CryptoSuite suite();

    /** The signature type byte, followed by the long identifier if the type has one. */
    Bytes prefix();

    /** The key itself if it is a valid raw public key, else an IllegalArgumentException. */
    Bytes requirePublicKey(Bytes raw);

    Bytes publicKey(AsymmetricKeyParameter privateKey);

    AsymmetricKeyParameter generate(SecureRandom random);

    /** Whether a private key read from a file is of this scheme. */
    boolean owns(AsymmetricKeyParameter privateKey);

    Bytes sign(AsymmetricKeyParameter privateKey, Bytes message, SecureRandom random);

    boolean verify(Bytes publicKey, Bytes message, Bytes signature);
}
