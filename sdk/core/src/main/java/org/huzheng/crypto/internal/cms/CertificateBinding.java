package org.huzheng.crypto.internal.cms;

import java.util.Optional;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.finding.ReasonCode;

/** Which certificates signing-certificate-v2 (RFC 5035) names by digest; the first one is the signer's. */
final class CertificateBinding {
    private final ESSCertIDv2[] ids;

    CertificateBinding(SigningCertificateV2 attribute) {
        this.ids = attribute.getCerts();
    }

    void requireSigner(Certificate signer) {
        if (ids.length == 0 || !matches(ids[0], signer)) {
            throw new CmsDefect(
                    ReasonCode.SIGNATURE_CERTIFICATE_UNBOUND, "signing-certificate-v2 names another certificate");
        }
    }

    boolean names(Certificate certificate) {
        for (ESSCertIDv2 id : ids) {
            if (matches(id, certificate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(ESSCertIDv2 id, Certificate certificate) {
        AlgorithmIdentifier algorithm = id.getHashAlgorithm();
        Optional<DigestAlgorithm> digest = Oids.digestOf(algorithm);
        return digest.isPresent()
                && digest.get().digest(certificate.encoded()).value().equals(Bytes.of(id.getCertHash()))
                && (id.getIssuerSerial() == null || matches(id.getIssuerSerial(), certificate));
    }

    private static boolean matches(IssuerSerial id, Certificate certificate) {
        TBSCertificate tbs = org.bouncycastle.asn1.x509.Certificate.getInstance(
                        certificate.encoded().toArray())
                .getTBSCertificate();
        GeneralName[] names = id.getIssuer().getNames();
        return names.length == 1
                && names[0].equals(new GeneralName(tbs.getIssuer()))
                && id.getSerial().equals(tbs.getSerialNumber());
    }
}
