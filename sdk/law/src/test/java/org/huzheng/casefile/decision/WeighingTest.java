package org.huzheng.casefile.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.LAW;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.assessment.UnlawfulGains;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.PriorFine;
import org.huzheng.penalty.discretion.Adjustment;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.MentalState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fine of 5,000 yuan with one thing that weighs changed, and exactly the guard that must notice it. */
class WeighingTest {
    private static final LegalBasis OTHER =
            new LegalBasis("某市容条例", BasisLevel.LOCAL_REGULATION, "第九条", LocalDate.of(2020, 1, 1));

    private final Story good = Tales.ordinary();

    private Story with(PartyCircumstances bearing) {
        return good.altering("weigh", "bearing", bearing);
    }

    private Story with(BrokenLaw law) {
        return good.altering("weigh", "law", law);
    }

    @Test
    @Tag("HZ-WGH-001")
    void penalty_beforeAnythingIsEstablished_isRefused() {
        good.without("weigh").breaksAt("decide", "circumstances-established", "行政处罚法 5(2)");
    }

    @Test
    @Tag("HZ-WGH-001")
    void circumstances_restingOnNothingOrOnWhatDoesNotHold_areRefused() {
        good.altering("weigh", "evidence", List.of()).breaksAt("weigh", "circumstances-proved", "行政处罚法 46(2)");
        good.altering("weigh", "evidence", List.of("E1", "E9"))
                .breaksAt("weigh", "circumstances-proved", "行政处罚法 46(2)");
        good.before("weigh", "exclude", new EvidenceExcluded(at("2026-03-10T09:10"), "E1", "非法取得"))
                .breaksAt("weigh", "circumstances-proved", "行政处罚法 46(2)");
    }

    @Test
    @Tag("HZ-WGH-001")
    void act_ofAnotherCompany_isNotEstablishedHere() {
        good.altering("weigh", "act.party", "11330421MB00000356").breaksAt("weigh", "act-of-this-party", "行政处罚法 40");
        good.altering("weigh", "bearing.mind", MentalState.INCAPABLE)
                .breaksAt("weigh", "act-of-this-party", "行政处罚法 40");
    }

    @Test
    @Tag("HZ-WGH-001")
    void correctionInTime_againstTheRecordOfThisCase_isNotEstablished() {
        Story ordered = good.before(
                "conclude",
                "order",
                CorrectionOrdered.builder()
                        .at(at("2026-03-09T11:00"))
                        .order("改1")
                        .document("某综执责改字〔2026〕1号")
                        .basis("行政处罚法 28(1)")
                        .demands(List.of("清运建筑垃圾"))
                        .limit(LocalDate.of(2026, 3, 10))
                        .build());
        Story claimed = ordered.altering("weigh", "bearing", PartyCircumstances.of(Circumstance.CORRECTED_IN_TIME));
        claimed.breaksAt("weigh", "corrected-as-recorded", "行政处罚法 33(1)");
        ordered.told();
        // What was ordered in the course of the case need not be ordered again by the decision.
        ordered.altering("decide", "correctionOrdered", false).told();
    }

    @ParameterizedTest
    @CsvSource({"minor-and-corrected, MINOR CORRECTED_IN_TIME NO_HARM, 33(1)", "no-fault, NO_FAULT_PROVED, 33(2)"})
    @Tag("HZ-WGH-002")
    void party_thatMustNotBePunished_isNot(String ground, String circumstances, String article) {
        with(bearing(circumstances)).breaksAt("decide", "unpunished-" + ground, "行政处罚法 " + article);
    }

    @Test
    @Tag("HZ-WGH-002")
    void party_incapable_isNotPunished() {
        citizen()
                .altering("weigh", "bearing.mind", MentalState.INCAPABLE)
                .breaksAt("decide", "unpunished-incapacitated", "行政处罚法 31");
        citizen().altering("weigh", "bearing.mind", MentalState.LUCID_INTERVAL).told();
    }

    @Test
    @Tag("HZ-WGH-002")
    void fault_whereAStatuteDoesWithoutIt_doesNotMatter() {
        with(bearing("NO_FAULT_PROVED"))
                .altering("weigh", "bearing.faultIrrelevant", Optional.of(LAW))
                .told();
        with(bearing("NO_FAULT_PROVED"))
                .altering("weigh", "bearing.faultIrrelevant", Optional.of(OTHER))
                .breaksAt("decide", "unpunished-no-fault", "行政处罚法 33(2)");
    }

    @ParameterizedTest
    @CsvSource({
        "harm-remedied, HARM_REMEDIED, 32(1)(1)",
        "coerced, COERCED, 32(1)(2)",
        "confessed, CONFESSED, 32(1)(3)",
        "merit, MERIT, 32(1)(4)"
    })
    @Tag("HZ-WGH-002")
    void party_thatMustGetLess_does(String ground, String circumstances, String article) {
        Story less = with(bearing(circumstances));
        less.breaksAt("decide", "mitigated-" + ground, "行政处罚法 " + article);
        less.altering("decide", "adjustments", List.of(Adjustment.LIGHTER)).told();
    }

    @Test
    @Tag("HZ-WGH-002")
    void mitigation_demandedByAnotherLaw_isGiven_andByANoticeIsNot() {
        good.altering("weigh", "bearing.otherGrounds", List.of(OTHER))
                .breaksAt("decide", "mitigated-other-by-law", "行政处罚法 32(1)(5)");
        LegalBasis notice = new LegalBasis("某通知", BasisLevel.NORMATIVE_DOCUMENT, "三", LocalDate.of(2020, 1, 1));
        good.altering("weigh", "bearing.otherGrounds", List.of(notice)).told();
    }

