package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.internal.Oids;

/** The certificates from a leaf upwards, found by name and by signature. */
final class CertificatePath {
    private static final int MAX_LENGTH = 8;

    private final List<Certificate> certificates;
    private final boolean anchored;
    private final boolean forged;

    private CertificatePath(List<Certificate> certificates, boolean anchored, boolean forged) {
        this.certificates = List.copyOf(certificates);
        this.anchored = anchored;
        this.forged = forged;
    }

    /** The first path that ends at an anchor, or the longest attempt. */
    static CertificatePath find(Certificate leaf, List<Certificate> anchors, List<Certificate> pool) {
        return extend(List.of(leaf), anchors, pool);
    }

    private static CertificatePath extend(List<Certificate> soFar, List<Certificate> anchors, List<Certificate> pool) {
        Certificate last = soFar.get(soFar.size() - 1);
        if (anchors.contains(last)) {
            return new CertificatePath(soFar, true, false);
        }
        CertificatePath best = new CertificatePath(soFar, false, false);
        if (soFar.size() == MAX_LENGTH) {
            return best;
        }
        boolean forged = false;
        for (Certificate issuer : pool) {
            if (soFar.contains(issuer) || !issuer.subjectName().equals(last.issuerName())) {
                continue;
            }
            if (!signed(issuer, last)) {
                forged = true;
                continue;
            }
            List<Certificate> longer = new ArrayList<>(soFar);
            longer.add(issuer);
            CertificatePath path = extend(longer, anchors, pool);
            if (path.anchored) {
                return path;
            }
            best = path.certificates.size() > best.certificates.size() ? path : best;
        }
        return new CertificatePath(best.certificates, false, forged || best.forged);
    }

    /** Self-signed, by its own key, and an authority. */
    static boolean isAnchor(Certificate certificate) {
        return certificate.role() == CertificateRole.AUTHORITY
                && certificate.subjectName().equals(certificate.issuerName())
                && signed(certificate, certificate);
    }

    private static boolean signed(Certificate issuer, Certificate issued) {
        X509CertificateHolder holder = issued.holder();
        AlgorithmIdentifier algorithm = holder.getSignatureAlgorithm();
        AlgorithmIdentifier inner = holder.toASN1Structure().getTBSCertificate().getSignature();
        try {
            Bytes signed = Bytes.of(holder.toASN1Structure().getTBSCertificate().getEncoded());
            return algorithm.equals(inner)
                    && Oids.suiteOf(algorithm).filter(issuer.suite()::equals).isPresent()
                    && issuer.verify(signed, Bytes.of(holder.getSignature()));
        } catch (IOException e) {
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
