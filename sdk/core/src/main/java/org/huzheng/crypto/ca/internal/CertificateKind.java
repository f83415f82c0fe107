package org.huzheng.crypto.ca.internal;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.huzheng.crypto.certificate.CertificateRole;

/** The subject and use of a certificate to be issued, by {@code spec/certificate-profile.md}. */
record CertificateKind(X500Name subject, CertificateRole role) {
    static CertificateKind department(String name, String uscc) {
        X500Name subject = country()
                .addRDN(BCStyle.O, name)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, uscc)
                .addRDN(BCStyle.CN, name)
                .build();
        return new CertificateKind(subject, CertificateRole.DEPARTMENT);
    }

    static CertificateKind officer(String name, String officerNumber, String departmentName, String uscc) {
        X500Name subject = country()
                .addRDN(BCStyle.O, departmentName)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, uscc)
                .addRDN(BCStyle.OU, departmentName)
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.SERIALNUMBER, officerNumber)
                .build();
        return new CertificateKind(subject, CertificateRole.OFFICER);
    }

    static CertificateKind named(String name, CertificateRole role) {
        return new CertificateKind(
                country().addRDN(BCStyle.O, name).addRDN(BCStyle.CN, name).build(), role);
    }

    private static X500NameBuilder country() {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN");
    }

    KeyUsage keyUsage() {
        return new KeyUsage(
                switch (role) {
                    case AUTHORITY -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
                    case TIMESTAMP_AUTHORITY -> KeyUsage.digitalSignature;
                    case DEPARTMENT, OFFICER, OTHER -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
                });
    }
}
