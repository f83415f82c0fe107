package org.huzheng.crypto.internal;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.BigIntegers;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;

/**
 * The two spellings of an SM2 or ECDSA signature 签名值编码: ASN.1 DER {@code SEQUENCE{r,s}}, which everything here uses,
 * and the 64 bytes {@code r‖s} that signing hardware (GM/T 0018) returns.
 */
public final class SignatureEncoding {
    private static final int HALF = 32;

    private SignatureEncoding() {}

    /**
     * Brings either spelling to DER.
     *
     * @throws HuzhengException SIGNATURE_MALFORMED if it is neither
     */
    public static Bytes toDer(Bytes signature) {
        if (isDer(signature)) {
            return signature;
        }
        if (signature.length() != 2 * HALF) {
            throw malformed();
        }
        byte[] raw = signature.toArray();
        return der(BigIntegers.fromUnsignedByteArray(raw, 0, HALF), BigIntegers.fromUnsignedByteArray(raw, HALF, HALF));
    }

    /**
     * Brings either spelling to 64 raw bytes.
     *
     * @throws HuzhengException SIGNATURE_MALFORMED if it is neither
     */
    public static Bytes toRaw(Bytes signature) {
        BigInteger[] pair = integers(toDer(signature));
        byte[] raw = new byte[2 * HALF];
        BigIntegers.asUnsignedByteArray(pair[0], raw, 0, HALF);
        BigIntegers.asUnsignedByteArray(pair[1], raw, HALF, HALF);
        return Bytes.of(raw);
    }

    /** Whether these bytes are the one DER spelling of two integers between 1 and 2²⁵⁶−1. */
    public static boolean isDer(Bytes signature) {
        try {
            integers(signature);
            return true;
        } catch (HuzhengException e) {
            return false;
        }
    }

    private static BigInteger[] integers(Bytes der) {
        try {
            if (!(ASN1Primitive.fromByteArray(der.toArray()) instanceof ASN1Sequence pair) || pair.size() != 2) {
                throw malformed();
            }
            BigInteger r = ASN1Integer.getInstance(pair.getObjectAt(0)).getValue();
            BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue();
            if (inRange(r) && inRange(s) && der(r, s).equals(der)) {
                return new BigInteger[] {r, s};
            }
        } catch (HuzhengException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new HuzhengException(ErrorCode.SIGNATURE_MALFORMED, "not SEQUENCE{r,s}", e);
        }
        throw malformed();
    }

    private static boolean inRange(BigInteger part) {
        return part.signum() > 0 && part.bitLength() <= HALF * Byte.SIZE;
    }

    private static Bytes der(BigInteger r, BigInteger s) {
        try {
            DERSequence pair = new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)});
            return Bytes.of(pair.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "DER", e);
        }
    }

    private static HuzhengException malformed() {
        return new HuzhengException(ErrorCode.SIGNATURE_MALFORMED, "neither DER SEQUENCE{r,s} nor 64 bytes r||s");
    }
}
