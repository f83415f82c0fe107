package org.huzheng.crypto.internal.note;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;

/** A private key 私钥 that signs notes. Thread-safe if its randomness is. */
public final class NotePrivateKey {
    private static final String PEM_TYPE = "PRIVATE KEY";

    private final NoteScheme scheme;
    private final AsymmetricKeyParameter key;
    private final SecureRandom random;

    private NotePrivateKey(NoteScheme scheme, AsymmetricKeyParameter key, SecureRandom random) {
        this.scheme = scheme;
        this.key = key;
        this.random = random;
    }

    /** A fresh key: SM2 for suite SM, Ed25519 for suite INTL. */
    public static NotePrivateKey generate(CryptoSuite suite, SecureRandom random) {
        NoteScheme scheme = NoteScheme.of(suite);
        return new NotePrivateKey(scheme, scheme.generate(random), random);
    }

    /**
     * Reads an unencrypted PKCS#8 key, PEM ({@code PRIVATE KEY}) or DER.
     *
     * @throws HuzhengException KEYSTORE_UNREADABLE if it is neither, or no SM2 or Ed25519 key
     */
    public static NotePrivateKey parse(Bytes pemOrDer, SecureRandom random) {
        try {
            AsymmetricKeyParameter key = PrivateKeyFactory.createKey(der(pemOrDer));
            for (NoteScheme scheme : NoteScheme.ALL) {
                if (scheme.owns(key)) {
                    return new NotePrivateKey(scheme, key, random);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "not an unencrypted PKCS#8 private key", e);
        }
        throw new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "neither an SM2 nor an Ed25519 key");
    }

    private static byte[] der(Bytes pemOrDer) throws IOException {
        byte[] all = pemOrDer.toArray();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        if (!text.contains("-----BEGIN")) {
            return all;
        }
        try (PemReader reader = new PemReader(new StringReader(text))) {
            for (PemObject object = reader.readPemObject(); object != null; object = reader.readPemObject()) {
                if (object.getType().equals(PEM_TYPE)) {
                    return object.getContent();
                }
            }
        }
        throw new IOException("no " + PEM_TYPE + " in the PEM file");
    }

    /** The key that verifies what this one signs. */
    public NotePublicKey publicKey() {
        return new NotePublicKey(scheme, scheme.publicKey(key));
    }

    /** A signature of 64 bytes over the message. */
    public Bytes sign(Bytes message) {
        return scheme.sign(key, message, random);
    }

    /** The key as unencrypted PKCS#8 in PEM: a secret, for a file that only its owner may read. */
    public String toPem() {
        try {
            StringWriter text = new StringWriter();
            try (PemWriter writer = new PemWriter(text)) {
                writer.writeObject(new PemObject(
                        PEM_TYPE,
                        PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded()));
            }
            return text.toString();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "private key encoding", e);
        }
    }
}
