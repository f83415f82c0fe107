package org.huzheng.crypto.ca.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.key.internal.SoftwareKey;

/** A key pair with its certificate 密钥与证书, just issued. Exporting the key is the caller's explicit act. */
public final class Issued {
    private static final String KEY = "PRIVATE KEY";

    private final Bytes pkcs8;
    private final SoftwareKey key;
    private final SecureRandom random;

    Issued(Bytes pkcs8, SoftwareKey key, SecureRandom random) {
        this.pkcs8 = pkcs8;
        this.key = key;
        this.random = random;
    }

    /**
     * One that was kept: the text of {@link #privateKeyPem()} and its certificate, in one PEM file; certificates above it may
     * follow.
     *
     * @param pem the file's bytes
     * @param random for the nonces of SM2
     * @throws HuzhengException KEYSTORE_UNREADABLE if it has no such key, or that of another certificate;
     *     CERTIFICATE_UNREADABLE if it has no certificate; KEY_SUITE_MISMATCH
     */
    public static Issued parse(Bytes pem, SecureRandom random) {
        List<Certificate> certificates = Certificate.parseBundle(pem);
        if (certificates.isEmpty()) {
            throw new HuzhengException(ErrorCode.CERTIFICATE_UNREADABLE, "no certificate beside the key");
        }
        Bytes pkcs8 = Pem.blocks(pem).stream()
                .filter(block -> block.label().equals(KEY))
                .map(Pem.Block::content)
                .findFirst()
                .orElseThrow(
                        () -> new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "no unencrypted PEM private key"));
        List<Certificate> above = certificates.stream()
                .skip(1)
                .filter(certificate -> !certificate.subject().equals(certificate.issuer()))
                .toList();
        return new Issued(pkcs8, SoftwareKey.of(pkcs8, certificates.get(0), above, random), random);
    }

    /** The key, ready to sign. */
    public SigningKey key() {
        return key;
    }

    /** The certificate. */
    public Certificate certificate() {
        return key.certificate();
    }

    /** The private key as unencrypted PKCS#8 PEM text. */
    public String privateKeyPem() {
        return Pem.text(KEY, pkcs8);
    }

    /** The key and its certificates as PKCS#12: AES-256, PBKDF2 and HMAC with SHA-256. */
    public Bytes pkcs12(char[] password) {
        return Pkcs12Writer.write(pkcs8, key, password, random);
    }

    /**
     * Writes the PKCS#12 file.
     *
     * @throws HuzhengException IO_FAILED
     */
    public void writePkcs12(Path file, char[] password) {
        try {
            Files.write(file, pkcs12(password).toArray());
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, file.toString(), e);
        }
    }
}
