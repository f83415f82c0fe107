package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Fen;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.internal.Confiscation;
import org.huzheng.penalty.internal.CriminalOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetAndConfiscationTest {
    @ParameterizedTest
    @Tag("HZ-PEN-012")
    @CsvSource({
        "10, 0,      true,  0,      10, 0,      false",
        "10, 0,      false, 0,      0,  0,      false",
        "0,  100000, true,  300000, 0,  100000, false",
        "0,  300001, false, 300000, 0,  300000, false",
        "0,  0,      true,  300000, 0,  0,      true",
        "5,  1,      true,  1,      5,  1,      false",
        "0,  100000, true,  0,      0,  0,      false"
    })
    void offset_ofDetentionAndFine_byArticle35(
            int served, long imposed, boolean custodial, long criminal, int days, long covered, boolean none) {
        CriminalOffset offset = CriminalOffset.of(served, imposed, custodial, criminal);
        assertThat(offset.detentionDays()).isEqualTo(days);
        assertThat(offset.fineFen()).isEqualTo(covered);
        assertThat(offset.noFurtherFine()).isEqualTo(none);
        assertThat(offset.reasons()).hasSize((days > 0 ? 1 : 0) + (covered > 0 ? 1 : 0) + (none ? 1 : 0));
        assertThat(offset.reasons())
                .allSatisfy(reason -> assertThat(reason.article()).startsWith("行政处罚法 35("));
    }

    @Test
    @Tag("HZ-PEN-012")
    void offset_ofNegativeNumbers_isRefused() {
        assertThatThrownBy(() -> CriminalOffset.of(-1, 0, true, 0)).isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> CriminalOffset.of(0, -1, true, 0)).isInstanceOf(HuzhengException.class);
    }

    @ParameterizedTest
    @Tag("HZ-PEN-013")
    @CsvSource({
        "100000, 0,      100000, 0",
        "100000, 30000,  70000,  30000",
        "100000, 99999,  1,      99999",
        "100000, 100000, 0,      100000",
        "100000, 100001, 0,      100000"
    })
    void confiscation_isAllTaken_lessWhatMustBeGivenBack(long taken, long due, long confiscated, long back) {
        Confiscation confiscation = Confiscation.of(taken, due, Optional.empty());
        assertThat(confiscation.confiscatedFen()).isEqualTo(confiscated);
        assertThat(confiscation.restitutionFen()).isEqualTo(back);
        assertThat(confiscation.reason().article()).isEqualTo("行政处罚法 28(2)");
        assertThat(confiscation.arithmetic()).hasSize(3);
        assertThat(confiscation.arithmetic().get(2).zh()).contains(Fen.yuan(confiscated) + " 元");
    }

    @ParameterizedTest
    @Tag("HZ-PEN-013")
    @EnumSource
    void gains_reckonedOtherwise_onlyByLawAdministrativeRegulationOrDepartmentRule(BasisLevel level) {
        LegalBasis basis = new LegalBasis("示例", level, "第一条", LocalDate.of(2020, 1, 1));
        switch (level) {
            case LAW, ADMIN_REGULATION, DEPARTMENT_RULE ->
                assertThat(Confiscation.of(100_00, 0, Optional.of(new GainsByOtherLaw(basis, 40_00)))
                                .confiscatedFen())
                        .isEqualTo(40_00);
            case LOCAL_REGULATION, LOCAL_RULE, NORMATIVE_DOCUMENT ->
                assertThatThrownBy(() -> new GainsByOtherLaw(basis, 40_00)).isInstanceOf(HuzhengException.class);
        }
    }
}
