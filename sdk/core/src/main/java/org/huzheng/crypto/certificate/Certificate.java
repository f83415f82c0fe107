package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.Curves;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.crypto.internal.SuiteSignature;
import org.huzheng.internal.BouncyCastle;

/** An X.509 certificate 数字证书 of one of the two suites (GB/T 20518, RFC 5280). Equal when every byte is. */
public final class Certificate {
    private static final String PEM_LABEL = "CERTIFICATE";
    private static final int KEY_ID_BYTES = 16;

    private final Bytes encoded;
    private final X509CertificateHolder holder;
    private final ECPublicKeyParameters key;
    private final CryptoSuite suite;
    private final CertificateExtensions extensions;
    private final CertificateRole role;

    private Certificate(Bytes encoded) {
        this.encoded = encoded;
        this.holder = part("not an X.509 certificate in DER", () -> new X509CertificateHolder(encoded.toArray()));
        this.suite = part(
                "its public key is neither SM2 nor P-256",
                () -> Curves.suiteOf(holder.getSubjectPublicKeyInfo().getAlgorithm()));
        this.key = part(
                "its public key is not a point of its curve", () -> Curves.publicKey(holder.getSubjectPublicKeyInfo()));
        this.extensions = part(
                "its extensions cannot be read",
                () -> CertificateExtensions.of(holder).requireReadable());
        this.role = part(
                "its subject cannot be read",
                () -> extensions.role(organizationId().isPresent(), namesAnOfficer()));
        // The library reads these only when asked; damage must show when the certificate is read.
        part("its names or dates cannot be read", () -> List.of(subject(), issuer(), notBefore(), notAfter()));
    }

    /** Reads one part; what is wrong with it is told in our words, never in the library's. */
    private static <T> T part(String otherwise, Callable<T> reading) {
        try {
            return reading.call();
        } catch (Exception e) {
            throw unreadable(otherwise, e);
        }
    }

    /**
     * Reads one certificate, PEM or DER.
     *
     * @throws HuzhengException CERTIFICATE_UNREADABLE if it is not one, or its key is neither SM2 nor P-256
     */
    public static Certificate parse(Bytes pemOrDer) {
        BouncyCastle.require();
        if (!Pem.looksLike(pemOrDer)) {
            return new Certificate(pemOrDer);
        }
        List<Certificate> all = parseBundle(pemOrDer);
        if (all.size() != 1) {
            throw new HuzhengException(ErrorCode.CERTIFICATE_UNREADABLE, all.size() + " certificates instead of one");
        }
        return all.get(0);
    }

    /**
     * Reads every certificate of a PEM file, in order; other blocks, such as {@code EC PARAMETERS}, are skipped.
     *
     * @throws HuzhengException CERTIFICATE_UNREADABLE if one cannot be read
     */
    public static List<Certificate> parseBundle(Bytes pem) {
        BouncyCastle.require();
        try {
            return Pem.blocks(pem).stream()
                    .filter(block -> block.label().equals(PEM_LABEL))
                    .map(block -> new Certificate(block.content()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw unreadable("damaged PEM block", e);
        }
    }

    private static HuzhengException unreadable(String why, Exception e) {
        return new HuzhengException(ErrorCode.CERTIFICATE_UNREADABLE, why, e);
    }

    X509CertificateHolder holder() {
        return holder;
    }

    CertificateExtensions extensions() {
        return extensions;
    }

    X500Name subjectName() {
        return holder.getSubject();
    }

    X500Name issuerName() {
        return holder.getIssuer();
    }

    /** The DER bytes as they came. */
    public Bytes encoded() {
        return encoded;
    }

    /** The certificate as PEM text. */
    public String pem() {
        return Pem.text(PEM_LABEL, encoded);
    }

    /** The subject's distinguished name, for people to read. */
    public String subject() {
        return holder.getSubject().toString();
    }

    /** The issuer's distinguished name, for people to read. */
    public String issuer() {
        return holder.getIssuer().toString();
    }

    /** The serial number in lower-case hexadecimal, without leading zeros. */
    public String serial() {
        return holder.getSerialNumber().toString(16);
    }

    /** The first instant of validity. */
    public Instant notBefore() {
        return holder.getNotBefore().toInstant();
    }

    /** The last instant of validity, itself included. */
    public Instant notAfter() {
        return holder.getNotAfter().toInstant();
    }

    /** The common name; empty text if there is none. */
    public String commonName() {
        return first(BCStyle.CN);
    }

    /** The name of the organisation 单位名称; empty text if there is none. */
    public String organizationName() {
        return first(BCStyle.O);
    }

    /** The 统一社会信用代码 (organizationIdentifier, 2.5.4.97). */
    public Optional<String> organizationId() {
        return only(BCStyle.ORGANIZATION_IDENTIFIER);
    }

    /** The 执法证号 (serialNumber, 2.5.4.5). */
    public Optional<String> officerNumber() {
        return only(BCStyle.SERIALNUMBER);
    }

    /** What the certificate is for. */
    public CertificateRole role() {
        return role;
    }

    /** Whether its key usage allows signing: digitalSignature or nonRepudiation. */
    public boolean maySign() {
        return extensions.allowsAny(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    /** The suite of its key. */
    public CryptoSuite suite() {
        return suite;
    }

    /** The name of its key 密钥标识: the first 16 bytes of the suite's digest over SubjectPublicKeyInfo, in hex. */
    public String keyId() {
        byte[] info = encodedKey();
        return suite.digest().digest(info).hex().substring(0, 2 * KEY_ID_BYTES);
    }

    /** The public key as DER SubjectPublicKeyInfo. */
    public Bytes publicKeyInfo() {
        return Bytes.of(encodedKey());
    }

    private byte[] encodedKey() {
        try {
            return holder.getSubjectPublicKeyInfo().getEncoded();
        } catch (IOException e) {
            throw unreadable("its public key cannot be encoded", e);
        }
    }

    /** What a signature by this key is computed over: SM3(Z‖M) in suite SM, SHA-256(M) in INTL. */
    public Digest signatureInput(Bytes message) {
        return SuiteSignature.input(suite, key, message);
    }

    /** Whether this key signed the message; the signature is DER or 64 bytes r‖s. */
    public boolean verify(Bytes message, Bytes signature) {
        return verifyDigest(signatureInput(message), signature);
    }

    /** Whether this key signed what {@link #signatureInput} gave; the signature is DER or 64 bytes r‖s. */
    public boolean verifyDigest(Digest input, Bytes signature) {
        return SuiteSignature.verify(suite, key, input, signature);
    }

    private Stream<String> attributes(ASN1ObjectIdentifier type) {
        return Arrays.stream(holder.getSubject().getRDNs(type))
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(pair -> pair.getType().equals(type))
                .map(pair -> pair.getValue() instanceof ASN1String text ? text.getString() : "");
    }

    /** Two numbers, or an empty one, make no department of an officer. */
    private boolean namesAnOfficer() {
        return attributes(BCStyle.SERIALNUMBER).findAny().isPresent();
    }

    private String first(ASN1ObjectIdentifier type) {
        return attributes(type).findFirst().orElse("");
    }

    /** A code that stands twice identifies nobody. */
    private Optional<String> only(ASN1ObjectIdentifier type) {
        List<String> values = attributes(type).toList();
        return values.size() == 1 && !values.get(0).isEmpty() ? Optional.of(values.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate certificate && encoded.equals(certificate.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    /** The subject and the key id. */
    @Override
    public String toString() {
        return subject() + " [" + keyId() + "]";
    }
}
