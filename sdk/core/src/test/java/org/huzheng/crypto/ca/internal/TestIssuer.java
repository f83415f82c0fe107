package org.huzheng.crypto.ca.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Curves;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.key.internal.SoftwareKey;

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

    /** An officer's certificate for a key that another already holds, which no careful authority issues. */
    public static Issued officerWithKeyOf(Issued holder, CertificateAuthority authority, String name, String number) {
        Certificate above = authority.certificate();
        Certificate held = holder.certificate();
        CertificateKind kind = CertificateKind.officer(
                name, number, held.organizationName(), held.organizationId().orElseThrow());
        try {
            Certificate certificate = new CertificateWriter(
                            above.suite(),
                            new X509CertificateHolder(above.encoded().toArray()).getSubject(),
                            publicKey(above),
                            authority.own().key()::sign)
                    .write(kind, publicKey(held), held.notBefore(), held.notAfter(), TestPki.RANDOM);
            Bytes pkcs8 = Bytes.of(
                    Base64.getMimeDecoder().decode(holder.privateKeyPem().replaceAll("-----[A-Z ]+-----", "")));
            SoftwareKey key = SoftwareKey.of(pkcs8, certificate, holder.key().chain(), TestPki.RANDOM);
            return new Issued(pkcs8, key, TestPki.RANDOM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubjectPublicKeyInfo publicKey(Certificate certificate) {
        return SubjectPublicKeyInfo.getInstance(certificate.publicKeyInfo().toArray());
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
