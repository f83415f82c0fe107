package org.huzheng.crypto.internal.note;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;

/**
 * SM2 with SM3 (GB/T 32918.2) under the default signer id, as signature type 0xff with a long identifier. Raw r‖s instead of
 * DER: a note then has one spelling only.
 */
final class Sm2Scheme implements NoteScheme {
    private static final String IDENTIFIER = "huzheng.org/sm2-sm3@v1";
    private static final byte[] SIGNER_ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final int POINT_LENGTH = 65;
    /** The custom curve is several times faster than the generic one of GMNamedCurves. */
    private static final ECNamedDomainParameters DOMAIN = new ECNamedDomainParameters(
            GMObjectIdentifiers.sm2p256v1, CustomNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));

    @Override
    public CryptoSuite suite() {
        return CryptoSuite.SM;
    }

    @Override
    public Bytes prefix() {
        byte[] prefix = ("?" + IDENTIFIER).getBytes(StandardCharsets.US_ASCII);
        prefix[0] = (byte) 0xff;
        return Bytes.of(prefix);
    }

    @Override
    public Bytes requirePublicKey(Bytes raw) {
        byte[] point = raw.toArray();
        if (point.length != POINT_LENGTH || point[0] != 4) {
            throw new IllegalArgumentException("an SM2 public key is 04, x and y: 65 bytes");
        }
        return Bytes.of(publicKey(raw).getQ().getEncoded(false));
    }

    @Override
    public Bytes publicKey(AsymmetricKeyParameter privateKey) {
        BigInteger d = ((ECPrivateKeyParameters) privateKey).getD();
        return Bytes.of(new FixedPointCombMultiplier()
                .multiply(DOMAIN.getG(), d)
                .normalize()
                .getEncoded(false));
    }

    @Override
    public AsymmetricKeyParameter generate(SecureRandom random) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(DOMAIN, random));
        return generator.generateKeyPair().getPrivate();
    }

    @Override
    public boolean owns(AsymmetricKeyParameter privateKey) {
        return privateKey instanceof ECPrivateKeyParameters ec
                && ec.getParameters() instanceof ECNamedDomainParameters named
                && named.getName().equals(GMObjectIdentifiers.sm2p256v1);
    }

    @Override
    public Bytes sign(AsymmetricKeyParameter privateKey, Bytes message, SecureRandom random) {
        ECPrivateKeyParameters fast = new ECPrivateKeyParameters(((ECPrivateKeyParameters) privateKey).getD(), DOMAIN);
        SM2Signer signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
        signer.init(true, new ParametersWithID(new ParametersWithRandom(fast, random), SIGNER_ID));
        signer.update(message.toArray(), 0, message.length());
        try {
            return Bytes.of(signer.generateSignature());
        } catch (CryptoException e) {
            throw new HuzhengException(ErrorCode.SIGNING_FAILED, "SM2", e);
        }
    }

    @Override
    public boolean verify(Bytes publicKey, Bytes message, Bytes signature) {
        SM2Signer verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
        verifier.init(false, new ParametersWithID(publicKey(publicKey), SIGNER_ID));
        verifier.update(message.toArray(), 0, message.length());
        return verifier.verifySignature(signature.toArray());
    }

    private static ECPublicKeyParameters publicKey(Bytes raw) {
        return new ECPublicKeyParameters(DOMAIN.getCurve().decodePoint(raw.toArray()), DOMAIN);
    }
}
