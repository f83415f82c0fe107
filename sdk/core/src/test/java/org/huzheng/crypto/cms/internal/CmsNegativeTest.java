package org.huzheng.crypto.cms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;

import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.internal.SignatureEncoding;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-010")
class CmsNegativeTest {
    private static void assertRefused(CryptoSuite suite, ReasonCode reason, Consumer<CmsBuilder> defect) {
        TestPki pki = TestPki.of(suite);
        CmsBuilder builder = new CmsBuilder(pki.department.key(), CONTENT);
        defect.accept(builder);
        assertRefused(reason, builder.build(), CONTENT);
    }

    private static void assertRefused(ReasonCode reason, Bytes cms, Bytes content) {
        Findings findings = new Findings();
        CmsResult result = CmsVerifier.verify(cms, content, "x", findings);
        assertThat(findings.all()).extracting(Finding::code).containsExactly(reason);
        assertThat(result.signer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void verify_nothingWrong_isAccepted(CryptoSuite suite) {
        assertThat(new CmsBuilder(TestPki.of(suite).department.key(), CONTENT)).satisfies(builder -> {
            Findings findings = new Findings();
            CmsVerifier.verify(builder.build(), CONTENT, "x", findings);
            assertThat(findings.clean()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void verify_otherContent_isADigestMismatch(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);

        assertRefused(
                ReasonCode.SIGNATURE_DIGEST_MISMATCH, pki.sign(pki.department.key()), Bytes.ofUtf8("something else"));
    }

    @ParameterizedTest
    @EnumSource
    void verify_wrongMessageDigestProperlySigned_isADigestMismatch(CryptoSuite suite) {
        assertRefused(
                suite,
                ReasonCode.SIGNATURE_DIGEST_MISMATCH,
                builder -> builder.attribute(CMSAttributes.messageDigest, new DEROctetString(new byte[32])));
    }

    @ParameterizedTest
    @EnumSource
    void verify_signatureOfAnotherMessage_isInvalid(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        CmsBuilder builder = new CmsBuilder(pki.department.key(), CONTENT);
        builder.signatureValue = java.util.Optional.of(pki.department.key().sign(CONTENT));

        assertRefused(ReasonCode.SIGNATURE_INVALID, builder.build(), CONTENT);
    }

    @ParameterizedTest
    @EnumSource
    void verify_noSignedAttributes_isNamed(CryptoSuite suite) {
        assertRefused(suite, ReasonCode.SIGNATURE_ATTRIBUTES_MISSING, builder -> builder.withAttributes = false);
    }

    @ParameterizedTest
    @EnumSource
    void verify_requiredAttributeMissing_isNamed(CryptoSuite suite) {
        assertRefused(
                suite,
                ReasonCode.SIGNATURE_ATTRIBUTES_MISSING,
                builder -> builder.without(CMSAttributes.messageDigest));
        assertRefused(
                suite,
                ReasonCode.SIGNATURE_CERTIFICATE_UNBOUND,
                builder -> builder.without(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
    }

    @ParameterizedTest
    @EnumSource
    void verify_bindingToAnotherCertificate_isUnbound(CryptoSuite suite) {
        TestPki other = TestPki.of(suite);

        assertRefused(
                suite,
                ReasonCode.SIGNATURE_CERTIFICATE_UNBOUND,
                builder -> builder.bind(other.department.certificate()));
    }

    @ParameterizedTest
    @EnumSource
    void verify_contentTypeAttributeOfAnotherType_isInvalid(CryptoSuite suite) {
        assertRefused(
                suite,
                ReasonCode.SIGNATURE_INVALID,
                builder -> builder.attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.id_ct_TSTInfo));
    }

    @ParameterizedTest
    @EnumSource
    void verify_noSignerCertificate_isNamed(CryptoSuite suite) {
        assertRefused(suite, ReasonCode.SIGNATURE_CERTIFICATE_MISSING, builder -> builder.certificates.clear());
    }

    @ParameterizedTest
    @EnumSource
    void verify_contentInside_isMalformed(CryptoSuite suite) {
        assertRefused(suite, ReasonCode.SIGNATURE_MALFORMED, builder -> builder.embedContent = true);
    }

    @ParameterizedTest
    @EnumSource
    void verify_notCmsAtAll_isMalformed(CryptoSuite suite) {
        Bytes cms = TestPki.of(suite).sign(TestPki.of(suite).department.key());

        for (Bytes damaged : List.of(
                Bytes.empty(),
                Bytes.ofUtf8("signature"),
                Bytes.ofHex("3000"),
                Bytes.of(cms.toArray(), 0, cms.length() - 1))) {
            assertRefused(ReasonCode.SIGNATURE_MALFORMED, damaged, CONTENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-012")
    void verify_anythingUnprotected_isRefused(CryptoSuite suite) {
        ReasonCode unprotected = ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT;
        TestPki other = TestPki.of(suite);
        Attribute stray = new Attribute(new ASN1ObjectIdentifier("1.2.3.4"), new DERSet(DERNull.INSTANCE));

        assertRefused(suite, unprotected, builder -> builder.certificates.add(other.officer.certificate()));
        assertRefused(suite, unprotected, builder -> builder.unsigned.add(stray));
        assertRefused(suite, unprotected, builder -> builder.version = 3);
        assertRefused(suite, unprotected, builder -> builder.signerVersion = 3);
        assertRefused(suite, unprotected, builder -> builder.crls.add(CmsBuilder.parse(other.root.crl())));
        assertRefused(
                suite,
                unprotected,
                builder -> builder.outerDigest = new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        builder.digest.getAlgorithm(), DERNull.INSTANCE));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-012")
    void verify_rawSignatureValue_isNotASecondSpelling(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        CmsBuilder builder = new CmsBuilder(pki.department.key(), CONTENT);
        Bytes cms = builder.build();
        org.bouncycastle.asn1.cms.SignerInfo signer =
                org.bouncycastle.asn1.cms.SignerInfo.getInstance(org.bouncycastle.asn1.cms.SignedData.getInstance(
                                org.bouncycastle.asn1.cms.ContentInfo.getInstance(CmsBuilder.parse(cms))
                                        .getContent())
                        .getSignerInfos()
                        .getObjectAt(0));
        Bytes der = Bytes.of(signer.getEncryptedDigest().getOctets());
        builder.signatureValue = java.util.Optional.of(SignatureEncoding.toRaw(der));

        assertRefused(ReasonCode.SIGNATURE_INVALID, builder.build(), CONTENT);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-012")
    void verifyTrusted_unnamedCertificate_mustStandOnThePath(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        CmsBuilder builder = new CmsBuilder(pki.department.key(), CONTENT);
        builder.certificates.add(pki.authority.certificate());
        assertThat(trusted(pki, builder.build())).containsExactly(ReasonCode.TIME_CLAIMED_ONLY);

        builder.certificates.add(pki.officer.certificate());
        assertThat(trusted(pki, builder.build())).containsExactly(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT);
    }

    private static List<ReasonCode> trusted(TestPki pki, Bytes cms) {
        Findings findings = new Findings();
        CmsVerifier.verifyTrusted(cms, CONTENT, pki.trust(), CertificateRole.DEPARTMENT, NOW, false, "x", findings);
        return findings.all().stream().map(Finding::code).toList();
    }
}
