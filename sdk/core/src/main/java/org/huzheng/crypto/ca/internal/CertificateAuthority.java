package org.huzheng.crypto.ca.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.internal.Curves;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.crypto.internal.SuiteSignature;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.key.internal.SoftwareKey;
import org.huzheng.internal.BouncyCastle;

/**
 * A demonstration certificate authority 演示用 CA. It checks nobody's identity; production departments use the certificates
 * of a licensed electronic certification service (电子签名法).
 */
public final class CertificateAuthority {
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    private static final Duration LEAF_LIFE = Duration.ofDays(730);
    private static final Duration CRL_LIFE = LEAF_LIFE;
    private static final String LIST = "X509 CRL";

    private final Issued own;
    private final Clock clock;
    private final SecureRandom random;
    private final Map<BigInteger, Instant> revoked;
    private final Instant notBefore;
    private final Instant notAfter;

    private CertificateAuthority(
            Issued own,
            Clock clock,
            SecureRandom random,
            Map<BigInteger, Instant> revoked,
            Instant notBefore,
            Instant notAfter) {
        this.own = own;
        this.clock = clock;
        this.random = random;
        this.revoked = revoked;
        this.notBefore = notBefore;
        this.notAfter = notAfter;
    }

    /** A new self-signed authority, valid for ten years from the clock's now. */
    public static CertificateAuthority create(CryptoSuite suite, String name, Clock clock, SecureRandom random) {
        BouncyCastle.require();
        Instant now = seconds(clock.instant());
        BigInteger scalar = Curves.newScalar(suite, random);
        SubjectPublicKeyInfo key = Curves.publicKeyInfo(suite, scalar);
        CertificateKind kind = CertificateKind.named(name, CertificateRole.AUTHORITY);
        UnaryOperator<Bytes> signer = content ->
                SuiteSignature.sign(suite, scalar, SuiteSignature.input(suite, Curves.publicKey(key), content), random);
        Certificate certificate = new CertificateWriter(suite, kind.subject(), key, signer)
                .write(kind, key, now, now.plus(AUTHORITY_LIFE), random);
        return of(issued(scalar, certificate, List.of(), random), clock, random);
    }

    /**
     * An authority that was kept, issuing from the clock's now. It knows of no revocations: keep the list it published.
     *
     * @param own its {@link #own()}
     * @throws HuzhengException CERTIFICATE_WRONG_ROLE if the certificate is not an authority's
     */
    public static CertificateAuthority resume(Issued own, Clock clock, SecureRandom random) {
        if (own.certificate().role() != CertificateRole.AUTHORITY) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_WRONG_ROLE, own.certificate().commonName());
        }
        return of(own, clock, random);
    }

    private static CertificateAuthority of(Issued own, Clock clock, SecureRandom random) {
        Instant now = seconds(clock.instant());
        return new CertificateAuthority(own, clock, random, new ConcurrentSkipListMap<>(), now, now.plus(LEAF_LIFE));
    }

    /** The same authority, issuing certificates of another validity; revocations are shared. */
    public CertificateAuthority withValidity(Instant from, Instant until) {
        return new CertificateAuthority(own, clock, random, revoked, seconds(from), seconds(until));
    }

    /** The authority's own certificate. */
    public Certificate certificate() {
        return own.certificate();
    }

    /** The authority's own key with its certificate, for keeping. */
    public Issued own() {
        return own;
    }

    /** Issues a department certificate 单位证书. */
    public Issued issueDepartment(String name, String uscc) {
        return issue(CertificateKind.department(name, uscc));
    }

    /** Issues an officer certificate 执法人员证书. */
    public Issued issueOfficer(String name, String officerNumber, String departmentName, String uscc) {
        return issue(CertificateKind.officer(name, officerNumber, departmentName, uscc));
    }

    /** Issues a timestamp authority's certificate 时间戳机构证书. */
    public Issued issueTimestampAuthority(String name) {
        return issue(CertificateKind.named(name, CertificateRole.TIMESTAMP_AUTHORITY));
    }

    /** Creates an authority below this one, valid for as long as this one is. */
    public CertificateAuthority issueAuthority(String name) {
        CertificateKind kind = CertificateKind.named(name, CertificateRole.AUTHORITY);
        return of(issue(kind, certificate().notAfter()), clock, random);
    }

    private Issued issue(CertificateKind kind) {
        return issue(kind, notAfter);
    }

    private Issued issue(CertificateKind kind, Instant until) {
        CryptoSuite suite = certificate().suite();
        BigInteger scalar = Curves.newScalar(suite, random);
        SubjectPublicKeyInfo authorityKey =
                SubjectPublicKeyInfo.getInstance(certificate().publicKeyInfo().toArray());
        Certificate issued = new CertificateWriter(suite, name(), authorityKey, own.key()::sign)
                .write(kind, Curves.publicKeyInfo(suite, scalar), notBefore, until, random);
        return issued(scalar, issued, chain(), random);
    }

    private List<Certificate> chain() {
        if (certificate().subject().equals(certificate().issuer())) {
            return List.of();
        }
        List<Certificate> chain = new ArrayList<>();
        chain.add(certificate());
        chain.addAll(own.key().chain());
        return chain;
    }

    private static Issued issued(
            BigInteger scalar, Certificate certificate, List<Certificate> chain, SecureRandom random) {
        PrivateKeyInfo info = Curves.privateKeyInfo(certificate.suite(), scalar);
        try {
            Bytes pkcs8 = Bytes.of(info.getEncoded());
            return new Issued(pkcs8, SoftwareKey.of(pkcs8, certificate, chain, random), random);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "private key", e);
        }
    }

    /** Revokes a certificate from an instant on; the next {@link #crl()} says so. */
    public void revoke(Certificate certificate, Instant from) {
        revoked.put(new BigInteger(certificate.serial(), 16), seconds(from));
    }

    /** A revocation list from the clock's now, good for as long as its certificates: nobody issues a demonstration's list anew. */
    public Bytes crl() {
        return crl(clock.instant(), clock.instant().plus(CRL_LIFE));
    }

    /** A revocation list for this span of time, listing everything revoked so far. */
    public Bytes crl(Instant thisUpdate, Instant nextUpdate) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(name(), Date.from(seconds(thisUpdate)));
        builder.setNextUpdate(Date.from(seconds(nextUpdate)));
        revoked.forEach((serial, from) -> builder.addCRLEntry(serial, Date.from(from), CRLReason.unspecified));
        SigningKey key = own.key();
        try {
            return Bytes.of(
                    builder.build(new KeyContentSigner(key.suite(), key::sign)).getEncoded());
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "revocation list", e);
        }
    }

    /** {@link #crl()} as PEM text. */
    public String crlPem() {
        return Pem.text(LIST, crl());
    }

    /** {@link #crl(Instant, Instant)} as PEM text. */
    public String crlPem(Instant thisUpdate, Instant nextUpdate) {
        return Pem.text(LIST, crl(thisUpdate, nextUpdate));
    }

    private X500Name name() {
        try {
            return new X509CertificateHolder(certificate().encoded().toArray()).getSubject();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "own certificate", e);
        }
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
