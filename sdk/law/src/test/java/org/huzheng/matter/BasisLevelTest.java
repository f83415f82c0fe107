package org.huzheng.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-MAT-001")
class BasisLevelTest {
    /** What each level may NOT set, written out from articles 9(6), 10–14 and 16. */
    private static final Map<BasisLevel, Set<PenaltyKind>> BARRED = Map.of(
            BasisLevel.LAW, EnumSet.noneOf(PenaltyKind.class),
            BasisLevel.ADMIN_REGULATION, EnumSet.of(PenaltyKind.DETENTION),
            BasisLevel.LOCAL_REGULATION,
                    EnumSet.of(PenaltyKind.DETENTION, PenaltyKind.REVOKE_BUSINESS_LICENCE, PenaltyKind.OTHER),
            BasisLevel.DEPARTMENT_RULE, heavy(),
            BasisLevel.LOCAL_RULE, heavy(),
            BasisLevel.NORMATIVE_DOCUMENT, EnumSet.allOf(PenaltyKind.class));

    private static Set<PenaltyKind> heavy() {
        Set<PenaltyKind> kinds = EnumSet.allOf(PenaltyKind.class);
        kinds.removeAll(Set.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM, PenaltyKind.FINE));
        return kinds;
    }

    @ParameterizedTest
    @EnumSource(BasisLevel.class)
    void level_everyKind_isSettableExactlyWhereTheStatuteSaysSo(BasisLevel level) {
        for (PenaltyKind kind : PenaltyKind.values()) {
            assertThat(level.maySet(kind))
                    .as(level + " × " + kind)
                    .isEqualTo(!BARRED.get(level).contains(kind));
        }
    }

    @Test
    void kinds_each_nameTheItemOfArticleNine() {
        assertThat(PenaltyKind.values()).hasSize(15).allSatisfy(kind -> {
            assertThat(kind.article()).matches("行政处罚法 9\\([1-6]\\)");
            assertThat(kind.chinese()).isNotBlank();
        });
        assertThat(PenaltyKind.DETENTION.restrictsLiberty()).isTrue();
        assertThat(PenaltyKind.FINE.restrictsLiberty()).isFalse();
    }
}
