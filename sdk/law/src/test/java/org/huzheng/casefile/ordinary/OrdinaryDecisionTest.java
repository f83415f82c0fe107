package org.huzheng.casefile.ordinary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.CHEN;
import static org.huzheng.casefile.Cast.HEAD;
import static org.huzheng.casefile.Cast.LIN;
import static org.huzheng.casefile.Cast.REVIEWER;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.FineNorm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions with one thing broken, and exactly the guard that must notice it. */
class OrdinaryDecisionTest {
    private final Story good = Tales.ordinary();

    @ParameterizedTest
    @CsvSource({"publicInterest", "difficult"})
    @Tag("HZ-CAS-010")
    void legalReview_demandedAndMissing_stopsTheDecision(String trigger) {
        Story graded = good.altering("grade", trigger, true);
        graded.breaksAt("decide", "legal-review-passed", "行政处罚法 58(1)");
        graded.before("decide", "review", Tales.review(at("2026-03-19T10:00"), true))
                .told();
    }

    @Test
    @Tag("HZ-CAS-010")
    void legalReview_itemTwo_needsBothHalves() {
        good.altering("grade", "majorRights", true).told();
        good.under(Tales.rules().reviewingEveryOrdinaryCase()).breaksAt("decide", "legal-review-passed", "行政处罚法 58(1)");
        LegalBasis regulation = new LegalBasis("某条例", BasisLevel.LOCAL_REGULATION, "第九条", LocalDate.of(2020, 1, 1));
        good.altering("grade", "demandedBy", List.of(regulation))
                .breaksAt("decide", "legal-review-passed", "行政处罚法 58(1)");
    }

    @Test
    @Tag("HZ-CAS-010")
    void legalReview_failed_sendsTheCaseBack() {
        good.before("decide", "review", Tales.review(at("2026-03-19T10:00"), false))
                .breaksAt("decide", "no-such-step", "");
    }

    @Test
    @Tag("HZ-CAS-011")
    void reviewer_unqualifiedOrHandler_isRefused() {
        Story reviewed = good.before("decide", "review", Tales.review(at("2026-03-19T10:00"), true));
        reviewed.altering("review", "lawQualified", false).breaksAt("review", "reviewer-qualified", "行政处罚法 58(2)");
        reviewed.altering("review", "lawQualified", false)
                .altering("review", "firstTime", false)
                .told();
        reviewed.altering("review", "reviewer", LIN.number()).breaksAt("review", "reviewer-apart", "行政处罚法 58(1)");
    }

    @Test
    @Tag("HZ-CAS-012")
    void discussion_demandedAndMissing_stopsTheDecision() {
        Story major = good.altering("grade", "complexOrMajor", true);
        major.breaksAt("decide", "collectively-discussed", "行政处罚法 57(2)");
        Story discussed = major.before(
                "decide", "discuss", new CollectivelyDiscussed(at("2026-03-19T15:00"), List.of(HEAD, "副局长"), "同意"));
        discussed.told();
        discussed.altering("discuss", "heads", List.of(HEAD, HEAD)).breaksAt("discuss", "several-heads", "行政处罚法 57(2)");
    }

    @Test
    @Tag("HZ-CAS-010")
    @Tag("HZ-CAS-012")
    void case_notGraded_isNotDecided() {
        Story.Broken broken = good.without("grade").broken().orElseThrow();
        assertThat(broken.refusal().guards())
                .containsExactly("case-graded", "legal-review-passed", "collectively-discussed");
    }

    @ParameterizedTest
    @CsvSource({"paper.facts, 违法事实", "paper.performance, 履行方式和期限", "paper.agencyName, 行政机关名称", "paper.number, 文号"})
    @Tag("HZ-CAS-013")
    void decision_lackingAnItem_isRefusedByItsName(String path, String item) {
        Story spoiled = good.altering("decide", path, "");
        spoiled.breaksAt("decide", "decision-content", "行政处罚法 59(1)");
        assertThat(spoiled.broken().orElseThrow().refusal().text().zh()).contains(item);
    }

    @Test
    @Tag("HZ-CAS-013")
    void decision_withoutSealAddressDateOrCourt_isRefused() {
        good.altering("decide", "paper.sealed", false).breaksAt("decide", "decision-sealed", "行政处罚法 59(2)");
        good.altering("decide", "paper.date", LocalDate.of(2026, 3, 21))
                .breaksAt("decide", "decision-content", "行政处罚法 59(1)");
        good.altering("decide", "paper.remedies.court", "").breaksAt("decide", "remedies-both", "行政处罚法 59(1)");
        CaseParty nowhere = CaseParty.organisation(
                "某公司", "", Cast.company().party().creditCode().orElseThrow());
        good.against(Cast.opening(nowhere)).breaksAt("decide", "decision-content", "行政处罚法 59(1)");
    }

    @Test
    @Tag("HZ-CAS-020")
    void penalty_withoutCorrection_isRefused() {
        good.altering("decide", "correctionOrdered", false).breaksAt("decide", "correction-ordered", "行政处罚法 28(1)");
    }

    @Test
    @Tag("HZ-CAS-023")
    void basis_unpublishedOrTooLow_isRefused() {
        LegalBasis notice = new LegalBasis("某通知", BasisLevel.NORMATIVE_DOCUMENT, "第三条", LocalDate.of(2020, 1, 1));
        LegalBasis tomorrow = new LegalBasis("某法", BasisLevel.LAW, "第三条", LocalDate.of(2026, 3, 21));
        resting(notice).breaksAt("decide", "basis-level", "行政处罚法 16");
        resting(tomorrow).breaksAt("decide", "basis-published", "行政处罚法 5(3)");
        assertThat(good.altering("decide", "paper.basis", List.of())
                        .broken()
                        .orElseThrow()
                        .refusal()
                        .guards())
                .containsExactly("decision-content", "basis-level", "higher-fine-applied");
    }

    private Story resting(LegalBasis basis) {
        return good.altering("weigh", "law", BrokenLaw.of(new FineNorm(basis, Cast.NORM.range())))
                .altering("decide", "paper.basis", List.of(basis));
    }

    @Test
    @Tag("HZ-CAS-024")
    void decider_whoHandledOrReviewed_isRefused() {
        good.altering("decide", "paper.decider", CHEN.number()).breaksAt("decide", "decider-apart", "行政处罚法 57(1)");
        good.before("decide", "review", Tales.review(at("2026-03-19T10:00"), true))
                .altering("decide", "paper.decider", REVIEWER)
                .breaksAt("decide", "decider-apart", "行政处罚法 57(1)");
    }
}
