package org.huzheng.penalty.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.Offender;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-016")
class ReckonedFineTest {
    private static Optional<ReckonedFine> reckoned(
            DiscretionFacts facts, boolean mitigate, Circumstance... circumstances) {
        return ReckonedFine.of(Benchmarks.found(Benchmarks.AREA, facts), Benchmarks.leniency(circumstances), mitigate);
    }

    @ParameterizedTest
    @CsvSource({
        // slight: 500 + (1499.99 − 500) × 30% = 799.99, rounded down to 100 yuan
        "5,  false, 小巷, 70000",
        // common: 1500 + 2000 × 50%, + 20%, + 10%
        "20, false, 小巷, 250000",
        "20, true,  小巷, 290000",
        "20, true,  广场, 310000"
    })
    void of_startAndHeavier_toTheFen(long area, boolean repeated, String place, long expected) {
        assertThat(reckoned(Benchmarks.area(area, repeated, place), false))
                .hasValueSatisfying(fine -> assertThat(fine.proposal().fen()).isEqualTo(expected));
    }

    @Test
    void of_lighter_subtractsWhatTheBenchmarkSays_andShowsEveryStep() {
        ReckonedFine fine = reckoned(Benchmarks.area(20, true, "小巷"), false, Circumstance.HARM_REMEDIED)
                .orElseThrow();
        assertThat(fine.proposal()).isEqualTo(FineProposal.of(230_000, Adjustment.HEAVIER, Adjustment.LIGHTER));
        assertThat(fine.arithmetic())
                .extracting(BilingualText::zh)
                .containsExactly(
                        "法定幅度 500.00–5000.00 元",
                        "阶次幅度 1500.00–3500.00 元",
                        "起点 50%",
                        "从重 + 20%：一年内再次违法",
                        "从轻 − 30%：主动消除或者减轻违法行为危害后果",
                        "1500.00 + (3500.00 − 1500.00) × 40% = 2300.00 元（舍去分以下）",
                        "按 100.00 元取整（舍去）：2300.00 元");
    }

    @Test
    void of_mitigated_goesBelowTheStatutoryMinimum() {
        ReckonedFine fine =
                reckoned(Benchmarks.area(20), true, Circumstance.HARM_REMEDIED).orElseThrow();
        assertThat(fine.proposal()).isEqualTo(FineProposal.of(20_000, Adjustment.MITIGATED));
        assertThat(fine.arithmetic())
                .extracting(BilingualText::zh)
                .contains("减轻：法定最低限 500.00 元 × 50% = 250.00 元", "按 100.00 元取整（舍去）：200.00 元");
    }

    @Test
    void of_whatTheBenchmarkLeavesOpen_isForPeople() {
        assertThat(reckoned(Benchmarks.area(60), false)).isEmpty();
        assertThat(reckoned(Benchmarks.area(20), false, Circumstance.MERIT)).isEmpty();
        Leniency child = Benchmarks.leniency(Offender.citizen(Benchmarks.DAY.minusYears(10)));
        assertThat(ReckonedFine.of(Benchmarks.found(Benchmarks.AREA, Benchmarks.area(20)), child, false))
                .isEmpty();
    }

    @Test
    void of_roundingThatWouldLeaveTheRange_isLeftOut() {
        TierAnswer.Found found = Benchmarks.found(
                Benchmarks.AREA.replace(
                        "\"from\":\"150000\",\"to\":\"350000\"", "\"from\":\"150050\",\"to\":\"150090\""),
                Benchmarks.area(20));
        ReckonedFine fine = ReckonedFine.of(found, Benchmarks.leniency(), false).orElseThrow();
        assertThat(fine.proposal().fen()).isEqualTo(150_070);
        assertThat(fine.arithmetic().get(fine.arithmetic().size() - 1).zh()).contains("不取整");
    }

    @ParameterizedTest
    @CsvSource({"1000001, 1500002", "3000001, 3000000"})
    void of_multiples_areExact(long value, long expected) {
        TierAnswer.Found found =
                Benchmarks.found(Benchmarks.GOODS, DiscretionFacts.of(Fact.number("goodsValue", value)));
        assertThat(ReckonedFine.of(found, Benchmarks.leniency(), false))
                .hasValueSatisfying(fine -> assertThat(fine.proposal().fen()).isEqualTo(expected));
    }

    /** Whatever the benchmark reckons would also pass the check. */
    @Test
    void of_anyCase_passesTheCheck() {
        for (int area = 0; area < 60; area++) {
            TierAnswer.Found found = Benchmarks.found(
                    Benchmarks.AREA, Benchmarks.area(area, area % 2 == 0, area % 3 == 0 ? "广场" : "小巷"));
            for (Circumstance circumstance : Circumstance.values()) {
                Leniency leniency = Benchmarks.leniency(circumstance);
                assertChecked(found, leniency, false);
                assertChecked(found, leniency, true);
            }
        }
    }

    private static void assertChecked(TierAnswer.Found found, Leniency leniency, boolean mitigate) {
        ReckonedFine.of(found, leniency, mitigate)
                .ifPresent(fine -> assertThat(FineCheck.verify(found, leniency, fine.proposal())
                                .against())
                        .as(fine.toString())
                        .isEmpty());
    }
}
