package org.huzheng.crypto.internal;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;

/** Algorithm identifiers, written one way and read in the spellings found in the wild. */
public final class Oids {
    /** SM2 sign without naming the digest: the dialect of gmsm. */
    public static final ASN1ObjectIdentifier SM2_SIGN = GMObjectIdentifiers.sm2sign;

    private Oids() {}

    /** The digest identifier written for an algorithm; parameters absent. */
    public static AlgorithmIdentifier digest(DigestAlgorithm algorithm) {
        return new AlgorithmIdentifier(
                algorithm == DigestAlgorithm.SM3 ? GMObjectIdentifiers.sm3 : NISTObjectIdentifiers.id_sha256);
    }

    /** The signature identifier written for a suite; parameters absent. */
    public static AlgorithmIdentifier signature(CryptoSuite suite) {
        return new AlgorithmIdentifier(
                suite == CryptoSuite.SM ? GMObjectIdentifiers.sm2sign_with_sm3 : X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    /** The curve of a suite. */
    public static ASN1ObjectIdentifier curve(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? GMObjectIdentifiers.sm2p256v1 : X9ObjectIdentifiers.prime256v1;
    }

    /** Which digest an identifier means; empty if none of ours. */
    public static Optional<DigestAlgorithm> digestOf(AlgorithmIdentifier id) {
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            if (digest(algorithm).getAlgorithm().equals(id.getAlgorithm()) && parametersEmpty(id)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /** Which suite a signature identifier means, 301.1 included; empty if none of ours. */
    public static Optional<CryptoSuite> suiteOf(AlgorithmIdentifier id) {
        if (!parametersEmpty(id)) {
            return Optional.empty();
        }
        if (id.getAlgorithm().equals(SM2_SIGN)) {
            return Optional.of(CryptoSuite.SM);
        }
        for (CryptoSuite suite : CryptoSuite.values()) {
            if (signature(suite).getAlgorithm().equals(id.getAlgorithm())) {
                return Optional.of(suite);
            }
        }
        return Optional.empty();
    }

    private static boolean parametersEmpty(AlgorithmIdentifier id) {
        ASN1Encodable parameters = id.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive());
    }
}
