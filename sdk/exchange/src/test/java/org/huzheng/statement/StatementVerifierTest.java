package org.huzheng.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.recognition.Recall;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-STM-001")
class StatementVerifierTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Party ISSUER = Party.of("11330421MB0000019G", "示例县生态环境所");
    private static final Party OTHER = Party.of("11330421MB0000027B", "示例镇综合行政执法队");

    private final CertificateAuthority sm = authority(CryptoSuite.SM);
    private final Issued department =
            sm.issueDepartment(ISSUER.name(), ISSUER.code().toString());

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-CRY-001")
    void verify_signedByItsIssuer_isCleanInEverySuite(CryptoSuite suite) {
        CertificateAuthority ca = authority(suite);
        Issued key = ca.issueDepartment(ISSUER.name(), ISSUER.code().toString());
        StatementSigner signer = StatementSigner.of(key.key(), CLOCK);
        Statement statement = signer.sign(recall(signer, ISSUER).payload());
        Findings findings = verify(statement, trust(ca));
        assertThat(findings.clean()).as(findings.all().toString()).isTrue();
        assertThat(findings.assessed()).contains(Axis.SIGNATURE, Axis.TRUST, Axis.TIME);
    }

    @Test
    @Tag("HZ-STM-002")
    void envelope_writtenAndRead_isTheSameAndStrict() {
        Statement statement = signed().withReceipt(Bytes.ofUtf8("c2sp.org/tlog-proof@v1\n"));
        assertThat(Statement.parseEnvelope(statement.envelope())).isEqualTo(statement);
        assertThat(statement.logEntry()).isEqualTo(signed(statement).envelope());
        String text = statement.envelope().utf8();
        assertCode(ErrorCode.JSON_FIELD_UNKNOWN, text.replaceFirst("\\{", "{\"extra\":1,"));
        assertCode(ErrorCode.JSON_FIELD_INVALID, text.replace("huzheng/recall@v1", "huzheng/recall@v9"));
        assertCode(ErrorCode.JSON_FIELD_MISSING, text.replace("\"payload\"", "\"payloads\""));
    }

    @Test
    void verify_payloadReserialised_isNotTheSignedBytes() {
        Statement statement = signed();
        Bytes spaced = Bytes.ofUtf8(statement.payload().utf8().replaceFirst(",", ", "));
        assertFound(with(statement, spaced, statement.signatures()), ReasonCode.SIGNATURE_DIGEST_MISMATCH);
    }

    @Test
    void verify_unsigned_saysSo() {
        assertFound(with(signed(), signed().payload(), List.of()), ReasonCode.SIGNATURE_MISSING);
    }

    @Test
    @Tag("HZ-STM-003")
    void verify_envelopeNamesAnotherType_saysSo() {
        Statement statement = signed();
        Statement posing = new Statement(
                StatementType.ACCESS_GRANT, statement.payload(), statement.signatures(), Optional.empty());
        assertFound(posing, ReasonCode.STATEMENT_TYPE_MISMATCH);
    }

    @Test
    void verify_payloadIsNoStatement_saysSo() {
        Bytes payload = Bytes.of("{\"type\":\"huzheng/recall@v1\"}".getBytes(StandardCharsets.UTF_8));
        assertFound(with(signed(), payload, signed().signatures()), ReasonCode.STATEMENT_MALFORMED);
    }

    @Test
    @Tag("HZ-STM-006")
    void verify_issuerIsAnotherDepartment_saysSo() {
        StatementSigner signer = StatementSigner.of(department.key(), CLOCK);
        assertFound(signer.sign(recall(signer, OTHER).payload()), ReasonCode.SIGNER_NOT_EXPECTED);
    }

    @Test
    @Tag("HZ-STM-006")
    void verify_firstSignedByAnOfficer_saysSo() {
        Issued officer = sm.issueOfficer(
                "示例甲", "11040100001", ISSUER.name(), ISSUER.code().toString());
        StatementSigner signer = StatementSigner.of(officer.key(), CLOCK);
        assertFound(signer.sign(recall(signer, ISSUER).payload()), ReasonCode.CERTIFICATE_WRONG_ROLE);
    }

    @Test
    @Tag("HZ-STM-006")
    void verify_secondSignatureByADepartment_saysSo() {
        StatementSigner signer = StatementSigner.of(department.key(), CLOCK).withOfficers(List.of(department.key()));
        assertFound(signer.sign(recall(signer, ISSUER).payload()), ReasonCode.CERTIFICATE_WRONG_ROLE);
    }

    @Test
    @Tag("HZ-CRY-001")
    void verify_signatureOfAnotherSuite_saysSo() {
        CertificateAuthority intl = authority(CryptoSuite.INTL);
        Issued foreign = intl.issueDepartment(ISSUER.name(), ISSUER.code().toString());
        StatementSigner signer = StatementSigner.of(department.key(), CLOCK);
        Bytes payload = recall(signer, ISSUER).payload();
        Bytes cms = CmsSigner.sign(foreign.key(), payload, NOW, Optional.empty());
        Findings findings = verify(with(signed(), payload, List.of(cms)), trust(intl));
        assertThat(codes(findings)).contains(ReasonCode.SUITE_MISMATCH);
    }

    @Test
    void sign_keyOfAnotherSuite_isRefused() {
        StatementSigner signer = StatementSigner.of(department.key(), CLOCK);
        Bytes payload =
                Bytes.ofUtf8(recall(signer, ISSUER).payload().utf8().replace("\"suite\":\"SM\"", "\"suite\":\"INTL\""));
        assertThatThrownBy(() -> signer.sign(payload))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.KEY_SUITE_MISMATCH));
    }

    @Test
    @Tag("HZ-CRY-009")
    void verify_timestampDemandedAndMissing_isIndeterminate() {
        Findings findings = new Findings();
        StatementVerifier.of(trust(sm)).requiringTimestamps().examine(signed(), NOW, "recall", findings);
        assertThat(findings.all())
                .filteredOn(finding -> finding.code() == ReasonCode.TIMESTAMP_MISSING)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.INDETERMINATE);
    }

    private Statement signed() {
        StatementSigner signer = StatementSigner.of(department.key(), CLOCK);
        return signer.sign(recall(signer, ISSUER).payload());
    }

    private static Statement signed(Statement statement) {
        return new Statement(statement.type(), statement.payload(), statement.signatures(), Optional.empty());
    }

    private static Statement with(Statement from, Bytes payload, List<Bytes> signatures) {
        return new Statement(from.type(), payload, new ArrayList<>(signatures), Optional.empty());
    }

    private static Recall recall(StatementSigner signer, Party issuer) {
        EvidenceRef evidence = new EvidenceRef("E-1", signer.suite().digest().digest(Bytes.ofUtf8("package")));
        return new Recall(
                signer.header(StatementType.RECALL, "RC-1", issuer), evidence, Recall.Ground.SOURCE_ERROR, "样品编号错误");
    }

    private static CertificateAuthority authority(CryptoSuite suite) {
        return CertificateAuthority.create(suite, "示例根", Clock.offset(CLOCK, Duration.ofDays(-1)), new SecureRandom());
    }

    private static TrustStore trust(CertificateAuthority ca) {
        return TrustStore.of(
                List.of(ca.certificate()), List.of(ca.crl(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(30)))));
    }

    private Findings verify(Statement statement, TrustStore trust) {
        Findings findings = new Findings();
        StatementVerifier.of(trust).examine(statement, NOW, "recall", findings);
        return findings;
    }

    private void assertFound(Statement statement, ReasonCode code) {
        assertThat(codes(verify(statement, trust(sm)))).contains(code);
    }

    private static List<ReasonCode> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).toList();
    }

    private static void assertCode(ErrorCode code, String envelope) {
        assertThatThrownBy(() -> Statement.parseEnvelope(Bytes.ofUtf8(envelope)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
