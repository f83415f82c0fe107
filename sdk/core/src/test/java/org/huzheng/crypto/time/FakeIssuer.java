package org.huzheng.crypto.time;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.internal.cms.SignedDataWriter;
import org.huzheng.crypto.internal.cms.SignerCheck;
import org.huzheng.crypto.key.SigningKey;

/** Signs the statement of a genuine token with another key. */
final class FakeIssuer {
    private FakeIssuer() {}

    static Bytes token(SigningKey key, Bytes genuine) {
        return token(key, genuine, info -> info, TestPki.NOW);
    }

    static Bytes token(SigningKey key, Bytes genuine, UnaryOperator<Bytes> change, Instant signingTime) {
        Bytes info = SignerCheck.verifyEncapsulated(genuine).content().orElseThrow();
        return new SignedDataWriter(key)
                .encapsulated(PKCSObjectIdentifiers.id_ct_TSTInfo, change.apply(info), signingTime);
    }
}
