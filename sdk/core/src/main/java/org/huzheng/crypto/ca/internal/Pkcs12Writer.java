package org.huzheng.crypto.ca.internal;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.key.SigningKey;

/** Writes PKCS#12 as OpenSSL 3 does by default. */
final class Pkcs12Writer {
    private static final int ITERATIONS = 10_000;
    private static final int SALT_BYTES = 16;

    private Pkcs12Writer() {}

    static Bytes write(Bytes pkcs8, SigningKey key, char[] password, SecureRandom random) {
        DEROctetString localId =
                new DEROctetString(Bytes.ofHex(key.certificate().keyId()).toArray());
        DERBMPString name = new DERBMPString(key.certificate().commonName());
        try {
            PKCS12SafeBagBuilder keyBag =
                    new PKCS12SafeBagBuilder(PrivateKeyInfo.getInstance(pkcs8.toArray()), encryptor(password, random));
            keyBag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, name);
            keyBag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, localId);
            PKCS12SafeBagBuilder own = bag(key.certificate());
            own.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, name);
            own.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, localId);
            List<PKCS12SafeBag> bags = new ArrayList<>();
            bags.add(own.build());
            for (Certificate certificate : key.chain()) {
                bags.add(bag(certificate).build());
            }
            PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
            file.addData(keyBag.build());
            file.addEncryptedData(encryptor(password, random), bags.toArray(new PKCS12SafeBag[0]));
            BcPKCS12MacCalculatorBuilder mac = new BcPKCS12MacCalculatorBuilder(
                    new SHA256Digest(), new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            return Bytes.of(
                    file.build(mac.setIterationCount(ITERATIONS), password).getEncoded("DER"));
        } catch (IOException | PKCSException | OperatorCreationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "PKCS#12", e);
        }
    }

    private static PKCS12SafeBagBuilder bag(Certificate certificate) throws IOException {
        return new PKCS12SafeBagBuilder(
                new X509CertificateHolder(certificate.encoded().toArray()));
    }

    private static OutputEncryptor encryptor(char[] password, SecureRandom random) throws OperatorCreationException {
        PBKDF2Config derivation = new PBKDF2Config.Builder()
                .withPRF(PBKDF2Config.PRF_SHA256)
                .withIterationCount(ITERATIONS)
                .withSaltLength(SALT_BYTES)
                .build();
        return new JcePKCSPBEOutputEncryptorBuilder(derivation, NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(new BouncyCastleProvider())
                .setRandom(random)
                .build(password);
    }
}
