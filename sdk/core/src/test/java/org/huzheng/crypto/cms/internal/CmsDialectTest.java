package org.huzheng.crypto.cms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-CRY-011")
class CmsDialectTest {
    private static final String SM2_SIGN = "1.2.156.10197.1.301.1";
    private static final String SM2_WITH_SM3 = "1.2.156.10197.1.501";
    private static final ASN1ObjectIdentifier SM3 = new ASN1ObjectIdentifier("1.2.156.10197.1.401");
    private static final ASN1ObjectIdentifier GM_DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");
    private static final ASN1ObjectIdentifier GM_SIGNED = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");

    private final TestPki pki = TestPki.of(CryptoSuite.SM);

    private CmsBuilder builder() {
        return new CmsBuilder(pki.department.key(), CONTENT);
    }

    private List<ReasonCode> reasons(CmsBuilder builder) {
        Findings findings = new Findings();
        CmsResult result = CmsVerifier.verify(builder.build(), CONTENT, "x", findings);
        assertThat(result.signer().isPresent()).isEqualTo(findings.clean());
        return findings.all().stream().map(Finding::code).toList();
    }

    private static AlgorithmIdentifier algorithm(String oid, boolean withNull) {
        ASN1ObjectIdentifier type = new ASN1ObjectIdentifier(oid);
        return withNull ? new AlgorithmIdentifier(type, DERNull.INSTANCE) : new AlgorithmIdentifier(type);
    }

    @ParameterizedTest
    @CsvSource({
        SM2_WITH_SM3 + ",false,false,false",
        SM2_WITH_SM3 + ",true,true,false",
        SM2_WITH_SM3 + ",false,false,true",
        SM2_SIGN + ",true,true,true",
        SM2_SIGN + ",false,true,false",
        SM2_SIGN + ",true,false,true"
    })
    void verify_dialect_isRead(String signature, boolean signatureNull, boolean digestNull, boolean gmTypes) {
        CmsBuilder builder = builder().digest(algorithm(SM3.getId(), digestNull));
        builder.signature = algorithm(signature, signatureNull);
        if (gmTypes) {
            builder.outer = GM_SIGNED;
            builder.contentType = GM_DATA;
        }

        assertThat(reasons(builder)).containsExactly(ReasonCode.TIME_CLAIMED_ONLY);
    }

    @Test
    void verify_signingTimeInEitherSpelling_isRead() {
        for (ASN1Encodable time : List.of(new DERUTCTime(Date.from(NOW)), new DERGeneralizedTime(Date.from(NOW)))) {
            Findings findings = new Findings();
            Bytes cms = builder().attribute(CMSAttributes.signingTime, time).build();

            CmsResult result = CmsVerifier.verify(cms, CONTENT, "x", findings);

            assertThat(result.claimedTime()).isEqualTo(Optional.of(NOW));
        }
    }

    @Test
    void verify_outerAndInnerTypeOfDifferentFamilies_isMalformed() {
        CmsBuilder gmOutside = builder();
        gmOutside.outer = GM_SIGNED;
        CmsBuilder gmInside = builder();
        gmInside.contentType = GM_DATA;

        assertThat(reasons(gmOutside)).containsExactly(ReasonCode.SIGNATURE_MALFORMED);
        assertThat(reasons(gmInside)).containsExactly(ReasonCode.SIGNATURE_MALFORMED);
    }

    @Test
    void verify_rsaIdentifier_isUnsupported() {
        CmsBuilder builder = builder();
        builder.signature = algorithm(PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(), true);

        assertThat(reasons(builder)).containsExactly(ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED);
    }

    @Test
    void verify_sha1_isUnsupported() {
        assertThat(reasons(builder().digest(algorithm("1.3.14.3.2.26", true))))
                .containsExactly(ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED);
    }

    @Test
    void verify_parametersOtherThanNull_areUnsupported() {
        assertThat(reasons(builder().digest(new AlgorithmIdentifier(SM3, SM3))))
                .containsExactly(ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED);
    }

    @Test
    @Tag("HZ-CRY-001")
    void verify_algorithmsOfOtherSuite_areAMismatch() {
        CmsBuilder digest = builder().digest(algorithm("2.16.840.1.101.3.4.2.1", false));
        CmsBuilder signature = builder();
        signature.signature = algorithm("1.2.840.10045.4.3.2", false);

        assertThat(reasons(digest)).containsExactly(ReasonCode.SUITE_MISMATCH);
        assertThat(reasons(signature)).containsExactly(ReasonCode.SUITE_MISMATCH);
    }
}
