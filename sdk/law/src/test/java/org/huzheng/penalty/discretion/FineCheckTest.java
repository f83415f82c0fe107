package org.huzheng.penalty.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.penalty.discretion.Adjustment.HEAVIER;
import static org.huzheng.penalty.discretion.Adjustment.LIGHTER;
import static org.huzheng.penalty.discretion.Adjustment.MITIGATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.internal.FineVerdict;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.MentalState;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.Offender;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-015")
class FineCheckTest {
    private static final TierAnswer.Found COMMON = Benchmarks.found(Benchmarks.AREA, Benchmarks.area(20));
    private static final TierAnswer.Found AGAIN = Benchmarks.found(Benchmarks.AREA, Benchmarks.area(20, true, "小巷"));
    private static final Leniency NONE = Benchmarks.leniency();
    private static final Leniency REMEDIED = Benchmarks.leniency(Circumstance.HARM_REMEDIED);

    private static List<String> against(TierAnswer.Found found, Leniency leniency, FineProposal proposal) {
        return FineCheck.verify(found, leniency, proposal).against().stream()
                .map(LegalReason::article)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "149999, false, false",
        "149999, true,  true",
        "150000, false, true",
        "350000, false, true",
        "350001, false, false",
        "350001, true,  true",
        "500000, true,  true",
        "500001, true,  false",
        "50000,  true,  true",
        "49999,  true,  false",
        "0,      true,  false"
    })
    void verify_withoutAdjustment_toTheFen(long fen, boolean explained, boolean passes) {
        FineProposal proposal = FineProposal.of(fen);
        FineVerdict verdict = FineCheck.verify(COMMON, NONE, explained ? proposal.deviating("危害后果扩散") : proposal);
        assertThat(verdict.passes()).as(verdict.against().toString()).isEqualTo(passes);
        assertThat(verdict.allowed()).isEqualTo(new FineRange(150_000, 350_000));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHTER,   49999,  false",
        "LIGHTER,   50000,  true",
        "LIGHTER,   349999, true",
        "LIGHTER,   350000, false",
        "MITIGATED, 1,      true",
        "MITIGATED, 49999,  true",
        "MITIGATED, 50000,  false",
        "HEAVIER,   350000, false"
    })
    void verify_adjusted_toTheFen(Adjustment adjustment, long fen, boolean passes) {
        assertThat(FineCheck.verify(COMMON, REMEDIED, FineProposal.of(fen, adjustment))
                        .passes())
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"149999, false", "350001, true", "500000, true", "500001, false"})
    void verify_heavier_reachesTheStatutesMaximum(long fen, boolean passes) {
        assertThat(FineCheck.verify(AGAIN, NONE, FineProposal.of(fen, HEAVIER)).passes())
                .isEqualTo(passes);
    }

    @Test
    void verify_deviationReason_isNoteworthy_andMayNotBeBlank() {
        FineVerdict told =
                FineCheck.verify(COMMON, NONE, FineProposal.of(360_000).deviating("社会影响大"));
        assertThat(told.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().zh()).contains("社会影响大"));
        assertThat(against(COMMON, NONE, FineProposal.of(360_000).deviating(" ")))
                .containsExactly("行政处罚法 34");
    }

    @Test
    void verify_adjustmentWithoutGround_isRefusedByArticle() {
        assertThat(against(COMMON, NONE, FineProposal.of(100_000, LIGHTER))).containsExactly("行政处罚法 32");
        assertThat(against(COMMON, NONE, FineProposal.of(10, MITIGATED))).containsExactly("行政处罚法 32");
        assertThat(against(COMMON, NONE, FineProposal.of(200_000, HEAVIER))).containsExactly("行政处罚法 34");
        assertThat(against(COMMON, REMEDIED, FineProposal.of(10, MITIGATED, LIGHTER)))
                .containsExactly("行政处罚法 32");
        assertThat(against(COMMON, REMEDIED, FineProposal.of(50_000, MITIGATED).deviating("理由")))
                .containsExactly("行政处罚法 32");
        assertThat(against(COMMON, REMEDIED, FineProposal.of(350_000, LIGHTER).deviating("理由")))
                .containsExactly("行政处罚法 32");
    }

    @Test
    void verify_dutyToMitigate_isNotForgotten() {
        assertThat(against(COMMON, REMEDIED, FineProposal.of(200_000))).containsExactly("行政处罚法 32(1)(1)");
        Leniency minor = Benchmarks.leniency(Offender.citizen(Benchmarks.DAY.minusYears(16)));
        assertThat(against(COMMON, minor, FineProposal.of(200_000))).containsExactly("行政处罚法 30");
        assertThat(against(COMMON, minor, FineProposal.of(200_000, LIGHTER))).isEmpty();
        Leniency partly = Benchmarks.leniency(new Offender(
                PartyKind.CITIZEN, Optional.of(Benchmarks.DAY.minusYears(40)), MentalState.PARTLY_CAPABLE));
        assertThat(against(COMMON, partly, FineProposal.of(200_000))).isEmpty();
        assertThat(against(COMMON, partly, FineProposal.of(100_000, LIGHTER))).isEmpty();
    }

    @Test
    void verify_partyThatMustNotBePunished_isNotFined() {
        Leniency child = Benchmarks.leniency(Offender.citizen(Benchmarks.DAY.minusYears(10)));
        assertThat(against(COMMON, child, FineProposal.of(200_000))).containsExactly("行政处罚法 30");
        Leniency unknown = Benchmarks.leniency(new Offender(PartyKind.CITIZEN, Optional.empty(), MentalState.CAPABLE));
        assertThat(against(COMMON, unknown, FineProposal.of(200_000))).containsExactly("行政处罚法 30");
    }

    @Test
    void verify_mitigationWhereTheStatuteHasNoMinimum_isRefused() {
        TierAnswer.Found small =
                Benchmarks.found(Benchmarks.GOODS, DiscretionFacts.of(Fact.number("goodsValue", 5000)));
        assertThat(against(small, REMEDIED, FineProposal.of(100, MITIGATED))).contains("行政处罚法 32");
        assertThat(against(small, REMEDIED, FineProposal.of(100, LIGHTER))).isEmpty();
    }

    /** Whatever is proposed for whatever case: a fine that passes keeps every rule. */
    @Test
    void verify_anyProposal_thatPasses_keepsTheLimits() {
        Random random = new Random(20261122);
        Benchmark benchmark = Benchmarks.parse(Benchmarks.AREA);
        int passed = 0;
        for (int i = 0; i < 20_000; i++) {
            DiscretionFacts facts = Benchmarks.area(random.nextInt(100), random.nextBoolean(), "车站");
            TierAnswer.Found found = (TierAnswer.Found) benchmark.evaluate(facts.facts(), Benchmarks.DAY);
            Leniency leniency = switch (random.nextInt(4)) {
                case 0 -> NONE;
                case 1 -> REMEDIED;
                case 2 -> Benchmarks.leniency(Offender.citizen(Benchmarks.DAY.minusYears(13 + random.nextInt(7))));
                default -> Benchmarks.leniency(Circumstance.MERIT, Circumstance.COERCED);
            };
            List<Adjustment> adjustments = new ArrayList<>();
            for (Adjustment adjustment : Adjustment.values()) {
                if (random.nextInt(3) == 0) {
                    adjustments.add(adjustment);
                }
            }
            FineProposal proposal = new FineProposal(
                    random.nextInt(600_000),
                    adjustments,
                    random.nextBoolean() ? Optional.of("说明理由") : Optional.empty());
            if (FineCheck.verify(found, leniency, proposal).passes()) {
                passed++;
                assertKept(found, leniency, proposal);
            }
        }
        assertThat(passed).isGreaterThan(2_000);
    }

    private static void assertKept(TierAnswer.Found found, Leniency leniency, FineProposal proposal) {
        assertThat(proposal.fen())
                .isPositive()
                .isLessThanOrEqualTo(found.statute().maxFen());
        assertThat(leniency.mustNotPunish()).isFalse();
        boolean mitigated = proposal.adjustments().contains(MITIGATED);
        assertThat(proposal.fen() < found.statute().minFen()).isEqualTo(mitigated);
        if (proposal.adjustments().isEmpty() && proposal.deviation().isEmpty()) {
            assertThat(found.range().contains(proposal.fen())).isTrue();
        }
        if (leniency.mustMitigate()) {
            assertThat(proposal.adjustments()).containsAnyOf(LIGHTER, MITIGATED);
        }
    }
}
