package org.huzheng.crypto.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;

/** The two curves, on BouncyCastle's custom arithmetic: the generic curve classes are eight times slower for SM2. */
public final class Curves {
    private static final ECDomainParameters SM2 = domain("sm2p256v1");
    private static final ECDomainParameters P256 = domain("secp256r1");

    private Curves() {}

    private static ECDomainParameters domain(String name) {
        X9ECParameters curve = CustomNamedCurves.getByName(name);
        return new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
    }

    /** The curve of a suite. */
    public static ECDomainParameters of(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? SM2 : P256;
    }

    /**
     * The suite of a public key.
     *
     * @throws IllegalArgumentException if the key is on neither curve
     */
    public static CryptoSuite suiteOf(AlgorithmIdentifier keyAlgorithm) {
        ASN1Encodable parameters = keyAlgorithm.getParameters();
        if (keyAlgorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                && parameters instanceof ASN1ObjectIdentifier curve) {
            for (CryptoSuite suite : CryptoSuite.values()) {
                if (Oids.curve(suite).equals(curve)) {
                    return suite;
                }
            }
        }
        throw new IllegalArgumentException("public key is neither SM2 nor P-256");
    }

    /**
     * The point of a public key, checked to lie on its curve.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static ECPublicKeyParameters publicKey(SubjectPublicKeyInfo info) {
        ECDomainParameters domain = of(suiteOf(info.getAlgorithm()));
        ECPoint point = domain.getCurve().decodePoint(info.getPublicKeyData().getOctets());
        return new ECPublicKeyParameters(point, domain);
    }

    /**
     * The scalar of a PKCS#8 private key.
     *
     * @throws IllegalArgumentException if it is on neither curve or out of range
     */
    public static BigInteger scalar(PrivateKeyInfo info) {
        CryptoSuite suite = suiteOf(info.getPrivateKeyAlgorithm());
        BigInteger scalar = sec1Scalar(info);
        if (scalar.signum() > 0 && scalar.compareTo(of(suite).getN().subtract(BigInteger.ONE)) < 0) {
            return scalar;
        }
        throw new IllegalArgumentException("private key out of range");
    }

    /** BouncyCastle meets damage in here with a ClassCastException among others, and only when asked for the part. */
    private static BigInteger sec1Scalar(PrivateKeyInfo info) {
        try {
            return ECPrivateKey.getInstance(info.parsePrivateKey()).getKey();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("private key is not SEC 1", e);
        }
    }

    /** A fresh scalar between 1 and n−2. */
    public static BigInteger newScalar(CryptoSuite suite, SecureRandom random) {
        BigInteger two = BigInteger.valueOf(2);
        return BigIntegers.createRandomInRange(BigInteger.ONE, of(suite).getN().subtract(two), random);
    }

    /** The public point of a scalar. */
    public static ECPoint point(CryptoSuite suite, BigInteger scalar) {
        return new FixedPointCombMultiplier().multiply(of(suite).getG(), scalar).normalize();
    }

    /** Whether a scalar belongs to a DER SubjectPublicKeyInfo. */
    public static boolean isKeyOf(Bytes publicKeyInfo, BigInteger scalar) {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(publicKeyInfo.toArray());
        return publicKey(info).getQ().equals(point(suiteOf(info.getAlgorithm()), scalar));
    }

    /** A public key as certificates carry it. */
    public static SubjectPublicKeyInfo publicKeyInfo(CryptoSuite suite, BigInteger scalar) {
        return new SubjectPublicKeyInfo(
                keyAlgorithm(suite), point(suite, scalar).getEncoded(false));
    }

    /** A private key as PKCS#8, its public point included. */
    public static PrivateKeyInfo privateKeyInfo(CryptoSuite suite, BigInteger scalar) {
        DERBitString point = new DERBitString(point(suite, scalar).getEncoded(false));
        try {
            return new PrivateKeyInfo(keyAlgorithm(suite), new ECPrivateKey(256, scalar, point, Oids.curve(suite)));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static AlgorithmIdentifier keyAlgorithm(CryptoSuite suite) {
        return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, Oids.curve(suite));
    }
}
