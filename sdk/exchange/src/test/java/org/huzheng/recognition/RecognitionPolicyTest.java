package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy decides, what a decision says of it, and what no policy can do. */
@Tag("HZ-REC-014")
class RecognitionPolicyTest {
    private static final ExchangeKit KIT = new ExchangeKit();

    private static String row(String check, String by, boolean waive) {
        return "\"check\": \"" + check + "\", \"answeredBy\": \"" + by + "\", \"reviewerMayWaive\": " + waive;
    }

    @Test
    void decision_namesAShippedPolicyByItsFile_andASignedOneByItsPayload() {
        RecognitionDecision national = KIT.decide(KIT.review());
        assertThat(national.policy().id()).isEqualTo("national");
        assertThat(national.policy().digest()).isEqualTo(DigestAlgorithm.SM3.digest(PolicyFiles.file("national")));
        assertThat(national.use()).isEqualTo(RecognitionPolicy.Use.ADMINISTRATIVE);
        Verified<RecognitionPolicy> own = PolicyFiles.signed("zhejiang", CONSUMER);
        RecognitionDecision signed = KIT.decide(KIT.review().under(own));
        assertThat(signed.policy()).isEqualTo(own.ref());
        assertThat(signed.conclusion()).isEqualTo(Conclusion.RECOGNISED);
        assertThat(own.value().name()).isEqualTo("证据互认审查规则（浙江）");
        assertThat(own.value().edition()).isEqualTo(1);
    }

    /** The basis is the policy's, by where the two departments are. */
    @Test
    void basis_isReadFromThePolicy() {
        assertThat(KIT.decide(KIT.review()).basis()).isEqualTo("数据共享契约约定；行政处罚法第四十六条第二款");
        assertThat(KIT.decide(KIT.review().underShipped("zhejiang")).basis()).isEqualTo("浙江省综合行政执法条例第十八条第一款");
        Verified<RecognitionPolicy> zone = PolicyFiles.signed(
                "zhejiang", CONSUMER, text -> text.replace("\"collectors\": [\"33\"]", "\"collectors\": [\"32\"]"));
        assertThat(KIT.decide(KIT.review().under(zone)).basis()).isEqualTo("促进长三角生态绿色一体化发展示范区高质量发展条例第五十七条第二款");
    }

