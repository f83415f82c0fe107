package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.version.RuleFineCeiling;
import org.huzheng.penalty.internal.LevelLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-002")
class LevelLimitsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 1);
    private static final LocalDate ACT = LocalDate.of(2026, 3, 1);
    private static final List<RuleFineCeiling> CEILINGS = List.of(
            new RuleFineCeiling(BasisLevel.LOCAL_RULE, false, 30_000_00, "示例省人大常委会规定"),
            new RuleFineCeiling(BasisLevel.LOCAL_RULE, true, 100_000_00, "示例省人大常委会规定"));

    private static LegalBasis basis(BasisLevel level) {
        return new LegalBasis("示例依据", level, "第一条", PUBLISHED);
    }

    private static List<String> articles(boolean key, PenaltyKind kind, long fine, BasisLevel... levels) {
        List<LegalBasis> bases =
                Arrays.stream(levels).map(LevelLimitsTest::basis).toList();
        return new LevelLimits(bases, key, CEILINGS)
                .verify(List.of(kind), fine, ACT).stream()
                        .map(LegalReason::article)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LAW, DETENTION, ",
        "ADMIN_REGULATION, DETENTION, 行政处罚法 10(2)",
        "ADMIN_REGULATION, REVOKE_BUSINESS_LICENCE, ",
        "LOCAL_REGULATION, REVOKE_BUSINESS_LICENCE, 行政处罚法 12(1)",
        "LOCAL_REGULATION, REVOKE_PERMIT, ",
        "DEPARTMENT_RULE, REVOKE_PERMIT, 行政处罚法 13(2)",
        "DEPARTMENT_RULE, WARNING, ",
        "LOCAL_RULE, CONFISCATE_GAINS, 行政处罚法 14(2)",
        "LOCAL_RULE, CRITICISM, ",
        "NORMATIVE_DOCUMENT, WARNING, 行政处罚法 16"
    })
    void verify_kindByLevel_namesTheArticle(BasisLevel level, PenaltyKind kind, String article) {
        assertThat(articles(false, kind, 0, level)).isEqualTo(article == null ? List.of() : List.of(article));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 3000000, true",
        "false, 3000001, false",
        "true, 3000001, true",
        "true, 10000000, true",
        "true, 10000001, false"
    })
    void verify_fineOfALocalRule_hasACeilingToTheFen(boolean key, long fine, boolean allowed) {
        assertThat(articles(key, PenaltyKind.FINE, fine, BasisLevel.LOCAL_RULE))
                .isEqualTo(allowed ? List.of() : List.of("行政处罚法 14(2)"));
    }

    @Test
    void verify_fineOfARuleWithoutKnownCeiling_isRefused() {
        assertThat(articles(false, PenaltyKind.FINE, 1, BasisLevel.DEPARTMENT_RULE))
                .containsExactly("行政处罚法 13(2)");
    }

    @Test
    void verify_ruleCitedWithItsLaw_restsOnTheLaw() {
        assertThat(articles(false, PenaltyKind.REVOKE_PERMIT, 0, BasisLevel.LOCAL_RULE, BasisLevel.LAW))
                .isEmpty();
        assertThat(articles(false, PenaltyKind.FINE, 99_000_000_00L, BasisLevel.LOCAL_RULE, BasisLevel.LAW))
                .isEmpty();
    }

    @Test
    void verify_basisPublishedTheDayAfterTheAct_isNone() {
        LevelLimits limits = new LevelLimits(List.of(basis(BasisLevel.LAW)), false, List.of());
        assertThat(limits.verify(List.of(PenaltyKind.FINE), 1, PUBLISHED)).isEmpty();
        assertThat(limits.verify(List.of(PenaltyKind.FINE), 1, PUBLISHED.minusDays(1)))
                .extracting(LegalReason::article)
                .contains("行政处罚法 5(3)");
        assertThat(new LevelLimits(List.of(), false, List.of()).verify(List.of(PenaltyKind.WARNING), 0, ACT))
                .extracting(LegalReason::article)
                .contains("行政处罚法 38(1)");
    }

    @Test
    void ceiling_ofALaw_isNone() {
        assertThatThrownBy(() -> new RuleFineCeiling(BasisLevel.LAW, false, 1, "x"))
                .isInstanceOf(HuzhengException.class);
    }
}
