package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TestIssuer;
import org.huzheng.crypto.internal.Curves;
import org.huzheng.crypto.key.SigningKey;

/** Certificates no honest authority of ours would issue. */
final class Forgeries {
    private static final String DEPARTMENT = "C=CN,O=Dept,2.5.4.97=11330100MB1234567X,CN=Dept";
    private static final KeyUsage SIGN = new KeyUsage(KeyUsage.digitalSignature);
    private static final KeyUsage ISSUE = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);

    private Forgeries() {}

    static Issued issuedBy(Issued leaf) {
        return issue(leaf.key(), leaf.key().chain(), DEPARTMENT, SIGN, builder -> builder);
    }

    static Issued encryptionOnly(TestPki pki) {
        KeyUsage usage = new KeyUsage(KeyUsage.keyEncipherment);
        return issue(authority(pki), chain(pki), DEPARTMENT, usage, builder -> builder);
    }

    static Issued officerOfTwoNumbers(TestPki pki) {
        String name = DEPARTMENT + ",2.5.4.5=33010012345,2.5.4.5=33010012346";
        return issue(authority(pki), chain(pki), name, SIGN, builder -> builder);
    }

    static Issued criticalExtension(TestPki pki) {
        return issue(authority(pki), chain(pki), DEPARTMENT, SIGN, builder -> {
            add(builder, new ASN1ObjectIdentifier("1.2.3.4"), DERNull.INSTANCE);
            return builder;
        });
    }

    static Issued belowPathLengthZero(TestPki pki) {
        Issued upper = issue(authority(pki), chain(pki), "CN=Upper", ISSUE, builder -> {
            add(builder, Extension.basicConstraints, new BasicConstraints(0));
            return builder;
        });
        List<Certificate> aboveLower = new ArrayList<>(List.of(upper.certificate()));
        aboveLower.addAll(chain(pki));
        Issued lower = issue(upper.key(), aboveLower, "CN=Lower", ISSUE, builder -> {
            add(builder, Extension.basicConstraints, new BasicConstraints(true));
            return builder;
        });
        List<Certificate> aboveLeaf = new ArrayList<>(List.of(lower.certificate()));
        aboveLeaf.addAll(aboveLower);
        return issue(lower.key(), aboveLeaf, DEPARTMENT, SIGN, builder -> builder);
    }

    private static SigningKey authority(TestPki pki) {
        return pki.authority.own().key();
    }

    private static List<Certificate> chain(TestPki pki) {
        return List.of(pki.authority.certificate());
    }

    private static Issued issue(
            SigningKey issuer,
            List<Certificate> above,
            String subject,
            KeyUsage usage,
            UnaryOperator<X509v3CertificateBuilder> more) {
        CryptoSuite suite = issuer.suite();
        BigInteger scalar = Curves.newScalar(suite, new SecureRandom());
        Instant now = TestPki.NOW;
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer.certificate().subjectName(),
                BigInteger.valueOf(scalar.hashCode()).abs(),
                Date.from(now),
                Date.from(now.plusSeconds(9999)),
                new X500Name(subject),
                Curves.publicKeyInfo(suite, scalar));
        add(builder, Extension.keyUsage, usage);
        return TestIssuer.sign(more.apply(builder), issuer, scalar, above);
    }

    private static void add(
            X509v3CertificateBuilder builder, ASN1ObjectIdentifier type, org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            builder.addExtension(type, true, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
