package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TestIssuer;
import org.huzheng.crypto.internal.Curves;

/** An authority whose one key is certified again and again: renewed, by another root, for other uses. */
final class Renewals {
    static final int ISSUE = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    static final int SIGN = KeyUsage.digitalSignature;

    private static final X500Name NAME = new X500Name("C=CN,O=Renewed,CN=Renewed");
    private static final X500Name DEPARTMENT = new X500Name("C=CN,O=Dept,2.5.4.97=" + TestPki.USCC + ",CN=Dept");

    private final CryptoSuite suite;
    private final BigInteger scalar;
    private final BigInteger leafScalar;
    private long serial;

    Renewals(CryptoSuite suite) {
        this.suite = suite;
        this.scalar = Curves.newScalar(suite, TestPki.RANDOM);
        this.leafScalar = Curves.newScalar(suite, TestPki.RANDOM);
    }

    /** The authority's key as another authority certifies it for this time. */
    Issued by(Issued issuer, Instant from, Instant until) {
        return by(issuer, from, until, true, ISSUE);
    }

    Issued by(Issued issuer, Instant from, Instant until, boolean authority, int usage) {
        X509v3CertificateBuilder builder =
                builder(issuer.certificate().subjectName(), NAME, scalar, from, until, new KeyUsage(usage));
        add(builder, Extension.basicConstraints, new BasicConstraints(authority));
        return TestIssuer.sign(builder, issuer.key(), scalar, List.of());
    }

    /** The authority's key, certified by itself. */
    Issued bySelf(Issued any, Instant from, Instant until) {
        X509v3CertificateBuilder builder = builder(NAME, NAME, scalar, from, until, new KeyUsage(ISSUE));
        add(builder, Extension.basicConstraints, new BasicConstraints(true));
        return TestIssuer.sign(builder, any.key(), scalar, List.of());
    }

    /** A department certified by the authority's key. */
    Issued department(Issued signedBy, Instant from, Instant until) {
        return TestIssuer.sign(
                builder(NAME, DEPARTMENT, leafScalar, from, until, new KeyUsage(SIGN)),
                signedBy.key(),
                leafScalar,
                List.of());
    }

    private X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, BigInteger key, Instant from, Instant until, KeyUsage usage) {
        SubjectPublicKeyInfo info = Curves.publicKeyInfo(suite, key);
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer, BigInteger.valueOf(1000 + serial++), Date.from(from), Date.from(until), subject, info);
        add(builder, Extension.keyUsage, usage);
        return builder;
    }

    private static void add(
            X509v3CertificateBuilder builder,
            org.bouncycastle.asn1.ASN1ObjectIdentifier type,
            org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            builder.addExtension(type, true, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
