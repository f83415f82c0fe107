package org.huzheng.crypto.internal.cms;

import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.internal.SignatureEncoding;
import org.huzheng.finding.ReasonCode;

/** Verifies the one signature of a SignedData; trust in the signer is another question. */
public final class SignerCheck {
    private final SignedParts parts;

    private SignerCheck(SignedParts parts) {
        this.parts = parts;
    }

    /**
     * Verifies a signature over content that travels apart.
     *
     * @throws CmsDefect with the reason, if it does not hold
     */
    public static SignerFacts verifyDetached(Bytes cms, Bytes content) {
        SignedParts parts = SignedDataReader.read(cms);
        boolean plain = parts.contentType().equals(PKCSObjectIdentifiers.data)
                || parts.contentType().equals(SignedDataReader.GM_DATA);
        if (!plain || parts.content().isPresent()) {
            throw CmsDefect.malformed("not a detached signature over data");
        }
        return new SignerCheck(parts).guarded(content);
    }

    /**
     * Verifies a signature over content carried inside.
     *
     * @throws CmsDefect with the reason, if it does not hold
     */
    public static SignerFacts verifyEncapsulated(Bytes cms) {
        SignedParts parts = SignedDataReader.read(cms);
        if (parts.content().isEmpty() || parts.unsignedAttributes().isPresent()) {
            throw CmsDefect.malformed("not a signature with its content and nothing else inside");
        }
        return new SignerCheck(parts).guarded(parts.content().get());
    }

    private SignerFacts guarded(Bytes content) {
        try {
            return verify(content);
        } catch (CmsDefect e) {
            throw e;
        } catch (RuntimeException e) {
            throw CmsDefect.malformed("damaged signed or unsigned attributes");
        }
    }

    private SignerFacts verify(Bytes content) {
        Certificate signer = signer();
        DigestAlgorithm digest = requireSuite(signer.suite());
        ASN1Set signed = parts.signedAttributes()
                .orElseThrow(() -> new CmsDefect(ReasonCode.SIGNATURE_ATTRIBUTES_MISSING, "no signed attributes"));
        SignerAttributes attributes = SignerAttributes.of(signed);
        if (!attributes.contentType().equals(parts.contentType())) {
            throw new CmsDefect(ReasonCode.SIGNATURE_INVALID, "contentType differs");
        }
        Bytes messageDigest = attributes.messageDigest();
        CertificateBinding binding = new CertificateBinding(attributes.signingCertificate());
        binding.requireSigner(signer);
        if (!digest.digest(content).value().equals(messageDigest)) {
            throw new CmsDefect(ReasonCode.SIGNATURE_DIGEST_MISMATCH, "messageDigest differs");
        }
        if (!SignatureEncoding.isDer(parts.signature()) || !signer.verify(StrictDer.der(signed), parts.signature())) {
            throw new CmsDefect(ReasonCode.SIGNATURE_INVALID, "signer " + signer.subject());
        }
        List<Certificate> unbound = parts.certificates().stream()
                .filter(certificate -> !binding.names(certificate))
                .toList();
        return new SignerFacts(
                parts.contentType(),
                parts.content(),
                signer,
                parts.certificates(),
                unbound,
                attributes.signingTime(),
                parts.signature(),
                timestampToken());
    }

    /** Names are compared byte by byte: a comparison that ignores case would leave bits of the name unprotected. */
    private Certificate signer() {
        List<Certificate> named = parts.certificates().stream()
                .filter(certificate -> StrictDer.der(name(certificate)).equals(StrictDer.der(parts.signer())))
                .toList();
        if (named.size() != 1) {
            throw new CmsDefect(ReasonCode.SIGNATURE_CERTIFICATE_MISSING, named.size() + " certificates of the signer");
        }
        return named.get(0);
    }

    private static IssuerAndSerialNumber name(Certificate certificate) {
        TBSCertificate tbs = org.bouncycastle.asn1.x509.Certificate.getInstance(
                        certificate.encoded().toArray())
                .getTBSCertificate();
        return new IssuerAndSerialNumber(tbs.getIssuer(), tbs.getSerialNumber().getValue());
    }

    private DigestAlgorithm requireSuite(CryptoSuite suite) {
        Optional<DigestAlgorithm> digest = Oids.digestOf(parts.digestAlgorithm());
        Optional<CryptoSuite> signature = Oids.suiteOf(parts.signatureAlgorithm());
        if (digest.isEmpty() || signature.isEmpty()) {
            throw new CmsDefect(
                    ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED,
                    parts.digestAlgorithm().getAlgorithm() + " with "
                            + parts.signatureAlgorithm().getAlgorithm());
        }
        if (digest.get() != suite.digest() || signature.get() != suite) {
            throw new CmsDefect(ReasonCode.SUITE_MISMATCH, "algorithms are not those of the key, " + suite);
        }
        return digest.get();
    }

    private Optional<Bytes> timestampToken() {
        if (parts.unsignedAttributes().isEmpty()) {
            return Optional.empty();
        }
        Attribute attribute =
                Attribute.getInstance(StrictDer.only(parts.unsignedAttributes().get()));
        if (!attribute.getAttrType().equals(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)) {
            throw new CmsDefect(
                    ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "unsigned attribute " + attribute.getAttrType());
        }
        return Optional.of(StrictDer.der(StrictDer.only(attribute.getAttrValues())));
    }
}
