package org.huzheng.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.ExchangeKit.REVIEWER;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.header;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decision made again from what is enclosed, and what is stated besides: recalls, exclusions, what no pack can know. */
class DisputeReplayTest {
    private static final DisputeKit KIT = new DisputeKit();

    @TempDir
    Path folder;

    private VerificationReport report(DisputeKit kit, DisputeSealer gathered, String id) {
        return DisputeKit.verify(gathered.seal(folder.resolve("x.hzp"), id, Optional.of(kit.exchange.sealed.path()))
                        .path())
                .report();
    }

    private static String digest(Bytes record) {
        return DigestAlgorithm.SM3.digest(record).toString();
    }

    /** What a department could sign that changed its own records afterwards. */
    private VerificationReport decidedWith(UnaryOperator<String> report, UnaryOperator<String> receipt) {
        DisputeKit kit = new DisputeKit();
        Bytes newReport = Bytes.ofUtf8(report.apply(kit.report.utf8()));
        Bytes newReceipt =
                Bytes.ofUtf8(receipt.apply(kit.receipt.utf8()).replace(digest(kit.report), digest(newReport)));
        String payload = kit.decision
                .statement()
                .payload()
                .utf8()
                .replace(digest(kit.report), digest(newReport))
                .replace(digest(kit.receipt), digest(newReceipt))
                .replace(kit.decision.id(), "RD-OTHER");
        DisputeKit changed = kit.with(SharingSamples.signed(Bytes.ofUtf8(payload), REVIEWER));
        return report(changed, changed.gathered().records(List.of(newReport, newReceipt)), "RD-OTHER");
    }

