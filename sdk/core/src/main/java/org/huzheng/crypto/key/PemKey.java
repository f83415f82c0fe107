package org.huzheng.crypto.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.crypto.key.internal.SoftwareKey;

/** Unencrypted signing keys in PEM files: PKCS#8 {@code PRIVATE KEY} or SEC 1 {@code EC PRIVATE KEY}. */
public final class PemKey {
    private PemKey() {}

    /**
     * Loads a key and its certificates.
     *
     * @param keyFile one private key; {@code EC PARAMETERS} before it are skipped
     * @param certificateFile its certificate first, then the certificates above it
     * @param random for the nonces of SM2
     * @throws HuzhengException FILE_NOT_FOUND, KEYSTORE_UNREADABLE (encrypted keys too: use PKCS#12),
     *     CERTIFICATE_UNREADABLE, KEY_SUITE_MISMATCH
     */
    public static SigningKey load(Path keyFile, Path certificateFile, SecureRandom random) {
        List<Certificate> certificates = Certificate.parseBundle(read(certificateFile));
        if (certificates.isEmpty()) {
            throw new HuzhengException(ErrorCode.CERTIFICATE_UNREADABLE, certificateFile + " holds no certificate");
        }
        List<Certificate> above = certificates.stream()
                .skip(1)
                .filter(certificate -> !certificate.subject().equals(certificate.issuer()))
                .toList();
        return SoftwareKey.of(pkcs8(read(keyFile)), certificates.get(0), above, random);
    }

    private static Bytes pkcs8(Bytes pem) {
        try {
            for (Pem.Block block : Pem.blocks(pem)) {
                if (block.label().equals("PRIVATE KEY")) {
                    return block.content();
                }
                if (block.label().equals("EC PRIVATE KEY")) {
                    return fromSec1(block.content());
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "damaged PEM private key", e);
        }
        throw new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, "no unencrypted PEM private key");
    }

    private static Bytes fromSec1(Bytes sec1) throws IOException {
        ECPrivateKey key = ECPrivateKey.getInstance(sec1.toArray());
        ASN1ObjectIdentifier curve = ASN1ObjectIdentifier.getInstance(key.getParametersObject());
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve);
        return Bytes.of(new PrivateKeyInfo(algorithm, key).getEncoded());
    }

    private static Bytes read(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, file.toString(), e);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, file.toString(), e);
        }
    }
}
