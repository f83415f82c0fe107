package org.huzheng.crypto.certificate;

import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** The extensions the path check understands; a critical one it does not is a reason to refuse. */
final class CertificateExtensions {
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(
            Extension.basicConstraints,
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            Extension.subjectAlternativeName,
            Extension.certificatePolicies,
            Extension.subjectKeyIdentifier,
            Extension.authorityKeyIdentifier);

    private final @Nullable Extensions extensions;

    private CertificateExtensions(@Nullable Extensions extensions) {
        this.extensions = extensions;
    }

    static CertificateExtensions of(X509CertificateHolder holder) {
        return new CertificateExtensions(holder.getExtensions());
    }

    /** Parses everything once, so that damage shows when the certificate is read and not when it is checked. */
    CertificateExtensions requireReadable() {
        pathLength();
        stampsTime();
        allowsAny(0);
        return this;
    }

    CertificateRole role(boolean organization, boolean officer) {
        if (isAuthority()) {
            return CertificateRole.AUTHORITY;
        }
        if (stampsTime()) {
            return CertificateRole.TIMESTAMP_AUTHORITY;
        }
        if (!organization) {
            return CertificateRole.OTHER;
        }
        return officer ? CertificateRole.OFFICER : CertificateRole.DEPARTMENT;
    }

    boolean isAuthority() {
        BasicConstraints constraints = extensions == null ? null : BasicConstraints.fromExtensions(extensions);
        return constraints != null && constraints.isCA();
    }

    /** How many authorities may stand below this one; unlimited is the largest integer. */
    int pathLength() {
        BasicConstraints constraints = extensions == null ? null : BasicConstraints.fromExtensions(extensions);
        if (constraints == null || constraints.getPathLenConstraintInteger() == null) {
            return Integer.MAX_VALUE;
        }
        return constraints.getPathLenConstraintInteger().intPositiveValueExact();
    }

    /** RFC 3161 §2.3: critical, and for this purpose only. */
    boolean stampsTime() {
        Extension extension = extensions == null ? null : extensions.getExtension(Extension.extendedKeyUsage);
        if (extension == null || !extension.isCritical()) {
            return false;
        }
        ExtendedKeyUsage usage = ExtendedKeyUsage.getInstance(extension.getParsedValue());
        return usage.size() == 1 && usage.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping);
    }

    boolean hasKeyUsage() {
        return extensions != null && extensions.getExtension(Extension.keyUsage) != null;
    }

    /** Whether the key usage names one of these; false when there is no key usage at all. */
    boolean allowsAny(int usages) {
        KeyUsage usage = extensions == null ? null : KeyUsage.fromExtensions(extensions);
        if (usage == null) {
            return false;
        }
        byte[] bits = usage.getBytes();
        int value = bits.length == 0 ? 0 : (bits[0] & 0xff) | (bits.length > 1 ? (bits[1] & 0xff) << 8 : 0);
        return (value & usages) != 0;
    }

    boolean hasUnknownCritical() {
        if (extensions == null) {
            return false;
        }
        for (ASN1ObjectIdentifier id : extensions.getCriticalExtensionOIDs()) {
            if (!UNDERSTOOD.contains(id)) {
                return true;
            }
        }
        return false;
    }
}
