package org.huzheng.crypto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;
import static org.huzheng.crypto.TestPki.RANDOM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timestamps at the borders of time and trust, to the second. */
@Tag("HZ-CRY-009")
class TimestampEdgeTest {
    private static final Instant EARLY = NOW.minus(Duration.ofDays(30));

    private final TestPki pki = TestPki.of(CryptoSuite.INTL);

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    private TrustStore trust() {
        Instant end = NOW.plus(Duration.ofDays(3000));
        return pki.trust(pki.root.crl(EARLY, end), pki.authority.crl(EARLY, end));
    }

    private Bytes token(Issued authority, Instant at) {
        return TimestampIssuer.of(authority.key(), clock(at), RANDOM)
                .timestamp(pki.suite.digest().digest(CONTENT));
    }

    private List<Finding> judge(Bytes token) {
        Findings findings = new Findings();
        Optional<Timestamp> held = TimestampVerifier.verifyTrusted(token, CONTENT, trust(), "x", findings);
        assertThat(held.isPresent()).isEqualTo(findings.clean());
        return findings.all();
    }

    @ParameterizedTest
    @CsvSource({
        "-86400, CERTIFICATE_NOT_YET_VALID",
        "-1, CERTIFICATE_NOT_YET_VALID",
        "0, ",
        "1, ",
        "3599, ",
        "3600, ",
        "3601, CERTIFICATE_EXPIRED",
        "86400, CERTIFICATE_EXPIRED",
    })
    void token_atThisSecondOfTheAuthoritysHour_isTrustedOnlyInside(long second, String why) {
        Issued hourly = pki.authority.withValidity(NOW, NOW.plusSeconds(3600)).issueTimestampAuthority("一小时");

        List<Finding> found = judge(token(hourly, NOW.plusSeconds(second)));

        if (why == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.code()).isEqualTo(ReasonCode.TIMESTAMP_UNTRUSTED);
                assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
            });
            assertThat(found).anySatisfy(finding -> assertThat(finding.detail()).startsWith(why));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, FAILED", "0, FAILED", "1, PASSED", "3600, PASSED"})
    void token_ofAnAuthorityRevokedThen_countsFromThatSecondOn(long revoked, Verdict verdict) {
        pki.authority.revoke(pki.tsa.certificate(), NOW.plusSeconds(revoked));

        assertThat(judge(token(pki.tsa, NOW)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(verdict));
    }

    @ParameterizedTest
    @EnumSource
    void token_overADigestOfTheOtherSuite_stampsThatMessageAndNoOther(CryptoSuite imprint) {
        Bytes other = TimestampIssuer.of(pki.tsa.key(), clock(NOW), RANDOM)
                .timestamp(imprint.digest().digest(Bytes.ofUtf8("other")));

        assertThat(judge(other)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.TIMESTAMP_INVALID);
            assertThat(finding.detail()).isEqualTo("stamps something else");
        });
    }

    @ParameterizedTest
    @EnumSource
    void token_whoseImprintClaimsTheOtherAlgorithm_isInvalid(CryptoSuite suite) {
        CryptoSuite other = suite == CryptoSuite.SM ? CryptoSuite.INTL : CryptoSuite.SM;
        Bytes value = suite.digest().digest(CONTENT).value();
        Bytes token = TimestampIssuer.of(pki.tsa.key(), clock(NOW), RANDOM).timestamp(Digest.of(other.digest(), value));

        assertThat(judge(token)).extracting(Finding::code).containsExactly(ReasonCode.TIMESTAMP_INVALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT", "OFFICER", "AUTHORITY"})
    void token_signedInAnotherRole_isInvalid(CertificateRole role) {
        Issued signer = switch (role) {
            case DEPARTMENT -> pki.department;
            case OFFICER -> pki.officer;
            default -> pki.authority.own();
        };

        assertThat(judge(FakeIssuer.token(signer.key(), token(pki.tsa, NOW))))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(ReasonCode.TIMESTAMP_INVALID));
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, -1, 0, 299, 300})
    void signature_claimedBeforeOrHardlyAfterItsStamp_isPlausible(long claimed) {
        assertThat(claimedAgainstStamp(claimed).has(ReasonCode.TIME_ORDER_IMPLAUSIBLE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {301, 302, 86_400})
    void signature_claimedWellAfterItsStamp_isImplausible(long claimed) {
        assertThat(claimedAgainstStamp(claimed).has(ReasonCode.TIME_ORDER_IMPLAUSIBLE))
                .isTrue();
    }

    private Findings claimedAgainstStamp(long seconds) {
        TimestampAuthority authority = TimestampIssuer.of(pki.tsa.key(), clock(NOW), RANDOM);
        Bytes cms = CmsSigner.sign(pki.officer.key(), CONTENT, NOW.plusSeconds(seconds), Optional.of(authority));
        Findings findings = new Findings();
        CmsVerifier.verifyTrusted(cms, CONTENT, trust(), CertificateRole.OFFICER, NOW, true, "x", findings);
        return findings;
    }

    @ParameterizedTest
    @CsvSource({"-1, CERTIFICATE_NOT_YET_VALID", "0, ", "60, ", "61, CERTIFICATE_EXPIRED"})
    void signature_stampedAtThisSecondOfItsCertificate_isJudgedThere(long stamped, ReasonCode expected) {
        Issued minute = pki.authority
                .withValidity(NOW.plusSeconds(100), NOW.plusSeconds(160))
                .issueDepartment("一分钟", TestPki.USCC);
        Instant at = NOW.plusSeconds(100 + stamped);
        TimestampAuthority authority = TimestampIssuer.of(pki.tsa.key(), clock(at), RANDOM);
        Bytes cms = CmsSigner.sign(minute.key(), CONTENT, at, Optional.of(authority));
        Findings findings = new Findings();

        CmsResult result = CmsVerifier.verifyTrusted(
                cms, CONTENT, trust(), CertificateRole.DEPARTMENT, NOW.plusSeconds(120), true, "x", findings);

        assertThat(result.timestampTime()).contains(at);
        assertThat(findings.all().stream().map(Finding::code).toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
