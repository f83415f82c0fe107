package org.huzheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-EVI-012")
class VerificationReportTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static VerificationReport conclude(Set<Axis> required, Findings findings) {
        return VerificationReport.conclude("case.hzp", NOW, "strict", required, findings);
    }

    @Test
    void conclude_nothingAssessedAndNothingDemanded_isIndeterminate() {
        VerificationReport report = conclude(Set.of(), new Findings());
        assertThat(report.axes()).isEmpty();
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.passed()).isFalse();
    }

    @Test
    void conclude_demandedAxisNobodyAssessed_isIndeterminate() {
        VerificationReport report =
                conclude(EnumSet.of(Axis.INTEGRITY, Axis.LOG), new Findings().assess(Axis.INTEGRITY));
        assertThat(report.axes())
                .containsEntry(Axis.INTEGRITY, Verdict.PASSED)
                .containsEntry(Axis.LOG, Verdict.INDETERMINATE)
                .hasSize(2);
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void conclude_everythingDemandedAssessedAndClean_passes() {
        VerificationReport report = conclude(
                EnumSet.of(Axis.INTEGRITY, Axis.LOG),
                new Findings().assess(Axis.INTEGRITY).assess(Axis.LOG).assess(Axis.TIME));
        assertThat(report.passed()).isTrue();
        assertThat(report.axes()).containsOnlyKeys(Axis.INTEGRITY, Axis.LOG, Axis.TIME);
    }

    @Test
    void conclude_remarkAlone_neitherAssessesNorHarmsItsAxis() {
        Findings remark = new Findings().add(ReasonCode.TIME_CLAIMED_ONLY, "manifest.json", "");
        VerificationReport demanded = conclude(EnumSet.of(Axis.TIME), remark);
        assertThat(demanded.overall()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(demanded.has(ReasonCode.TIME_CLAIMED_ONLY)).isTrue();
        assertThat(conclude(EnumSet.of(Axis.TIME), remark.assess(Axis.TIME)).passed())
                .isTrue();
    }

    @Test
    void conclude_findingOnAnAxisNobodyDemanded_stillCounts() {
        Findings findings = new Findings().assess(Axis.INTEGRITY).add(ReasonCode.LOG_PROOF_INVALID, "receipt", "");
        VerificationReport report = conclude(EnumSet.of(Axis.INTEGRITY), findings);
        assertThat(report.axes()).containsEntry(Axis.INTEGRITY, Verdict.PASSED).containsEntry(Axis.LOG, Verdict.FAILED);
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED,PASSED,PASSED",
        "PASSED,INDETERMINATE,INDETERMINATE",
        "PASSED,FAILED,FAILED",
        "INDETERMINATE,INDETERMINATE,INDETERMINATE",
        "INDETERMINATE,FAILED,FAILED",
        "FAILED,FAILED,FAILED"
    })
    void and_ofTwoVerdicts_isTheWorse(Verdict one, Verdict other, Verdict worse) {
        assertThat(one.and(other)).isEqualTo(worse);
        assertThat(other.and(one)).isEqualTo(worse);
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void conclude_anyReason_givesItsAxisItsUsualVerdict(ReasonCode code) {
        Findings findings = new Findings().assess(code.axis()).add(code, "subject", "detail");
        assertThat(conclude(Set.of(), findings).axes()).containsEntry(code.axis(), code.usualVerdict());
        assertThat(findings.clean()).isEqualTo(code.usualVerdict() == Verdict.PASSED);
    }

    @Test
    void conclude_findingJudgedByPolicy_countsAsJudged() {
        Finding lenient =
                Finding.of(ReasonCode.REVOCATION_UNKNOWN, "certificate", "").judged(Verdict.PASSED);
        assertThat(conclude(
                                EnumSet.of(Axis.TRUST),
                                new Findings().assess(Axis.TRUST).add(lenient))
                        .passed())
                .isTrue();
        Finding severe =
                Finding.of(ReasonCode.TIME_CLAIMED_ONLY, "manifest.json", "").judged(Verdict.FAILED);
        assertThat(conclude(Set.of(), new Findings().add(severe)).overall()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void findings_joined_keepAxesAndOrder() {
        Findings first = new Findings().assess(Axis.INTEGRITY).add(ReasonCode.FILE_MISSING, "a", "");
        Findings second = new Findings().assess(Axis.TIME).add(ReasonCode.FILE_UNLISTED, "b", "");
        first.addAll(second);
        assertThat(first.assessed()).containsExactlyInAnyOrder(Axis.INTEGRITY, Axis.TIME);
        assertThat(first.all()).map(Finding::subject).containsExactly("a", "b");
        assertThat(first.has(ReasonCode.FILE_UNLISTED)).isTrue();
        assertThat(second.has(ReasonCode.FILE_MISSING)).isFalse();
    }

    @Test
    void report_laterChangesToItsFindings_doNotReachIt() {
        Findings findings = new Findings().assess(Axis.LOG);
        VerificationReport report = conclude(EnumSet.of(Axis.LOG), findings);
        findings.add(ReasonCode.LOG_LEAF_MISMATCH, "receipt", "");
        assertThat(report.passed()).isTrue();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void toJson_everyPart_isThere() {
        Findings findings = new Findings().assess(Axis.LOG).add(ReasonCode.LOG_LEAF_MISMATCH, "receipt", "why");
        JsonObject json = JsonObject.parse(
                conclude(EnumSet.of(Axis.LOG, Axis.TIME), findings).toJson().getBytes(StandardCharsets.UTF_8));
        assertThat(json.string("type")).isEqualTo("huzheng/verification-report@v1");
        assertThat(json.string("overall")).isEqualTo("FAILED");
        assertThat(json.strings("required")).containsExactly("TIME", "LOG");
        assertThat(json.object("axes").string("TIME")).isEqualTo("INDETERMINATE");
        JsonObject finding = json.objects("findings", item -> item).get(0);
        assertThat(finding.string("code")).isEqualTo("LOG_LEAF_MISMATCH");
        assertThat(finding.string("requirement")).isEqualTo("HZ-LOG-005");
        assertThat(finding.string("detail")).isEqualTo("why");
        assertThat(finding.string("zh")).isNotBlank();
        assertThat(finding.string("actionEn")).isNotBlank();
    }
}
