package org.huzheng.crypto.ca;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.key.SoftwareKey;

/** A key pair with its certificate 密钥与证书, just issued. Exporting the key is the caller's explicit act. */
public final class Issued {
    private final Bytes pkcs8;
    private final SoftwareKey key;
    private final SecureRandom random;

    Issued(Bytes pkcs8, SoftwareKey key, SecureRandom random) {
        this.pkcs8 = pkcs8;
        this.key = key;
        this.random = random;
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
        return Pem.text("PRIVATE KEY", pkcs8);
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
