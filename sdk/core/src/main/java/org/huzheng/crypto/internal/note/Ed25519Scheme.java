package org.huzheng.crypto.internal.note;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;

/** Ed25519 as RFC 8032 and signature type 0x01 of c2sp.org/signed-note have it. */
final class Ed25519Scheme implements NoteScheme {
    @Override
    public CryptoSuite suite() {
        return CryptoSuite.INTL;
    }

    @Override
    public Bytes prefix() {
        return Bytes.of(new byte[] {1});
    }

    @Override
    public Bytes requirePublicKey(Bytes raw) {
        if (raw.length() != Ed25519PublicKeyParameters.KEY_SIZE) {
            throw new IllegalArgumentException("an Ed25519 public key has 32 bytes");
        }
        return Bytes.of(new Ed25519PublicKeyParameters(raw.toArray()).getEncoded());
    }

    @Override
    public Bytes publicKey(AsymmetricKeyParameter privateKey) {
        return Bytes.of(
                ((Ed25519PrivateKeyParameters) privateKey).generatePublicKey().getEncoded());
    }

    @Override
    public AsymmetricKeyParameter generate(SecureRandom random) {
        return new Ed25519PrivateKeyParameters(random);
    }

    @Override
    public boolean owns(AsymmetricKeyParameter privateKey) {
        return privateKey instanceof Ed25519PrivateKeyParameters;
    }

    @Override
    public Bytes sign(AsymmetricKeyParameter privateKey, Bytes message, SecureRandom random) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(message.toArray(), 0, message.length());
        return Bytes.of(signer.generateSignature());
    }

    @Override
    public boolean verify(Bytes publicKey, Bytes message, Bytes signature) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(publicKey.toArray()));
        verifier.update(message.toArray(), 0, message.length());
        return verifier.verifySignature(signature.toArray());
    }
}
