package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.law.Flags;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.internal.ReviewFacts;
import org.huzheng.penalty.internal.ReviewNeed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-004")
class ReviewNeedTest {
    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, ",
        "true,  false, false, false, 行政处罚法 58(1)(1)",
        "false, true,  true,  false, 行政处罚法 58(1)(2)",
        "false, true,  false, false, ",
        "false, false, true,  false, ",
        "false, false, false, true,  行政处罚法 58(1)(3)"
    })
    void of_eachItem_needsAllItsHalves(
            boolean interest, boolean rights, boolean hearing, boolean difficult, String article) {
        ReviewNeed need = ReviewNeed.of(new ReviewFacts(
                Flags.of(Map.of(
                        ReviewCircumstance.PUBLIC_INTEREST,
                        interest,
                        ReviewCircumstance.MAJOR_RIGHTS,
                        rights,
                        ReviewCircumstance.DIFFICULT,
                        difficult,
                        ReviewCircumstance.COMPLEX_OR_MAJOR,
                        false)),
                hearing,
                List.of()));
        assertThat(need.legalReview().stream().map(LegalReason::article).toList())
                .isEqualTo(article == null ? List.of() : List.of(article));
        assertThat(need.discussion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LAW, true", "ADMIN_REGULATION, true", "LOCAL_REGULATION, true", "LOCAL_RULE, false"})
    void of_otherDemands_countOnlyFromLawsAndRegulations(BasisLevel level, boolean counts) {
        LegalBasis basis = new LegalBasis("示例", level, "第一条", LocalDate.of(2020, 1, 1));
        ReviewNeed need = ReviewNeed.of(new ReviewFacts(Set.of(), false, List.of(basis)));
        assertThat(need.legalReview().isEmpty()).isNotEqualTo(counts);
    }

    @Test
    void of_complexOrMajor_needsTheHeadsTogether() {
        ReviewNeed need = ReviewNeed.of(new ReviewFacts(Set.of(ReviewCircumstance.COMPLEX_OR_MAJOR), false, List.of()));
        assertThat(need.discussion()).extracting(LegalReason::article).containsExactly("行政处罚法 57(2)");
        assertThat(need.legalReview()).isEmpty();
    }
}
