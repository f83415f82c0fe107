package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.internal.ApplicableLaw;
import org.huzheng.penalty.internal.ApplicableLaw.Choice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-011")
class ApplicableLawTest {
    private static Provision provision(boolean unlawful, long min, long max, PenaltyKind... kinds) {
        LegalBasis basis = new LegalBasis("示例法", BasisLevel.LAW, "第一条", LocalDate.of(2020, 1, 1));
        return new Provision(basis, unlawful, List.of(kinds), new FineRange(min, max));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 5000, OLD",
        "1000, 5001, OLD",
        "1001, 5000, OLD",
        "1000, 4999, NEW",
        "999,  5000, NEW",
        "999,  4999, NEW",
        "999,  5001, UNDECIDED",
        "1001, 4999, UNDECIDED"
    })
    void of_newRange_lighterByOneFenOrNot(long min, long max, Choice expected) {
        Provision old = provision(true, 1000, 5000, PenaltyKind.FINE);
        ApplicableLaw law = ApplicableLaw.of(old, provision(true, min, max, PenaltyKind.FINE));
        assertThat(law.choice()).isEqualTo(expected);
        assertThat(law.reason().article()).isEqualTo("行政处罚法 37");
    }

    @Test
    void of_actNoLongerUnlawful_takesTheNewLaw() {
        Provision old = provision(true, 1, 2, PenaltyKind.FINE);
        assertThat(ApplicableLaw.of(old, provision(false, 0, 0)).choice()).isEqualTo(Choice.NEW_NOT_UNLAWFUL);
        assertThat(ApplicableLaw.of(provision(false, 0, 0), old).choice()).isEqualTo(Choice.OLD);
    }

    @Test
    void of_otherKinds_isForPeopleToDecide() {
        Provision old = provision(true, 1000, 5000, PenaltyKind.FINE, PenaltyKind.WARNING);
        assertThat(ApplicableLaw.of(old, provision(true, 0, 100, PenaltyKind.FINE))
                        .choice())
                .isEqualTo(Choice.UNDECIDED);
        assertThat(ApplicableLaw.of(old, provision(true, 1000, 5000, PenaltyKind.WARNING, PenaltyKind.FINE))
                        .choice())
                .isEqualTo(Choice.OLD);
    }
}
