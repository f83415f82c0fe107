package org.huzheng.casefile.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.Bearing;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.discretion.Adjustment;
import org.huzheng.penalty.discretion.Benchmarks;
import org.huzheng.penalty.discretion.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A fine measured by the locality's benchmark: 20 square metres, 1,500 to 3,500 yuan. */
@Tag("HZ-WGH-003")
class BenchmarkInCaseTest {
    private static final LegalBasis REGULATION =
            new LegalBasis("示例市容条例", BasisLevel.LOCAL_REGULATION, "第三十五条第一款", LocalDate.of(2020, 1, 1));

    private static final Fact PLACE = Fact.word("place", "路边");

    private static Story fined(long fen, Fact... facts) {
        return Tales.ordinary()
                .under(Tales.rules().with(Benchmarks.parse(Benchmarks.AREA)))
                .altering("weigh", "law", BrokenLaw.of(new FineNorm(REGULATION, new FineRange(50_000, 500_000))))
                .altering("weigh", "bearing", Bearing.of().with(facts))
                .altering("decide", "paper.basis", List.of(REGULATION))
                .altering("decide", "fineFen", fen);
    }

    private static void refused(Story story) {
        story.breaksAt("decide", "discretion-benchmark", "行政处罚法 34");
    }

    @Test
    void fine_withinItsTier_passes_andOutsideNeedsAReason() {
        fined(250_000, area(20), again(false), PLACE).told();
        Story above = fined(350_001, area(20), again(false), PLACE);
        refused(above);
        above.altering("decide", "deviation", Optional.of("多次劝阻无效，社会影响恶劣")).told();
        // No reason lifts a fine over the statute.
        refused(fined(500_001, area(20), again(false), PLACE)
                .altering("notice", "fineFen", 600_000L)
                .altering("decide", "deviation", Optional.of("影响恶劣")));
    }

    @Test
    void fine_heavier_needsAGroundOfTheBenchmark() {
        Story heavier = fined(400_000, area(20), again(false), PLACE)
                .altering("decide", "adjustments", List.of(Adjustment.HEAVIER));
        refused(heavier);
        fined(400_000, area(20), again(true), PLACE)
                .altering("decide", "adjustments", List.of(Adjustment.HEAVIER))
                .told();
    }

    @Test
    void facts_missing_leaveNothingToDecide() {
        refused(fined(250_000));
    }

    @Test
    void case_withABenchmark_isTheSameReadBack() {
        CaseFile file = fined(250_000, area(20), again(false), PLACE).told();
        assertThat(CaseFile.fromJson(file.toJson(), WorkCalendar.shipped())).isEqualTo(file);
    }

    private static Fact area(long squareMetres) {
        return Fact.number("area", squareMetres);
    }

    private static Fact again(boolean repeated) {
        return Fact.flag("repeated", repeated);
    }
}