    @Test
    void basis_thatFitsNobody_isWantingAlone() {
        RecognitionReview review = KIT.review()
                .under(PolicyFiles.signed(
                        "national",
                        CONSUMER,
                        text -> text.replace("\"receivers\": [\"\"]", "\"receivers\": [\"11\"]")));
        assertThat(Papers.wanting(review)).containsExactly(RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(Papers.codes(Papers.result(review, RecognitionCheck.ACCESS_AUTHORITY)))
                .containsExactly(ReasonCode.RECOGNITION_BASIS_MISSING);
        assertThat(KIT.decide(review).conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
    }

    @Test
    void policy_asksForThePersonBesides_andThenTheFactsAloneDoNotDo() {
        Verified<RecognitionPolicy> strict = PolicyFiles.signed(
                "national",
                CONSUMER,
                text -> text.replace(row("R5", "EITHER", false), row("R5", "BOTH", false))
                        .replace(row("R9", "EITHER", false), row("R9", "BOTH", false)));
        RecognitionReview review = KIT.review().under(strict);
        assertThat(Papers.wanting(review))
                .containsExactly(RecognitionCheck.ORIGINAL_OR_COPY, RecognitionCheck.EXCLUSION_GROUNDS);
        RecognitionReview seen = review.attest(RecognitionCheck.ORIGINAL_OR_COPY, CheckAnswer.PASSED, "已与原件核对")
                .attest(RecognitionCheck.EXCLUSION_GROUNDS, "SUBMITTED_LATE", CheckAnswer.PASSED, "由执法人员采集")
                .attest(RecognitionCheck.EXCLUSION_GROUNDS, "FORMED_ABROAD", CheckAnswer.PASSED, "采样地点在境内")
                .attest(RecognitionCheck.EXCLUSION_GROUNDS, "COPY_WITHOUT_ORIGINAL", CheckAnswer.PASSED, "报告系原件");
        assertThat(seen.conclusion()).isEqualTo(Conclusion.RECOGNISED);
        assertThat(strict.value().needsReviewer(RecognitionCheck.ORIGINAL_OR_COPY))
                .isTrue();
    }

    @Test
    void policy_thatAllowsNoWaiver_countsNone_howeverEarlyItWasSaid() {
        Verified<RecognitionPolicy> strict = PolicyFiles.signed(
                "national",
                CONSUMER,
                text -> text.replace(row("R3", "EITHER", true), row("R3", "EITHER", false))
                        .replace("\"approvalKinds\": [", "\"approvalKinds\": [\"EXPERT_OPINION\", "));
        assertThat(strict.value().mayWaive(RecognitionCheck.APPROVALS_AND_TIME_LIMITS))
                .isFalse();
        assertThat(Papers.wanting(KIT.review().under(strict)))
                .containsExactly(RecognitionCheck.APPROVALS_AND_TIME_LIMITS);
        assertRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> KIT.begun()
                        .under(strict)
                        .attest(
                                RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
                                CheckAnswer.NOT_APPLICABLE,
                                "未采取登记保存或强制措施"));
    }

    /** Who may answer and what may be waived, for every check: only what the contract has, or a person besides. */
    @ParameterizedTest
    @EnumSource(RecognitionCheck.class)
    @Tag("HZ-REC-015")
    void policy_belowTheContract_cannotBeRead(RecognitionCheck check) {
        if (!RecognitionCheck.ofDecision().contains(check)) {
            return;
        }
        String floor = check.answeredBy();
        for (String by : List.of("MACHINE", "REVIEWER", "EITHER", "BOTH")) {
            for (boolean waive : new boolean[] {true, false}) {
                String text = PolicyFiles.file("national").utf8();
                String changed =
                        text.replace(row(check.id(), floor, check.reviewerMayWaive()), row(check.id(), by, waive));
                assertThat(changed.equals(text)).isEqualTo(by.equals(floor) && waive == check.reviewerMayWaive());
                boolean stricter = by.equals(floor) || (floor.equals("EITHER") && by.equals("BOTH"));
                boolean lawful = stricter && (!waive || check.reviewerMayWaive());
                assertThat(reads(changed))
                        .as("%s by %s, waive %s", check, by, waive)
                        .isEqualTo(lawful);
            }
        }
    }

    private static boolean reads(String text) {
        try {
            RecognitionPolicy.draft(Bytes.ofUtf8(text));
            return true;
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.POLICY_UNREADABLE);
            return false;
        }
    }