    private static Finding only(VerificationReport report, ReasonCode code) {
        return report.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("HZ-DSP-006")
    void decision_whoseRecordSaysOtherwise_isNotReplayed() {
        VerificationReport report = decidedWith(same -> same, receipt -> receipt.replace("签章等形式要件已查看", "签章等形式要件没有看"));
        assertThat(report.has(ReasonCode.DISPUTE_DECISION_NOT_REPLAYED)).isFalse();
        report = decidedWith(
                same -> same,
                receipt -> receipt.replaceFirst("\"judgedByNoProgram\":\\[\"[^\"]+\",", "\"judgedByNoProgram\":["));
        assertThat(only(report, ReasonCode.DISPUTE_DECISION_NOT_REPLAYED).verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
    }

    @Test
    @Tag("HZ-DSP-006")
    void report_thatReadsOtherwiseNow_isSaidApart() {
        VerificationReport reworded = decidedWith(report -> report.replace("没有时间戳", "并无时间戳"), same -> same);
        assertThat(only(reworded, ReasonCode.DISPUTE_REPORT_DIFFERS).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(reworded.overall()).isEqualTo(Verdict.PASSED);
        VerificationReport worse = decidedWith(
                report -> report.replace("\"overall\" : \"PASSED\"", "\"overall\" : \"FAILED\""), same -> same);
        assertThat(only(worse, ReasonCode.DISPUTE_REPORT_DIFFERS).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    @Tag("HZ-DSP-006")
    void decision_byAnotherEditionOfTheChecks_cannotBeReplayed() {
        VerificationReport report = decidedWith(
                same -> same,
                receipt -> receipt.replaceFirst("\"checksEdition\":\"sm3:[0-9a-f]{4}", "\"checksEdition\":\"sm3:0000"));
        assertThat(only(report, ReasonCode.DISPUTE_REPLAY_IMPOSSIBLE).verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    @Tag("HZ-DSP-006")
    void decision_underAPolicyThisProgramDoesNotKnow_cannotBeReplayed() {
        VerificationReport report = decidedWith(
                text -> text.replace("\"policy\" : \"default\"", "\"policy\" : \"house-rules\""), same -> same);
        assertThat(only(report, ReasonCode.DISPUTE_REPLAY_IMPOSSIBLE).detail()).contains("POLICY_UNREADABLE");
    }

    @Test
    @Tag("HZ-DSP-004")
    void contract_withAnActNobodyCouldDo_isImpossible() {
        DisputeKit kit = new DisputeKit();
        kit.with(SharingSamples.revokes(kit.exchange.contract, STRANGER, DURING).statement());
        VerificationReport report = report(kit, kit.gathered(), kit.decision.id());
        assertThat(only(report, ReasonCode.DISPUTE_CONTRACT_IMPOSSIBLE).verdict())
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    @Tag("HZ-DSP-007")
    void recall_enclosedAndSaidByTheLog_isStatedAndFailsNothing() {
        DisputeKit kit = new DisputeKit();
        kit.with(kit.recall());
        VerificationReport report = report(kit, kit.gathered(), kit.decision.id());
        assertThat(only(report, ReasonCode.EVIDENCE_RECALLED).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(report.overall()).as(report.toJson()).isEqualTo(Verdict.PASSED);
        assertThat(DisputeKit.verify(folder.resolve("x.hzp")).page().utf8()).contains("本证据已由来源单位撤回（样品编号登记错误）");
    }

    @Test
    @Tag("HZ-DSP-007")
    void log_thatHidesARecallItGaveAReceiptFor_fails() {
        DisputeKit kit = new DisputeKit();
        kit.with(kit.recall());
        VerificationReport report = report(kit, kit.gathered().standing(kit.standing(false)), kit.decision.id());
        assertThat(only(report, ReasonCode.STANDING_INVALID).detail()).contains("did not say so");
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
    }

    @Test
    @Tag("HZ-DSP-002")
    void evidence_thatLacksWhatThePolicyDemands_isUnsound() {
        Set<Axis> axes = EnumSet.allOf(Axis.class);
        VerificationPolicy demanding =
                VerificationPolicy.defaults().withName("custody").withRequired(axes);
        VerificationReport report = DisputePack.verify(
                        KIT.pack(folder), DisputeKit.terms().withPolicy(demanding), ProgressListener.NONE)
                .report();
        assertThat(only(report, ReasonCode.DISPUTE_EVIDENCE_UNSOUND).verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    @Tag("HZ-DSP-001")
    @Tag("HZ-DSP-004")
    void objection_toADecisionEnclosed_isEnclosedAndShown_andToAnythingElseIsForeign() {
        DisputeKit kit = new DisputeKit();
        kit.with(objection(kit.decision.ref()));
        VerificationReport report = report(kit, kit.gathered(), kit.decision.id());
        assertThat(report.overall()).as(report.toJson()).isEqualTo(Verdict.PASSED);
        assertThat(DisputeKit.verify(folder.resolve("x.hzp")).page().utf8()).contains("异议：检测依据不适用");
        Path other = new DisputeKit().with(objection(KIT.decision.ref())).pack(folder);
        assertThat(new ForgedPack(other).files("objection")).isEmpty();
    }

    private static Statement objection(StatementRef against) {
        return SharingSamples.signed(new Objection(
                        header(StatementType.OBJECTION, "OB-1", PROVIDER, DisputeKit.NOW.minusSeconds(90)),
                        Objection.Subject.RECOGNITION,
                        against,
                        CONSUMER,
                        List.of(),
                        "检测依据不适用")
                .payload());
    }

    @Test
    @Tag("HZ-DSP-008")
    void page_showsWhatHolds_andEscapesWhatItShows() {
        String page = DisputeKit.verify(KIT.pack(folder)).page().utf8();
        assertThat(page)
                .contains("证据互认争议卷核验说明", "通过", "土壤检测报告", "案-2026-001", "予以互认", "已入日志", "缺少和不符之处")
                .contains("没有对本证据的撤回", "default-src 'none'")
                .doesNotContain("<script", "http://", "https://", "url(", "src=");
        assertThat(page).contains(KIT.logged().get(0).header().id());
    }
}
