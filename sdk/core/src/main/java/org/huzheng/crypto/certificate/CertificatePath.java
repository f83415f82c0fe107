package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.internal.Oids;

/** The certificates from a leaf upwards, as {@link PathSearch} finds them by name and by signature. */
final class CertificatePath {
    private final List<Certificate> certificates;
    private final boolean anchored;
    private final boolean forged;

    CertificatePath(List<Certificate> certificates, boolean anchored, boolean forged) {
        this.certificates = List.copyOf(certificates);
        this.anchored = anchored;
        this.forged = forged;
    }

    /** Self-signed, by its own key, and an authority. */
    static boolean isAnchor(Certificate certificate) {
        return certificate.role() == CertificateRole.AUTHORITY
                && certificate.subjectName().equals(certificate.issuerName())
                && signed(certificate, certificate);
    }

    static boolean signed(Certificate issuer, Certificate issued) {
        X509CertificateHolder holder = issued.holder();
        AlgorithmIdentifier algorithm = holder.getSignatureAlgorithm();
        AlgorithmIdentifier inner = holder.toASN1Structure().getTBSCertificate().getSignature();
        try {
            Bytes signed = Bytes.of(holder.toASN1Structure().getTBSCertificate().getEncoded());
            return algorithm.equals(inner)
                    && Oids.suiteOf(algorithm).filter(issuer.suite()::equals).isPresent()
                    && issuer.verify(signed, Bytes.of(holder.getSignature()));
        } catch (IOException | RuntimeException e) {
            // A bit string of no whole bytes is no signature.
            return false;
        }
    }

    List<Certificate> certificates() {
        return certificates;
    }

    Certificate leaf() {
        return certificates.get(0);
    }

    boolean anchored() {
        return anchored;
    }

    /** Whether an issuer of the right name was at hand whose key did not sign. */
    boolean forged() {
        return forged;
    }

    Optional<List<Certificate>> complete() {
        return anchored ? Optional.of(certificates) : Optional.empty();
    }
}
