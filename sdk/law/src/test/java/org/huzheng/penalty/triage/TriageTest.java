package org.huzheng.penalty.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.law.Flags;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.ReviewCircumstance;
import org.huzheng.penalty.internal.Largeness;
import org.huzheng.penalty.internal.ReviewFacts;
import org.huzheng.penalty.triage.internal.Triage;
import org.huzheng.penalty.triage.internal.TriageAnswer;
import org.huzheng.penalty.triage.internal.TriageFacts;
import org.huzheng.penalty.triage.internal.TriageMove;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-017")
class TriageTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Optional<ExpeditedRules> LOCAL =
            Optional.of(new ExpeditedRules(1_000_00, 10_000_00, true, "示例市简案快办规定"));
    private static final ReviewFacts PLAIN = new ReviewFacts(Set.of(), false, List.of());
    private static final ReviewFacts MAJOR =
            new ReviewFacts(Set.of(ReviewCircumstance.COMPLEX_OR_MAJOR), false, List.of());
    private static final ReviewFacts PUBLIC =
            new ReviewFacts(Set.of(ReviewCircumstance.PUBLIC_INTEREST), false, List.of());

    private static TriageFacts facts(PartyKind party, long fine) {
        return new TriageFacts(
                party,
                List.of(fine == 0 ? PenaltyKind.WARNING : PenaltyKind.FINE),
                fine,
                EnumSet.allOf(TriageCircumstance.class),
                PLAIN,
                Largeness.NOT_LARGE,
                false);
    }

    private static TriageFacts graded(ReviewFacts review, Largeness hearing, boolean crime) {
        return new TriageFacts(
                PartyKind.CITIZEN,
                List.of(PenaltyKind.FINE),
                100_00,
                EnumSet.allOf(TriageCircumstance.class),
                review,
                hearing,
                crime);
    }

    private static TriageFacts found(boolean certain, boolean admitted, PenaltyKind... kinds) {
        return new TriageFacts(
                PartyKind.CITIZEN,
                List.of(kinds),
                500_00,
                Flags.of(Map.of(
                        TriageCircumstance.FACTS_CERTAIN,
                        certain,
                        TriageCircumstance.BASIS_STATUTORY,
                        true,
                        TriageCircumstance.ADMITTED,
                        admitted)),
                PLAIN,
                Largeness.NOT_LARGE,
                false);
    }

    private static List<String> articles(List<LegalReason> reasons) {
        return reasons.stream().map(LegalReason::article).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, 0, SIMPLE",
        "CITIZEN, 20000, SIMPLE",
        "CITIZEN, 20001, EXPEDITED",
        "CITIZEN, 100000, EXPEDITED",
        "CITIZEN, 100001, ORDINARY",
        "ORGANISATION, 300000, SIMPLE",
        "ORGANISATION, 300001, EXPEDITED",
        "ORGANISATION, 1000000, EXPEDITED",
        "ORGANISATION, 1000001, ORDINARY"
    })
    void of_fineToTheFen_findsTheLightestTrack(PartyKind party, long fine, Track expected) {
        TriageAnswer answer = TriageAnswer.of(facts(party, fine), LOCAL);
        assertThat(answer.track()).isEqualTo(expected);
        assertThat(answer.reasons()).hasSize(1);
        assertThat(answer.isOpen(Track.COMPLEX)).isTrue();
    }

    @Test
    void of_localityWithoutRules_expeditesNothing() {
        TriageAnswer answer = TriageAnswer.of(facts(PartyKind.CITIZEN, 20_001), Optional.empty());
        assertThat(answer.track()).isEqualTo(Track.ORDINARY);
        assertThat(articles(answer.closed().get(Track.EXPEDITED))).containsExactly("浙江省综合行政执法条例 25");
    }

    @Test
    void of_disputedUncertainOrSeveralPenalties_closesTheLighterTracks() {
        assertThat(TriageAnswer.of(found(true, true, PenaltyKind.FINE), LOCAL).track())
                .isEqualTo(Track.EXPEDITED);
        assertThat(TriageAnswer.of(found(true, false, PenaltyKind.FINE), LOCAL).track())
                .isEqualTo(Track.ORDINARY);
        assertThat(TriageAnswer.of(found(false, true, PenaltyKind.FINE), LOCAL).track())
                .isEqualTo(Track.ORDINARY);
        TriageAnswer two = TriageAnswer.of(found(true, true, PenaltyKind.FINE, PenaltyKind.CONFISCATE_GOODS), LOCAL);
        assertThat(articles(two.closed().get(Track.SIMPLE))).containsExactly("行政处罚法 51");
    }

    @Test
    void of_reviewDiscussionHearingOrCrime_isComplex_andSaysWhy() {
        assertThat(articles(TriageAnswer.of(graded(MAJOR, Largeness.NOT_LARGE, false), LOCAL)
                        .reasons()))
                .containsExactly("行政处罚法 57(2)");
        assertThat(articles(TriageAnswer.of(graded(PUBLIC, Largeness.NOT_LARGE, false), LOCAL)
                        .reasons()))
                .containsExactly("行政处罚法 58(1)(1)");
        assertThat(articles(TriageAnswer.of(graded(PLAIN, Largeness.LARGE, false), LOCAL)
                        .reasons()))
                .containsExactly("行政处罚法 63(1)");
        assertThat(articles(TriageAnswer.of(graded(PLAIN, Largeness.UNKNOWN, false), LOCAL)
                        .reasons()))
                .containsExactly("行政处罚法 63(1)");
        TriageAnswer crime = TriageAnswer.of(graded(PLAIN, Largeness.NOT_LARGE, true), LOCAL);
        assertThat(articles(crime.reasons())).containsExactly("行政处罚法 27(1)");
        assertThat(crime.track()).isEqualTo(Track.COMPLEX);
        for (Track lighter : List.of(Track.SIMPLE, Track.EXPEDITED, Track.ORDINARY)) {
            assertThat(crime.isOpen(lighter)).isFalse();
        }
    }

    @Test
    void moved_upOrDownAmongOpenTracks_needsAPersonAndAReason() {
        Triage triage = Triage.begin(TriageAnswer.of(facts(PartyKind.CITIZEN, 100_00), LOCAL));
        Triage up = triage.moved(Track.ORDINARY, "33010012345", "当事人要求书面陈述", NOW);
        Triage down = up.moved(Track.EXPEDITED, "33010012345", "当事人认可全部事实", NOW);
        assertThat(down.moves()).extracting(TriageMove::isUpgrade).containsExactly(true, false);
        assertThat(down.track()).isEqualTo(Track.EXPEDITED);
        assertThat(articles(triage.verifyMove(Track.ORDINARY, " "))).containsExactly("浙江省综合行政执法条例 25");
        assertThat(articles(triage.verifyMove(Track.SIMPLE, "理由"))).containsExactly("浙江省综合行政执法条例 25");
        assertThatThrownBy(() -> triage.moved(Track.ORDINARY, "33010012345", "", NOW))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> triage.moved(Track.ORDINARY, " ", "理由", NOW)).isInstanceOf(HuzhengException.class);
    }

    @Test
    void moved_toATrackTheFactsClose_isRefusedByArticle() {
        Triage triage = Triage.begin(TriageAnswer.of(facts(PartyKind.CITIZEN, 20_001), LOCAL));
        assertThat(articles(triage.verifyMove(Track.SIMPLE, "理由"))).containsExactly("行政处罚法 51");
        assertThatThrownBy(() -> triage.moved(Track.SIMPLE, "33010012345", "理由", NOW))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("行政处罚法 51");
    }

    @Test
    void reassessed_byHeavierFacts_goesUp_byLighterOnesStays() {
        Triage simple = Triage.begin(TriageAnswer.of(facts(PartyKind.CITIZEN, 100_00), LOCAL));
        Triage complex = simple.reassessed(TriageAnswer.of(graded(MAJOR, Largeness.NOT_LARGE, false), LOCAL), NOW);
        assertThat(complex.track()).isEqualTo(Track.COMPLEX);
        assertThat(complex.moves()).singleElement().satisfies(move -> {
            assertThat(move.by()).isEmpty();
            assertThat(move.reason()).contains("集体讨论");
            assertThat(move.at()).isEqualTo(NOW);
        });
        Triage again = complex.reassessed(TriageAnswer.of(facts(PartyKind.CITIZEN, 100_00), LOCAL), NOW);
        assertThat(again.track()).isEqualTo(Track.COMPLEX);
        assertThat(again.moved(Track.SIMPLE, "33010012345", "重大情节查否", NOW).track())
                .isEqualTo(Track.SIMPLE);
    }

    @Test
    void reassessed_expeditedCaseThatIsDisputed_becomesOrdinary() {
        Triage expedited = Triage.begin(TriageAnswer.of(found(true, true, PenaltyKind.FINE), LOCAL));
        Triage disputed = expedited.reassessed(TriageAnswer.of(found(true, false, PenaltyKind.FINE), LOCAL), NOW);
        assertThat(disputed.track()).isEqualTo(Track.ORDINARY);
        assertThat(disputed.moves().get(0).reason()).contains("有异议");
    }

    @Test
    void rules_withoutSource_areRefused() {
        assertThatThrownBy(() -> new ExpeditedRules(1, 1, false, "")).isInstanceOf(HuzhengException.class);
    }
}
