package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two honest exchanges; any one argument of a decision taken from the other never leads to RECOGNISED, nor to a release. */
@Tag("HZ-REC-011")
class ExchangeSwapTest {
    private static final String CASE = "案-2026-001";
    private static final ExchangeKit ONE = new ExchangeKit();
    private static final ExchangeKit SAME_CONTRACT = new ExchangeKit();
    private static final ExchangeKit OTHER_CONTRACT =
            new ExchangeKit("C-2", EvidenceKind.EXPERT_OPINION, facts -> facts);

    static Stream<Arguments> swaps() {
        return Stream.of(SAME_CONTRACT, OTHER_CONTRACT)
                .flatMap(other -> IntStream.rangeClosed(1, 31)
                        .filter(which -> differs(other, which))
                        .mapToObj(which -> Arguments.of(other, which)));
    }

    /** Statements equal in both exchanges, such as one contract's, are no swap. */
    private static boolean differs(ExchangeKit other, int which) {
        return which != 2 || !other.contract.ref().equals(ONE.contract.ref());
    }

    /** Every non-empty subset of package, contract, request, grant and release taken from the other. */
    @ParameterizedTest
    @MethodSource("swaps")
    void review_withAnySubsetOfTheOthersPapers_neverRecognises(ExchangeKit other, int which) {
        RecognitionReview review = ExchangeKit.attested(RecognitionReview.of(
                        from(other, which, 1).verified(),
                        from(other, which, 2).contract,
                        from(other, which, 4).request,
                        from(other, which, 8).grant,
                        ExchangeKit.REVIEWER.certificate(),
                        REVIEWED)
                .released(from(other, which, 16).release)
                .recallStatus(ONE.status(REVIEWED))
                .because("经审查，来源合法", ExchangeKit.APPEAL));
        boolean whollyOther = which == 31 || (which == 29 && other == SAME_CONTRACT);
        assertThat(review.conclusion())
                .as("the recall status is still of the first")
                .isNotEqualTo(Conclusion.RECOGNISED);
        Conclusion withItsOwn =
                review.recallStatus(from(other, which, 1).status(REVIEWED)).conclusion();
        assertThat(withItsOwn == Conclusion.RECOGNISED).isEqualTo(whollyOther);
    }

    private static ExchangeKit from(ExchangeKit other, int which, int bit) {
        return (which & bit) != 0 ? other : ONE;
    }

    @Test
    void release_underTheOthersContractOrRequest_isNeverClean() {
        assertThat(AccessRules.review(ONE.contract, ONE.request, ONE.verified(), REVIEWED)
                        .clean())
                .isTrue();
        for (ExchangeKit other : List.of(SAME_CONTRACT, OTHER_CONTRACT)) {
            assertDirty(AccessRules.review(ONE.contract, other.request, ONE.verified(), REVIEWED));
            assertDirty(AccessRules.review(ONE.contract, ONE.request, other.verified(), REVIEWED));
            assertDirty(AccessRules.reviewGrant(ONE.contract, ONE.request, other.grant));
            assertDirty(AccessRules.reviewGrant(ONE.contract, other.request, ONE.grant));
        }
        assertDirty(AccessRules.review(OTHER_CONTRACT.contract, ONE.request, ONE.verified(), REVIEWED));
        assertDirty(AccessRules.reviewGrant(OTHER_CONTRACT.contract, ONE.request, ONE.grant));
    }

    private static void assertDirty(Findings findings) {
        assertThat(findings.clean()).isFalse();
    }

    @Test
    @Tag("HZ-REC-009")
    void use_ofTheOthersPackageOrRecognition_isRefused() {
        Instant decision = REVIEWED.plusSeconds(3600);
        assertThatThrownBy(() -> UseReview.of(ONE.decided(), SAME_CONTRACT.verified(), CONSUMER, CASE, decision))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> UseReview.of(SAME_CONTRACT.decided(), ONE.verified(), CONSUMER, CASE, decision))
                .isInstanceOf(HuzhengException.class);
    }

    @Test
    @Tag("HZ-REC-009")
    void use_eachCheckOfUse_isAskedThenAndNotBefore() {
        Instant decision = REVIEWED.plusSeconds(3600);
        UseReview whole = UseReview.of(ONE.decided(), ONE.verified(), CONSUMER, CASE, decision)
                .released(ONE.release)
                .recallStatus(ONE.status(decision.minusSeconds(60)))
                .partyHeard("2026年4月1日送达行政处罚告知书，当事人放弃陈述申辩");
        assertThat(whole.usable()).as(whole.checks().toString()).isTrue();
        UseReview unheard = UseReview.of(ONE.decided(), ONE.verified(), CONSUMER, CASE, decision)
                .released(ONE.release)
                .recallStatus(ONE.status(decision));
        assertThat(unheard.usable()).isFalse();
        assertThat(whole.recallStatus(SAME_CONTRACT.status(decision)).usable()).isFalse();
        assertThat(whole.recallStatus(ONE.status(decision.minusSeconds(90_000))).usable())
                .isFalse();
        UseReview unasked = UseReview.of(ONE.decided(), ONE.verified(), CONSUMER, CASE, decision)
                .partyHeard("已送达告知书并听取意见");
        assertThat(unasked.usable()).isFalse();
        assertThatThrownBy(() -> UseReview.of(ONE.decided(), ONE.verified(), CONSUMER, CASE, REVIEWED.minusSeconds(1)))
                .isInstanceOf(HuzhengException.class);
    }
}
