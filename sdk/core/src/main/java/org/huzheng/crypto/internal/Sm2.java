package org.huzheng.crypto.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.signers.DSAKCalculator;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;

/** SM2 signatures (GB/T 32918.2) over e = SM3(Z‖M), apart from the hashing so that hardware can do its half. */
final class Sm2 {
    private static final byte[] ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final ECDomainParameters DOMAIN = Curves.of(CryptoSuite.SM);
    private static final BigInteger N = DOMAIN.getN();

    private Sm2() {}

    /** e = SM3(Z‖M) with the default id. */
    static Digest input(ECPoint publicPoint, byte[] message) {
        MessageDigest engine = DigestAlgorithm.SM3.newEngine();
        engine.update(new byte[] {0, (byte) (ID.length * Byte.SIZE)});
        engine.update(ID);
        engine.update(DOMAIN.getCurve().getA().getEncoded());
        engine.update(DOMAIN.getCurve().getB().getEncoded());
        addPoint(engine, DOMAIN.getG());
        addPoint(engine, publicPoint);
        engine.update(engine.digest());
        return Digest.of(DigestAlgorithm.SM3, Bytes.of(engine.digest(message)));
    }

    private static void addPoint(MessageDigest engine, ECPoint point) {
        ECPoint affine = point.normalize();
        engine.update(affine.getAffineXCoord().getEncoded());
        engine.update(affine.getAffineYCoord().getEncoded());
    }

    static BigInteger[] sign(BigInteger e, BigInteger d, DSAKCalculator nonces) {
        while (true) {
            BigInteger k = nonces.nextK();
            BigInteger x = affineX(Curves.point(CryptoSuite.SM, k));
            BigInteger r = e.add(x).mod(N);
            if (r.signum() == 0 || r.add(k).equals(N)) {
                continue;
            }
            BigInteger inverse = BigIntegers.modOddInverse(N, d.add(BigInteger.ONE));
            BigInteger s = k.subtract(r.multiply(d)).multiply(inverse).mod(N);
            if (s.signum() != 0) {
                return new BigInteger[] {r, s};
            }
        }
    }

    static boolean verify(ECPoint publicPoint, BigInteger e, BigInteger r, BigInteger s) {
        BigInteger t = r.add(s).mod(N);
        if (!inRange(r) || !inRange(s) || t.signum() == 0) {
            return false;
        }
        ECPoint sum = ECAlgorithms.sumOfTwoMultiplies(DOMAIN.getG(), s, publicPoint, t)
                .normalize();
        return !sum.isInfinity() && e.add(affineX(sum)).mod(N).equals(r);
    }

    private static BigInteger affineX(ECPoint point) {
        return point.getAffineXCoord().toBigInteger();
    }

    private static boolean inRange(BigInteger part) {
        return part.signum() > 0 && part.compareTo(N) < 0;
    }
}
