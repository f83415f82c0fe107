package org.huzheng.crypto.ca.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.internal.Oids;

/** Lets a key of ours sign what BouncyCastle builds. */
final class KeyContentSigner implements ContentSigner {
    private final CryptoSuite suite;
    private final UnaryOperator<Bytes> signer;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    KeyContentSigner(CryptoSuite suite, UnaryOperator<Bytes> signer) {
        this.suite = suite;
        this.signer = signer;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return Oids.signature(suite);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        return signer.apply(Bytes.of(content.toByteArray())).toArray();
    }
}
