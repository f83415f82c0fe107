package org.huzheng.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TestIssuer;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.TimeBasis;
import org.huzheng.finding.Verdict;
import org.huzheng.recognition.Recall;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may sign beside whom and when: each time the honest statement, and beside it the one that differs in one thing. */
@Tag("HZ-STM-007")
class SignerRulesTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Party ISSUER = Party.of("11330421MB0000019G", "示例县生态环境所");
    private static final Party STRANGER = Party.of("11330421MB00000356", "示例县派出所");
    private static final CertificateAuthority AUTHORITY = authority(CryptoSuite.SM);
    private static final Issued DEPARTMENT = department(AUTHORITY);
    private static final Issued FIRST = officer("示例甲", "11040100001", ISSUER);
    private static final Issued SECOND = officer("示例乙", "11040100002", ISSUER);

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void officers_twoOfTheIssuer_holdAndAreNamed(CryptoSuite suite) {
        CertificateAuthority authority = authority(suite);
        Issued first = officer(authority, "示例甲", "11040100001", ISSUER);
        Issued second = officer(authority, "示例乙", "11040100002", ISSUER);
        Statement statement = signed(department(authority), ISSUER, NOW, first, second);
        Verified<Recall> verified = StatementVerifier.of(trust(authority)).require(statement, Recall.FORMAT, NOW);
        assertThat(verified.officers())
                .extracting(SigningOfficer::name, SigningOfficer::number)
                .containsExactly(tuple("示例甲", "11040100001"), tuple("示例乙", "11040100002"));
        assertThat(verified.signedBy("11040100003")).isFalse();
    }

    @Test
    void officer_ofAnotherDepartment_isNotExpected() {
        Issued stranger = officer("示例丙", "11040100003", STRANGER);
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW, FIRST, stranger)))
                .containsExactly(ReasonCode.SIGNER_NOT_EXPECTED);
    }

    @Test
    void issuer_codeOfAnotherUnderItsOwnName_isNotExpected() {
        Party posing = new Party(STRANGER.code(), ISSUER.name());
        assertThat(found(signed(DEPARTMENT, posing, NOW))).containsExactly(ReasonCode.SIGNER_NOT_EXPECTED);
    }

    @Test
    void issuer_nameNotTheCertifiedOne_saysSo() {
        Party posing = new Party(ISSUER.code(), "示例县人民政府");
        assertThat(found(signed(DEPARTMENT, posing, NOW))).containsExactly(ReasonCode.ISSUER_NAME_DIFFERS);
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW))).isEmpty();
    }

    @Test
    void key_ofOneOfficerTwice_isOneSigner() {
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW, FIRST, FIRST)))
                .containsExactly(ReasonCode.SIGNER_KEY_REPEATED, ReasonCode.SIGNER_SAME_PERSON);
    }

    @Test
    void key_certifiedForTwoOfficers_isOneSigner() {
        Issued sharing = TestIssuer.officerWithKeyOf(FIRST, AUTHORITY, "示例丁", "11040100004");
        assertThat(sharing.certificate().publicKeyInfo())
                .isEqualTo(FIRST.certificate().publicKeyInfo());
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW, FIRST, sharing)))
                .containsExactly(ReasonCode.SIGNER_KEY_REPEATED);
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW, sharing, SECOND))).isEmpty();
    }

    @Test
    void key_ofTheDepartmentCertifiedForAnOfficer_isOneSigner() {
        Issued sharing = TestIssuer.officerWithKeyOf(DEPARTMENT, AUTHORITY, "示例丁", "11040100004");
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW, sharing))).containsExactly(ReasonCode.SIGNER_KEY_REPEATED);
    }

    @Test
    void person_underTwoNumbers_isOnePerson() {
        Issued again = officer(FIRST.certificate().commonName(), "11040100009", ISSUER);
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW, FIRST, again))).containsExactly(ReasonCode.SIGNER_SAME_PERSON);
    }

    @Test
    @Tag("HZ-STM-010")
    void issued_beforeItsSignerWasCertified_isImplausible() {
        Instant certified = DEPARTMENT.certificate().notBefore();
        assertThat(found(signed(DEPARTMENT, ISSUER, certified.minus(SKEW).minusSeconds(1))))
                .contains(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
        assertThat(found(signed(DEPARTMENT, ISSUER, certified))).isEmpty();
    }

    @Test
    @Tag("HZ-STM-010")
    void issued_afterItIsJudged_isImplausible() {
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW.plus(SKEW).plusSeconds(1))))
                .containsExactly(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
        assertThat(found(signed(DEPARTMENT, ISSUER, NOW.plus(SKEW)))).isEmpty();
    }

    @Test
    @Tag("HZ-STM-010")
    void issued_afterItsTimestamp_isImplausible() {
        assertThat(found(stamped(NOW.minus(SKEW).minusSeconds(1)))).containsExactly(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
        Statement honest = stamped(NOW.minus(SKEW));
        assertThat(found(honest)).isEmpty();
        assertThat(StatementVerifier.of(trust(AUTHORITY))
                        .require(honest, Recall.FORMAT, NOW)
                        .time())
                .as("the timestamp's word before the issuer's")
                .isEqualTo(new StatementTime(NOW.minus(SKEW), TimeBasis.TRUSTED));
    }

    /** Says it was issued now; the timestamp authority says when. */
    private static Statement stamped(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        TimestampIssuer timestamps =
                TimestampIssuer.of(AUTHORITY.issueTimestampAuthority("示例时间戳机构").key(), clock, RANDOM);
        return StatementSigner.of(DEPARTMENT.key(), clock)
                .withTimestamps(timestamps)
                .sign(recall(CryptoSuite.SM, ISSUER, NOW));
    }

    private static Statement signed(Issued department, Party issuer, Instant issued, Issued... officers) {
        return StatementSigner.of(department.key(), Clock.fixed(issued, ZoneOffset.UTC))
                .withOfficers(Stream.of(officers).map(Issued::key).toList())
                .sign(recall(department.certificate().suite(), issuer, issued));
    }

    private static Bytes recall(CryptoSuite suite, Party issuer, Instant issued) {
        StatementHeader header = new StatementHeader(StatementType.RECALL, suite, "RC-1", issued, issuer);
        EvidenceRef evidence = new EvidenceRef("E-1", suite.digest().digest(Bytes.ofUtf8("package")));
        return new Recall(header, evidence, Recall.Ground.SOURCE_ERROR, "样品编号错误").payload();
    }

    private static List<ReasonCode> found(Statement statement) {
        Findings findings = new Findings();
        Optional<Verified<Recall>> verified =
                StatementVerifier.of(trust(AUTHORITY)).verify(statement, Recall.FORMAT, NOW, "recall", findings);
        assertThat(verified.isPresent()).isEqualTo(findings.clean());
        return findings.all().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(Finding::code)
                .toList();
    }

    private static CertificateAuthority authority(CryptoSuite suite) {
        Clock dayBefore = Clock.fixed(NOW.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        return CertificateAuthority.create(suite, "示例根", dayBefore, RANDOM);
    }

    private static Issued department(CertificateAuthority authority) {
        return authority.issueDepartment(ISSUER.name(), ISSUER.code().toString());
    }

    private static Issued officer(String name, String number, Party body) {
        return officer(AUTHORITY, name, number, body);
    }

    private static Issued officer(CertificateAuthority authority, String name, String number, Party body) {
        return authority.issueOfficer(name, number, body.name(), body.code().toString());
    }

    private static TrustStore trust(CertificateAuthority authority) {
        Bytes crl = authority.crl(NOW.minus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(30)));
        return TrustStore.of(List.of(authority.certificate()), List.of(crl));
    }
}
