package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;
import static org.huzheng.sharing.SharingSamples.request;
import static org.huzheng.sharing.SharingSamples.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-REC-006")
class RecognitionReviewTest {
    private static final OfficerNumber COLLECTOR = OfficerNumber.parse("11040100001");
    private static final OfficerNumber REVIEWER = OfficerNumber.parse("11040100009");
    private static final EvidenceRef EVIDENCE =
            new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("package")));

    private final ContractHistory contract = signed();
    private final AccessRequest request = request(contract, CONSUMER, PURPOSE, MATTER);
    private final AccessGrant grant = grantFor(EVIDENCE);

    @Test
    @Tag("HZ-REC-001")
    @Tag("HZ-REC-002")
    void review_everythingPassed_recognises() {
        RecognitionDecision decision = decide(attestAll(review(allPassed(), REVIEWER)));
        assertThat(decision.conclusion()).isEqualTo(Conclusion.RECOGNISED);
        assertThat(RecognitionDecision.parse(decision.payload())).isEqualTo(decision);
    }

    @Test
    @Tag("HZ-REC-002")
    void review_nobodyAttested_asksForCorrection() {
        assertThat(decide(review(allPassed(), REVIEWER)).conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecognitionCheck.class,
            names = {"R2", "R3", "R4", "R8", "R9", "R10", "R11", "R12", "R13", "R16"})
    @Tag("HZ-REC-002")
    void review_reviewerFailsOneCheck_rejectsForExactlyThat(RecognitionCheck check) {
        RecognitionReview review = attestAll(review(allPassed(), REVIEWER)).attest(check, Verdict.FAILED, "不符");
        assertThat(failed(review)).containsExactly(check);
        assertThat(decide(review).conclusion()).isEqualTo(Conclusion.REJECTED);
    }

    @Test
    void review_changedFile_rejectsAndNamesTheFile() {
        Findings findings = assessed().add(ReasonCode.FILE_DIGEST_MISMATCH, "evidence/scene-1.jpg", "sm3");
        RecognitionReview review = attestAll(review(report(findings), REVIEWER));
        assertThat(failed(review)).containsExactly(RecognitionCheck.R6);
        assertThat(decide(review).conclusion()).isEqualTo(Conclusion.REJECTED);
        assertThat(decide(review).checks().get(5).findings())
                .extracting(Finding::subject)
                .containsExactly("evidence/scene-1.jpg");
    }

    @Test
    void review_axisNeverAssessed_isNotAPass() {
        Findings findings = new Findings().assess(Axis.INTEGRITY).assess(Axis.SIGNATURE);
        VerificationReport report = VerificationReport.conclude("x.hzp", DURING, "none", Set.of(), findings);
        assertThat(attestAll(review(report, REVIEWER)).conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
    }

    @Test
    @Tag("HZ-REC-003")
    void review_evidenceRecalled_failsR14() {
        Recall recall = new Recall(
                header(StatementType.RECALL, "RC-1", PROVIDER, DURING), EVIDENCE, Recall.Ground.SOURCE_ERROR, "样品编号错误");
        RecognitionReview review = attestAll(review(allPassed(), REVIEWER)).recalledBy(recall);
        assertThat(failed(review)).containsExactly(RecognitionCheck.R14);
        assertThat(codes(review)).containsExactly(ReasonCode.EVIDENCE_RECALLED);
        assertThat(Recall.parse(recall.payload())).isEqualTo(recall);
    }

    @Test
    void review_collectedAfterTheDecision_failsR15() {
        RecognitionReview review = attestAll(review(allPassed(), REVIEWER)).decisionMadeAt(DURING.minusSeconds(86_401));
        assertThat(failed(review)).containsExactly(RecognitionCheck.R15);
        assertThat(codes(review)).containsExactly(ReasonCode.COLLECTED_AFTER_DECISION);
    }

    @Test
    void review_reviewerCollectedIt_failsR17() {
        RecognitionReview review = attestAll(review(allPassed(), COLLECTOR));
        assertThat(failed(review)).containsExactly(RecognitionCheck.R17);
        assertThat(codes(review)).containsExactly(ReasonCode.REVIEWER_IS_COLLECTOR);
    }

    @Test
    void review_grantForAnotherPackage_failsR1() {
        EvidenceRef other = new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other")));
        RecognitionReview review =
                attestAll(RecognitionReview.of(allPassed(), facts(), contract, request, grantFor(other), REVIEWER));
        assertThat(failed(review)).containsExactly(RecognitionCheck.R1);
        assertThat(codes(review)).containsExactly(ReasonCode.ACCESS_GRANT_MISSING);
    }

    @Test
    @Tag("HZ-REC-002")
    void decision_contradictingItsChecks_cannotBeBuilt() {
        RecognitionReview review = review(allPassed(), REVIEWER);
        RecognitionDecision honest = decide(review);
        assertRefused(() -> with(honest, Conclusion.RECOGNISED, List.of(), honest.checks()));
        assertRefused(() -> with(honest, Conclusion.REJECTED, List.of(), honest.checks()));
        assertRefused(() -> with(honest, Conclusion.PARTIALLY_RECOGNISED, List.of(), honest.checks()));
        List<CheckResult> seventeen = honest.checks().subList(0, 17);
        assertRefused(() -> with(honest, Conclusion.CORRECTION_REQUIRED, List.of(), seventeen));
        List<CheckResult> twice = new ArrayList<>(seventeen);
        twice.add(seventeen.get(0));
        assertRefused(() -> with(honest, Conclusion.CORRECTION_REQUIRED, List.of(), twice));
    }

    @Test
    @Tag("HZ-REC-001")
    void decision_withoutReason_cannotBeBuilt() {
        RecognitionReview review = review(allPassed(), REVIEWER);
        assertRefused(() -> review.decide(decide(review).header(), "  ", "指导办"));
    }

    @Test
    void attest_aCheckOfTheProgram_isRefused() {
        assertThatThrownBy(() -> review(allPassed(), REVIEWER).attest(RecognitionCheck.R6, Verdict.PASSED, "信得过"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RecognitionDecision with(
            RecognitionDecision from, Conclusion conclusion, List<String> items, List<CheckResult> checks) {
        return new RecognitionDecision(
                from.header(),
                from.evidence(),
                from.contract(),
                from.request(),
                from.caseNumber(),
                conclusion,
                items,
                checks,
                from.reviewer(),
                from.reason(),
                from.basis(),
                from.appeal());
    }

    private static void assertRefused(Runnable build) {
        assertThatThrownBy(build::run).isInstanceOf(HuzhengException.class);
    }

    private RecognitionReview review(VerificationReport report, OfficerNumber reviewer) {
        return RecognitionReview.of(report, facts(), contract, request, grant, reviewer);
    }

    private static EvidenceFacts facts() {
        return new EvidenceFacts(
                EVIDENCE, EvidenceKind.EXPERT_OPINION, PROVIDER, List.of(COLLECTOR), DURING.minusSeconds(86_400));
    }

    private AccessGrant grantFor(EvidenceRef evidence) {
        StatementRef ref = new StatementRef("AR-1", DigestAlgorithm.SM3.digest(request.payload()));
        return new AccessGrant(
                header(StatementType.ACCESS_GRANT, "AG-1", PROVIDER, DURING), ref, contract.ref(), evidence, TO);
    }

    private static RecognitionReview attestAll(RecognitionReview review) {
        for (RecognitionCheck check : RecognitionCheck.values()) {
            if (check.answeredBy() != RecognitionCheck.AnsweredBy.MACHINE) {
                review.attest(check, Verdict.PASSED, "已审查");
            }
        }
        return review;
    }

    private static RecognitionDecision decide(RecognitionReview review) {
        return review.decide(
                header(StatementType.RECOGNITION_DECISION, "RD-1", CONSUMER, DURING), "经审查", "示例县综合行政执法指导办公室");
    }

    private static Findings assessed() {
        Findings findings = new Findings();
        for (Axis axis : Axis.values()) {
            findings.assess(axis);
        }
        return findings;
    }

    private static VerificationReport allPassed() {
        return report(assessed());
    }

    private static VerificationReport report(Findings findings) {
        return VerificationReport.conclude("x.hzp", DURING, "default", Set.of(), findings);
    }

    private static List<RecognitionCheck> failed(RecognitionReview review) {
        return review.checks().stream()
                .filter(result -> result.verdict() == Verdict.FAILED)
                .map(CheckResult::check)
                .toList();
    }

    private static List<ReasonCode> codes(RecognitionReview review) {
        return review.checks().stream()
                .flatMap(result -> result.findings().stream())
                .map(Finding::code)
                .toList();
    }
}
