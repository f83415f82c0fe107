package org.huzheng.crypto.ca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Curves;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.key.SoftwareKey;

/** Signs whatever a test has put together. */
@SuppressWarnings("exports") // test code; nothing exports it
public final class TestIssuer {
    private TestIssuer() {}

    public static Issued sign(
            X509v3CertificateBuilder builder, SigningKey issuer, BigInteger scalar, List<Certificate> above) {
        try {
            byte[] der = builder.build(new KeyContentSigner(issuer.suite(), issuer::sign))
                    .getEncoded();
            Bytes pkcs8 = Bytes.of(Curves.privateKeyInfo(issuer.suite(), scalar).getEncoded());
            SoftwareKey key = SoftwareKey.of(pkcs8, Certificate.parse(Bytes.of(der)), above, TestPki.RANDOM);
            return new Issued(pkcs8, key, TestPki.RANDOM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Bytes sign(X509v2CRLBuilder builder, SigningKey issuer) {
        try {
            return Bytes.of(builder.build(new KeyContentSigner(issuer.suite(), issuer::sign))
                    .getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
