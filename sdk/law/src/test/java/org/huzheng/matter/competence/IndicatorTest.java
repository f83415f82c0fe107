package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.places;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;
import static org.huzheng.matter.competence.CompetenceSamples.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.competence.audit.Headcount;
import org.huzheng.matter.competence.audit.Indicator;
import org.huzheng.matter.competence.audit.IndicatorValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-CMP-010")
class IndicatorTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static MatterCode matter(int number) {
        return MatterCode.parse(String.format(Locale.ROOT, "330217%03d000", number));
    }

    /** Twenty penalty matters: of the first {@code concentrated} the team took the power, and gave {@code given} on. */
    private static Competence catalogue(int concentrated, int given) {
        CompetenceBuilder builder = places();
        for (int i = 0; i < 20; i++) {
            builder.version(version(matter(i), MatterCategory.PENALTY));
            builder.assignment(CompetenceSamples.of(statutory(BUREAU), matter(i)));
            if (i < concentrated) {
                builder.assignment(CompetenceSamples.of(CompetenceSamples.concentrated(), matter(i)));
            }
            if (i < given) {
                builder.assignment(CompetenceSamples.of(CompetenceSamples.empowered(TEAM), matter(i)));
            }
        }
        builder.version(version(CompetenceSamples.COERCION, MatterCategory.COERCION));
        return builder.build();
    }

    private static Set<MatterCode> first(int count) {
        return IntStream.range(0, count).mapToObj(IndicatorTest::matter).collect(Collectors.toSet());
    }

    private static List<IndicatorValue> values(Competence catalogue, DivisionCode within) {
        return catalogue.indicators(
                within,
                NOW,
                first(4),
                Optional.of(new Headcount(Map.of(
                        DivisionLevel.PROVINCE, 5L,
                        DivisionLevel.CITY, 10L,
                        DivisionLevel.COUNTY, 35L,
                        DivisionLevel.TOWNSHIP, 50L))));
    }

    @Test
    void fiveIndicators_atTheirThresholds_areMet() {
        assertThat(values(catalogue(5, 5), COUNTY.code()))
                .extracting(
                        IndicatorValue::indicator,
                        IndicatorValue::numerator,
                        IndicatorValue::denominator,
                        IndicatorValue::isMet)
                .containsExactly(
                        tuple(Indicator.CONCENTRATED_PENALTIES, 5L, 20L, true),
                        tuple(Indicator.TOWNSHIP_PENALTIES, 5L, 20L, true),
                        tuple(Indicator.TOWNSHIP_MATCH, 4L, 5L, true),
                        tuple(Indicator.OFFICERS_COUNTY_AND_BELOW, 85L, 100L, true),
                        tuple(Indicator.OFFICERS_TOWNSHIP, 50L, 100L, true));
    }

    @Test
    void assignmentsWithoutEffect_andOtherPlaces_doNotCount() {
        // Given on by a team that never got the power.
        assertThat(values(catalogue(3, 5), COUNTY.code()).get(1).numerator()).isEqualTo(3);
        assertThat(values(catalogue(3, 5), DivisionCode.parse("330424")).subList(0, 3))
                .allSatisfy(each -> assertThat(each.denominator()).isZero())
                .noneMatch(IndicatorValue::isMet);
    }

    @Test
    void unknownHeadcount_meetsNothing() {
        List<IndicatorValue> values = catalogue(5, 5).indicators(COUNTY.code(), NOW, Set.of(), Optional.empty());
        assertThat(values.subList(3, 5)).noneMatch(IndicatorValue::isMet);
        assertThat(values).extracting(IndicatorValue::asOf).containsOnly(LocalDate.of(2026, 3, 1));
        assertThat(values)
                .allSatisfy(
                        each -> assertThat(each.indicator().definition().zh()).contains("÷"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONCENTRATED_PENALTIES, 20",
        "TOWNSHIP_PENALTIES, 25",
        "TOWNSHIP_MATCH, 80",
        "OFFICERS_COUNTY_AND_BELOW, 85",
        "OFFICERS_TOWNSHIP, 50"
    })
    void threshold_isExact_andOfNothingNeverMet(Indicator indicator, int percent) {
        assertThat(indicator.thresholdPercent()).isEqualTo(percent);
        assertThat(new IndicatorValue(indicator, percent, 100, DAY).isMet()).isTrue();
        assertThat(new IndicatorValue(indicator, percent * 1_000_000L - 1, 100_000_000, DAY).isMet())
                .isFalse();
        assertThat(new IndicatorValue(indicator, 0, 0, DAY).isMet()).isFalse();
    }

    @Test
    void shareAboveAllOrBelowNothing_isRefused() {
        assertThatThrownBy(() -> new IndicatorValue(Indicator.TOWNSHIP_MATCH, 2, 1, DAY))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new IndicatorValue(Indicator.TOWNSHIP_MATCH, -1, 1, DAY))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new Headcount(Map.of(DivisionLevel.TOWNSHIP, -1L)))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new Headcount(Map.of(DivisionLevel.VILLAGE, 1L)))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("village");
    }
}
