package org.huzheng.crypto.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.key.internal.SoftwareKey;
import org.huzheng.internal.BouncyCastle;
import org.jspecify.annotations.Nullable;

/** Signing keys in PKCS#12 files (.p12, .pfx) 密钥文件, as BouncyCastle, the JDK and OpenSSL write them. */
public final class Pkcs12Key {
    private Pkcs12Key() {}

    /**
     * Loads the signing key of a file. Of several keys, as in a GM dual-certificate file, the one whose certificate may
     * sign is taken.
     *
     * @param file the PKCS#12 file
     * @param password its password; the caller may wipe it afterwards
     * @param random for the nonces of SM2
     * @throws HuzhengException FILE_NOT_FOUND; PASSWORD_WRONG if file and password do not fit (a file damaged inside its
     *     protected part looks the same); KEYSTORE_UNREADABLE if it is no PKCS#12 or has no usable key
     */
    public static SigningKey load(Path file, char[] password, SecureRandom random) {
        try {
            return load(Bytes.of(Files.readAllBytes(file)), password, random);
        } catch (NoSuchFileException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, file.toString(), e);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, file.toString(), e);
        }
    }

    /** Loads the signing key from the bytes of such a file; see {@link #load(Path, char[], SecureRandom)}. */
    public static SigningKey load(Bytes pkcs12, char[] password, SecureRandom random) {
        BouncyCastle.require();
        requirePfx(pkcs12);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
            open(store, pkcs12, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && maySign(chain(store, alias))) {
                    return key(store.getKey(alias, password), chain(store, alias), random);
                }
            }
        } catch (GeneralSecurityException e) {
            throw unreadable("its key cannot be read", e);
        }
        throw unreadable("no key with a certificate that may sign", null);
    }

    private static void requirePfx(Bytes pkcs12) {
        try {
            ASN1Primitive parsed = ASN1Primitive.fromByteArray(pkcs12.toArray());
            Pfx.getInstance(Objects.requireNonNull(parsed, "empty"));
        } catch (IOException | RuntimeException e) {
            throw unreadable("不是 PKCS#12 文件 / not a PKCS#12 file", e);
        }
    }

    private static void open(KeyStore store, Bytes pkcs12, char[] password) throws GeneralSecurityException {
        try {
            store.load(new ByteArrayInputStream(pkcs12.toArray()), password);
        } catch (IOException | RuntimeException e) {
            throw new HuzhengException(ErrorCode.PASSWORD_WRONG, "", e);
        }
    }

    private static List<Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        List<Certificate> chain = new ArrayList<>();
        java.security.cert.Certificate[] found = store.getCertificateChain(alias);
        for (java.security.cert.Certificate certificate :
                found == null ? new java.security.cert.Certificate[0] : found) {
            chain.add(Certificate.parse(Bytes.of(certificate.getEncoded())));
        }
        return chain;
    }

    private static boolean maySign(List<Certificate> chain) {
        return !chain.isEmpty() && chain.get(0).maySign();
    }

    private static SigningKey key(Key key, List<Certificate> chain, SecureRandom random) {
        List<Certificate> above = chain.stream()
                .skip(1)
                .filter(certificate -> !certificate.subject().equals(certificate.issuer()))
                .toList();
        return SoftwareKey.of(Bytes.of(key.getEncoded()), chain.get(0), above, random);
    }

    private static HuzhengException unreadable(String detail, @Nullable Throwable cause) {
        return new HuzhengException(ErrorCode.KEYSTORE_UNREADABLE, detail, cause);
    }
}
