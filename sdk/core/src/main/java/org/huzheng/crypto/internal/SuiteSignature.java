package org.huzheng.crypto.internal;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.RandomDSAKCalculator;
import org.bouncycastle.util.BigIntegers;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;

/** Signing and checking in both suites: the one place that branches on the algorithm. */
public final class SuiteSignature {
    private static final int HALF = 32;

    private SuiteSignature() {}

    /** What is signed: SM3(Z‖M) in suite SM, SHA-256(M) in INTL. */
    public static Digest input(CryptoSuite suite, ECPublicKeyParameters key, Bytes message) {
        return suite == CryptoSuite.SM
                ? Sm2.input(key.getQ(), message.toArray())
                : DigestAlgorithm.SHA256.digest(message);
    }

    /** Whether a signature, DER or raw, is by this key over this input; malformed ones are not. */
    public static boolean verify(CryptoSuite suite, ECPublicKeyParameters key, Digest input, Bytes signature) {
        byte[] raw;
        try {
            raw = SignatureEncoding.toRaw(signature).toArray();
        } catch (HuzhengException e) {
            return false;
        }
        BigInteger r = BigIntegers.fromUnsignedByteArray(raw, 0, HALF);
        BigInteger s = BigIntegers.fromUnsignedByteArray(raw, HALF, HALF);
        if (input.algorithm() != suite.digest()) {
            return false;
        }
        byte[] hash = input.value().toArray();
        if (suite == CryptoSuite.SM) {
            return Sm2.verify(key.getQ(), new BigInteger(1, hash), r, s);
        }
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(hash, r, s);
    }

    /** Signs; ECDSA with the deterministic nonce of RFC 6979, SM2 with a random one. The answer is DER. */
    public static Bytes sign(CryptoSuite suite, BigInteger scalar, Digest input, SecureRandom random) {
        byte[] hash = input.value().toArray();
        BigInteger[] pair;
        if (suite == CryptoSuite.SM) {
            RandomDSAKCalculator nonces = new RandomDSAKCalculator();
            nonces.init(Curves.of(suite).getN(), random);
            pair = Sm2.sign(new BigInteger(1, hash), scalar, nonces);
        } else {
            ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
            signer.init(true, new ECPrivateKeyParameters(scalar, Curves.of(suite)));
            pair = signer.generateSignature(hash);
        }
        byte[] raw = new byte[2 * HALF];
        BigIntegers.asUnsignedByteArray(pair[0], raw, 0, HALF);
        BigIntegers.asUnsignedByteArray(pair[1], raw, HALF, HALF);
        return SignatureEncoding.toDer(Bytes.of(raw));
    }
}