    static Stream<String> shipped() {
        return RecognitionPolicy.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shipped_each_isTheFileOfTheContract(String name) {
        assertThat(RecognitionPolicy.shipped(name)).isEqualTo(RecognitionPolicy.draft(PolicyFiles.file(name)));
        assertThat(RecognitionPolicy.shipped(name).header()).isEmpty();
        assertThat(reads(PolicyFiles.file(name).utf8().replace("\"clearance\"", "\"clearence\"")))
                .isFalse();
    }

    @Test
    void policy_thatContradictsItself_cannotBeRead() {
        String text = PolicyFiles.file("national").utf8();
        for (String[] change : new String[][] {
            {"\"clearance\": \"L3\"", "\"clearance\": \"L9\""},
            {"\"L1\", \"L2\"", "\"L1\", \"L1\""},
            {"\"collectAgain\": []", "\"collectAgain\": [\"PARTY_STATEMENT\"]"},
            {"\"use\": \"CRIMINAL\"", "\"use\": \"ADMINISTRATIVE\""},
            {"\"check\": \"R2\"", "\"check\": \"R1\""},
            {"\"check\": \"R2\"", "\"check\": \"R15\""},
            {"\"edition\": 1", "\"edition\": 0"},
            {"\"code\": \"AGREEMENT\",", "\"code\": \"AGREEMENT\", \"note\": \"\","}
        }) {
            assertThat(text).contains(change[0]);
            assertThat(reads(text.replace(change[0], change[1]))).as(change[1]).isFalse();
        }
        assertThat(reads(text)).isTrue();
        assertRefused(ErrorCode.POLICY_UNREADABLE, () -> RecognitionPolicy.shipped("jiangsu"));
        assertRefused(
                ErrorCode.POLICY_UNREADABLE,
                () -> RecognitionPolicy.payload(
                        header(StatementType.RECOGNITION_POLICY, "RP-1", CONSUMER, DURING), Bytes.ofUtf8("{}")));
    }

    @Test
    void policy_notInForceOrLaidDownByTheSource_isRefused() {
        assertRefused(ErrorCode.POLICY_UNREADABLE, () -> KIT.review().under(PolicyFiles.signed("national", PROVIDER)));
        assertRefused(
                ErrorCode.POLICY_UNREADABLE,
                () -> KIT.review()
                        .under(PolicyFiles.signed(
                                "national", CONSUMER, text -> text.replace("2021-07-15", "2031-07-15"))));
        Papers earlier = new Papers(KIT);
        earlier.at = DURING.minusSeconds(1);
        assertRefused(
                ErrorCode.POLICY_UNREADABLE, () -> earlier.begun().under(PolicyFiles.signed("national", CONSUMER)));
        assertThat(KIT.review().under(PolicyFiles.signed("national", STRANGER)).conclusion())
                .as("one that a superior laid down")
                .isEqualTo(Conclusion.RECOGNISED);
    }

    /** 刑诉法 54(2), for every kind: what is used as it is, what after review, what has to be collected again. */
    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    @Tag("HZ-REC-016")
    void criminalUse_ofEachKind_followsTheLaw(EvidenceKind kind) {
        Set<EvidenceKind> again = EnumSet.of(EvidenceKind.WITNESS_TESTIMONY, EvidenceKind.PARTY_STATEMENT);
        Set<EvidenceKind> afterReview = EnumSet.of(EvidenceKind.EXPERT_OPINION, EvidenceKind.INSPECTION_RECORD);
        RecognitionReview review =
                new ExchangeKit("C-1", kind, facts -> facts).review().forUse(RecognitionPolicy.Use.CRIMINAL);
        RecognitionCheck check = RecognitionCheck.STATEMENTS_ASKED_AGAIN;
        CheckResult result = Papers.result(review, check);
        RecognitionReview insisted = review.attest(check, CheckAnswer.PASSED, "陈述清楚，无须重新询问");
        if (again.contains(kind)) {
            for (RecognitionReview each : List.of(review, insisted)) {
                assertThat(Papers.codes(Papers.result(each, check))).containsExactly(ReasonCode.RECOLLECT_REQUIRED);
                assertThat(each.conclusion()).isEqualTo(Conclusion.REJECTED);
            }
            assertThat(result.note()).contains("刑事诉讼法第五十四条第二款");
        } else if (afterReview.contains(kind)) {
            assertThat(result.answer()).isEqualTo(CheckAnswer.INDETERMINATE);
            assertThat(Papers.result(insisted, check).answer()).isEqualTo(CheckAnswer.PASSED);
        } else {
            assertThat(result.answer()).isEqualTo(CheckAnswer.NOT_APPLICABLE);
        }
    }

    @Test
    @Tag("HZ-REC-016")
    void decision_saysForWhatUse() {
        RecognitionReview criminal = KIT.review()
                .forUse(RecognitionPolicy.Use.CRIMINAL)
                .attest(RecognitionCheck.STATEMENTS_ASKED_AGAIN, CheckAnswer.PASSED, "鉴定意见经审查可以使用")
                .underShipped("zhejiang");
        RecognitionDecision decision = KIT.decide(criminal);
        assertThat(decision.use()).isEqualTo(RecognitionPolicy.Use.CRIMINAL);
        assertThat(decision.conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }

    private static void assertRefused(ErrorCode code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
