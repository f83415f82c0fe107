package org.huzheng.crypto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.crypto.TestPki.CLOCK;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;
import static org.huzheng.crypto.TestPki.RANDOM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.cms.internal.CmsResult;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.cms.internal.CmsVerifier;
import org.huzheng.crypto.time.internal.Timestamp;
import org.huzheng.crypto.time.internal.TimestampVerifier;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-009")
class TimestampTest {
    private final TestPki pki = TestPki.of(CryptoSuite.SM);
    private final Bytes token = pki.timestamps().timestamp(pki.suite.digest().digest(CONTENT));

    private static List<Finding> trusted(Bytes token, TrustStore trust) {
        Findings findings = new Findings();
        TimestampVerifier.verifyTrusted(token, CONTENT, trust, "x", findings);
        return findings.all();
    }

    private static void assertFinding(List<Finding> findings, ReasonCode code, Verdict verdict, String detail) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.detail()).contains(detail);
        });
    }

    private List<Finding> signature(Bytes cms, TrustStore trust, boolean required) {
        Findings findings = new Findings();
        CmsVerifier.verifyTrusted(cms, CONTENT, trust, CertificateRole.DEPARTMENT, NOW, required, "x", findings);
        return findings.all();
    }

    @ParameterizedTest
    @EnumSource
    void verify_imprintOfEitherSuite_holds(CryptoSuite imprint) {
        for (CryptoSuite suite : CryptoSuite.values()) {
            TestPki own = TestPki.of(suite);
            Bytes stamped = own.timestamps().timestamp(imprint.digest().digest(CONTENT));
            Findings findings = new Findings();

            Optional<Timestamp> timestamp =
                    TimestampVerifier.verifyTrusted(stamped, CONTENT, own.trust(), "x", findings);

            assertThat(findings.all()).isEmpty();
            assertThat(timestamp).map(Timestamp::time).contains(NOW);
            assertThat(timestamp).map(Timestamp::authority).contains(own.tsa.certificate());
        }
    }

    @Test
    void verify_otherMessageOrDamage_isInvalid() {
        Findings other = new Findings();
        assertThat(TimestampVerifier.verify(token, Bytes.ofUtf8("other"), "x", other))
                .isEmpty();
        assertFinding(other.all(), ReasonCode.TIMESTAMP_INVALID, Verdict.FAILED, "stamps something else");
        assertThat(TimestampVerifier.verify(Bytes.ofUtf8("no token"), CONTENT, "x", other))
                .isEmpty();
        Bytes plainSignature = pki.sign(pki.tsa.key());
        assertThat(TimestampVerifier.verify(plainSignature, CONTENT, "x", other))
                .isEmpty();
        assertThat(other.all()).hasSize(3).allMatch(finding -> finding.code() == ReasonCode.TIMESTAMP_INVALID);
    }

    @Test
    void verifyTrusted_authorityUnknownOrItsStatus_isUntrusted() {
        assertThat(trusted(token, TrustStore.empty())).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.TIMESTAMP_UNTRUSTED);
            assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        });
        assertFinding(
                trusted(token, pki.trust(pki.root.crl())),
                ReasonCode.TIMESTAMP_UNTRUSTED,
                Verdict.INDETERMINATE,
                "REVOCATION_UNKNOWN");
    }

    @Test
    void verifyTrusted_authorityRevokedBefore_fails() {
        pki.authority.revoke(pki.tsa.certificate(), NOW);

        assertFinding(
                trusted(token, pki.trust()), ReasonCode.TIMESTAMP_UNTRUSTED, Verdict.FAILED, "CERTIFICATE_REVOKED");
    }

    @Test
    void verifyTrusted_authorityRevokedLater_holds() {
        pki.authority.revoke(pki.tsa.certificate(), NOW.plusSeconds(1));

        assertFinding(trusted(token, pki.trust()), ReasonCode.CERTIFICATE_REVOKED_LATER, Verdict.PASSED, "revoked at");
    }

    @Test
    void verifyTrusted_authorityExpiredAtTheTimeStamped_fails() {
        Clock later = Clock.offset(CLOCK, Duration.ofDays(731));
        Bytes stamped = TimestampIssuer.of(pki.tsa.key(), later, RANDOM)
                .timestamp(pki.suite.digest().digest(CONTENT));
        Instant end = later.instant().plusSeconds(9);

        assertFinding(
                trusted(stamped, pki.trust(pki.root.crl(NOW, end), pki.authority.crl(NOW, end))),
                ReasonCode.TIMESTAMP_UNTRUSTED,
                Verdict.FAILED,
                "CERTIFICATE_EXPIRED");
    }

    @Test
    void verifyTrusted_signedByADepartment_isInvalid() {
        Bytes stamped = FakeIssuer.token(pki.department.key(), token);

        assertThat(trusted(stamped, pki.trust()))
                .extracting(Finding::code)
                .containsExactly(ReasonCode.TIMESTAMP_INVALID);
        HuzhengException error = catchThrowableOfType(
                HuzhengException.class, () -> TimestampIssuer.of(pki.department.key(), CLOCK, RANDOM));
        assertThat(error.code()).isEqualTo(ErrorCode.CERTIFICATE_WRONG_ROLE);
    }

    @Test
    void signature_withoutTimestamp_isAClaimAndMissingWhereRequired() {
        Bytes cms = pki.sign(pki.department.key());

        assertFinding(signature(cms, pki.trust(), false), ReasonCode.TIME_CLAIMED_ONLY, Verdict.PASSED, NOW.toString());
        assertThat(signature(cms, pki.trust(), true))
                .extracting(Finding::code)
                .containsExactly(ReasonCode.TIMESTAMP_MISSING, ReasonCode.TIME_CLAIMED_ONLY);
    }

    @Test
    void signature_withTimestampOfAnotherSignature_isInvalid() {
        Bytes cms = CmsSigner.sign(pki.department.key(), CONTENT, NOW, Optional.of(imprint -> token));

        assertFinding(
                signature(cms, pki.trust(), true),
                ReasonCode.TIMESTAMP_INVALID,
                Verdict.FAILED,
                "stamps something else");
    }

    @Test
    void signature_claimedAfterItWasStamped_isImplausible() {
        TimestampAuthority stamps = pki.timestamps();
        Bytes late = CmsSigner.sign(pki.department.key(), CONTENT, NOW.plusSeconds(301), Optional.of(stamps));
        Bytes skewed = CmsSigner.sign(pki.department.key(), CONTENT, NOW.plusSeconds(300), Optional.of(stamps));

        assertFinding(signature(late, pki.trust(), true), ReasonCode.TIME_ORDER_IMPLAUSIBLE, Verdict.FAILED, "claimed");
        assertThat(signature(skewed, pki.trust(), true)).isEmpty();
    }

    @Test
    void signature_certificateExpiredSince_isJudgedAtTheTimestamp() {
        Issued shortLived = pki.authority
                .withValidity(NOW.minusSeconds(60), NOW.plusSeconds(60))
                .issueDepartment("短期单位", TestPki.USCC);
        Instant later = NOW.plus(Duration.ofDays(5));
        Findings stamped = new Findings();
        Findings bare = new Findings();

        CmsResult result = CmsVerifier.verifyTrusted(
                pki.signStamped(shortLived.key()),
                CONTENT,
                pki.trust(),
                CertificateRole.DEPARTMENT,
                later,
                true,
                "x",
                stamped);
        CmsVerifier.verifyTrusted(
                pki.sign(shortLived.key()), CONTENT, pki.trust(), CertificateRole.DEPARTMENT, later, false, "x", bare);

        assertThat(stamped.all()).isEmpty();
        assertThat(result.timestampTime()).contains(NOW);
        assertThat(bare.has(ReasonCode.CERTIFICATE_EXPIRED)).isTrue();
    }

    @Test
    void signature_untrustedTimestamp_doesNotDecideWhenToJudge() {
        TestPki stranger = TestPki.of(CryptoSuite.SM);
        Bytes cms = CmsSigner.sign(pki.department.key(), CONTENT, NOW, Optional.of(stranger.timestamps()));
        Findings findings = new Findings();

        CmsResult result = CmsVerifier.verifyTrusted(
                cms,
                CONTENT,
                pki.trust(),
                CertificateRole.DEPARTMENT,
                NOW.plus(Duration.ofDays(800)),
                true,
                "x",
                findings);

        assertThat(result.timestampTime()).isEmpty();
        assertThat(findings.has(ReasonCode.CERTIFICATE_EXPIRED)).isTrue();
        assertThat(findings.has(ReasonCode.TIMESTAMP_UNTRUSTED)).isTrue();
    }
}