    @Test
    @Tag("HZ-WGH-003")
    void mitigation_withoutGround_isRefused() {
        good.altering("decide", "adjustments", List.of(Adjustment.LIGHTER))
                .breaksAt("decide", "mitigation-founded", "行政处罚法 32");
        // Where the provision knows no lowest fine there is nothing to go below.
        with(bearing("MERIT"))
                .altering("weigh", "law", BrokenLaw.of(new FineNorm(LAW, new FineRange(0, 5_000_000))))
                .altering("decide", "adjustments", List.of(Adjustment.MITIGATED))
                .breaksAt("decide", "mitigation-founded", "行政处罚法 32");
    }

    @Test
    @Tag("HZ-WGH-003")
    void fine_outsideTheProvisionsRange_isRefused() {
        Story low = good.altering("decide", "fineFen", 499_999L);
        low.breaksAt("decide", "discretion-benchmark", "行政处罚法 34");
        low.altering("weigh", "bearing", bearing("MERIT"))
                .altering("decide", "adjustments", List.of(Adjustment.MITIGATED))
                .told();
        with(BrokenLaw.of(new FineNorm(LAW, new FineRange(10_000, 499_999))))
                .breaksAt("decide", "discretion-benchmark", "行政处罚法 34");
    }

    @Test
    @Tag("HZ-WGH-004")
    void act_finedBefore_isNotFinedAgain() {
        PriorFine fined = new PriorFine(Cast.act(LocalDate.of(2026, 3, 1)), "某交罚〔2026〕1号", 100_000);
        with(BrokenLaw.of(Cast.NORM).with(fined)).breaksAt("decide", "one-fine-per-act", "行政处罚法 29");
        PriorFine other = new PriorFine(Cast.act(LocalDate.of(2026, 2, 1)), "某交罚〔2026〕2号", 100_000);
        with(BrokenLaw.of(Cast.NORM).with(other)).told();
    }

    @Test
    @Tag("HZ-CAS-019")
    @Tag("HZ-WGH-004")
    void act_breakingTwoProvisions_isFinedByTheHigher() {
        FineNorm higher = new FineNorm(OTHER, new FineRange(500_000, 20_000_000));
        Story both = with(BrokenLaw.of(Cast.NORM, higher));
        both.breaksAt("decide", "higher-fine-applied", "行政处罚法 29");
        both.altering("decide", "paper.basis", List.of(LAW, OTHER)).told();
        with(BrokenLaw.of()).breaksAt("decide", "higher-fine-applied", "行政处罚法 29");
    }

    @Test
    @Tag("HZ-WGH-005")
    void gains_notConfiscatedOrOthersThanFound_areRefused() {
        Story gained = with(BrokenLaw.of(Cast.NORM).with(new UnlawfulGains(80_000, 30_000, Optional.empty())));
        gained.breaksAt("decide", "gains-confiscated", "行政处罚法 28(2)");
        Story taken = gained.altering("notice", "kinds", List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS))
                .altering("decide", "kinds", List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS))
                .under(Tales.rulesWithGains());
        taken.altering("decide", "confiscatedFen", 50_000L).told();
        taken.altering("decide", "confiscatedFen", 80_000L).breaksAt("decide", "gains-confiscated", "行政处罚法 28(2)");
        good.altering("decide", "confiscatedFen", 1L).breaksAt("decide", "gains-confiscated", "行政处罚法 28(2)");
    }

    @Test
    @Tag("HZ-CAS-015")
    @Tag("HZ-WGH-001")
    void act_foundToBeOlderThanTheFilingSaid_isNotPunishedAfterTheLimitation() {
        good.altering("weigh", "act.span", ActSpan.on(LocalDate.of(2024, 3, 1)))
                .altering("decide", "paper.basis", List.of(LAW))
                .breaksAt("decide", "act-within-limitation", "行政处罚法 36(1)");
        good.altering("weigh", "act.span", ActSpan.between(LocalDate.of(2020, 6, 1), LocalDate.of(2026, 3, 1)))
                .told();
    }

    @Test
    @Tag("HZ-WGH-002")
    void citizen_ofUnknownAge_isNotPunished() {
        Story foreigner = citizen().against(Cast.unidentified());
        foreigner.breaksAt("decide", "party-age-known", "行政处罚法 30");
        // Who has no identity number has a date of birth all the same, in a passport for example.
        foreigner
                .altering("weigh", "bearing.bornOn", Optional.of(LocalDate.of(1990, 5, 1)))
                .told();
        foreigner
                .altering("weigh", "bearing.bornOn", Optional.of(LocalDate.of(2009, 5, 1)))
                .breaksAt("decide", "mitigated-under-eighteen", "行政处罚法 30");
    }

    @Test
    @Tag("HZ-WGH-001")
    void circumstances_saidAgain_replaceTheEarlier() {
        Story again = with(bearing("NO_FAULT_PROVED"))
                .before("notice", "weigh-2", Tales.weighed(at("2026-03-10T15:00"), PartyCircumstances.of()));
        again.told();
        assertThat(again.told().soFar().events()).hasSize(good.told().events().size() + 1);
    }

    private Story citizen() {
        return good.against(Cast.citizen())
                .altering("notice", "fineFen", 100_000L)
                .altering("decide", "fineFen", 100_000L)
                .altering("weigh", "law", BrokenLaw.of(new FineNorm(LAW, new FineRange(10_000, 200_000))));
    }

    private static PartyCircumstances bearing(String circumstances) {
        return PartyCircumstances.of(Arrays.stream(circumstances.split(" "))
                .map(Circumstance::valueOf)
                .toArray(Circumstance[]::new));
    }
}
