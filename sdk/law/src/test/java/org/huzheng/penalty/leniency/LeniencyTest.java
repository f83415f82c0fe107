package org.huzheng.penalty.leniency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.penalty.leniency.Circumstance.CORRECTED_IN_TIME;
import static org.huzheng.penalty.leniency.Circumstance.FIRST_VIOLATION;
import static org.huzheng.penalty.leniency.Circumstance.MINOR;
import static org.huzheng.penalty.leniency.Circumstance.NO_FAULT_PROVED;
import static org.huzheng.penalty.leniency.Circumstance.NO_HARM;
import static org.huzheng.penalty.leniency.Circumstance.SLIGHT_HARM;
import static org.huzheng.penalty.leniency.Circumstance.WILLING_TO_COOPERATE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyEffect;
import org.huzheng.penalty.leniency.internal.LeniencyFacts;
import org.huzheng.penalty.leniency.internal.LeniencyGround;
import org.huzheng.penalty.leniency.internal.LeniencyRule;
import org.huzheng.penalty.leniency.internal.Offender;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeniencyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalLeniency COOPERATIVE = new LocalLeniency(true, "示例街道首违不罚清单");

    private static Leniency of(Offender offender, ActSpan span, Circumstance... found) {
        Set<Circumstance> set = EnumSet.noneOf(Circumstance.class);
        set.addAll(List.of(found));
        return Leniency.of(LeniencyFacts.of(offender, span, set), LocalLeniency.none());
    }

    private static List<LeniencyRule> rules(Leniency leniency) {
        return leniency.grounds().stream().map(LeniencyGround::rule).toList();
    }

    private static Leniency organisation(Circumstance... found) {
        return of(Offender.organisation(), ActSpan.on(DAY), found);
    }

    @ParameterizedTest
    @Tag("HZ-PEN-005")
    @CsvSource({
        // The birthday itself is not yet full age; the day after is.
        "2012-03-02, 2026-03-01, UNDER_FOURTEEN",
        "2012-03-02, 2026-03-02, UNDER_FOURTEEN",
        "2012-03-02, 2026-03-03, UNDER_EIGHTEEN",
        "2008-03-02, 2026-03-02, UNDER_EIGHTEEN",
        "2008-03-02, 2026-03-03, ",
        "1990-01-01, 2026-03-03, ",
        // Born on a leap day, full age in a common year and in a leap year.
        "2012-02-29, 2026-02-28, UNDER_FOURTEEN",
        "2012-02-29, 2026-03-01, UNDER_EIGHTEEN",
        "2010-02-28, 2024-02-28, UNDER_FOURTEEN",
        "2010-02-28, 2024-02-29, UNDER_EIGHTEEN",
        "2008-02-29, 2026-02-28, UNDER_EIGHTEEN",
        "2008-02-29, 2026-03-01, "
    })
    void of_ageOnTheDayOfTheAct_toTheDay(LocalDate born, LocalDate act, LeniencyRule expected) {
        Leniency leniency = of(Offender.citizen(born), ActSpan.on(act));
        assertThat(rules(leniency)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(leniency.mustNotPunish()).isEqualTo(expected == LeniencyRule.UNDER_FOURTEEN);
        assertThat(leniency.mustMitigate()).isEqualTo(expected == LeniencyRule.UNDER_EIGHTEEN);
        assertThat(leniency.unknown()).isEmpty();
    }

    @Test
    @Tag("HZ-PEN-005")
    void of_childUnderFourteen_ordersTheGuardianAndEducates() {
        Leniency leniency = of(Offender.citizen(DAY.minusYears(10)), ActSpan.on(DAY));
        assertThat(leniency.duties()).extracting(LegalReason::article).containsExactly("行政处罚法 30", "行政处罚法 33(3)");
        assertThat(leniency.grounds().get(0).reason().article()).isEqualTo("行政处罚法 30");
        assertThat(leniency.grounds().get(0).reason().text().zh()).contains("2026-03-02", "不满 14 周岁");
    }

    @Test
    @Tag("HZ-PEN-005")
    void of_actAcrossTheBirthday_staysAMinors() {
        LocalDate born = LocalDate.of(2012, 3, 2);
        assertThat(rules(of(Offender.citizen(born), ActSpan.between(DAY.minusDays(5), DAY))))
                .containsExactly(LeniencyRule.UNDER_FOURTEEN);
        assertThat(rules(of(Offender.citizen(born), ActSpan.between(DAY.minusDays(5), DAY.plusDays(1)))))
                .containsExactly(LeniencyRule.UNDER_EIGHTEEN);
        Leniency goingOn = of(Offender.citizen(born), ActSpan.since(DAY.minusDays(5)));
        assertThat(goingOn.grounds()).isEmpty();
        assertThat(goingOn.unknown()).extracting(LegalReason::article).containsExactly("行政处罚法 30");
        assertThat(of(Offender.citizen(born.minusYears(30)), ActSpan.since(DAY)).unknown())
                .isEmpty();
    }

    @Test
    @Tag("HZ-PEN-005")
    void of_citizenOfUnknownAge_cannotBeTold() {
        Offender nobodyKnows = new Offender(PartyKind.CITIZEN, Optional.empty(), MentalState.CAPABLE);
        assertThat(of(nobodyKnows, ActSpan.on(DAY)).unknown()).hasSize(1);
        assertThat(organisation().unknown()).isEmpty();
        assertThatThrownBy(() -> new Offender(PartyKind.ORGANISATION, Optional.of(DAY), MentalState.CAPABLE))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new Offender(PartyKind.ORGANISATION, Optional.empty(), MentalState.INCAPABLE))
                .isInstanceOf(HuzhengException.class);
    }

    @ParameterizedTest
    @Tag("HZ-PEN-006")
    @CsvSource({"CAPABLE, ", "INCAPABLE, INCAPACITATED", "LUCID_INTERVAL, ", "PARTLY_CAPABLE, PARTLY_INCAPACITATED"})
    void of_stateOfMind_mustMayOrNothing(MentalState mind, LeniencyRule expected) {
        Offender offender = new Offender(PartyKind.CITIZEN, Optional.of(LocalDate.of(1990, 1, 1)), mind);
        Leniency leniency = of(offender, ActSpan.on(DAY));
        assertThat(rules(leniency)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(leniency.mustNotPunish()).isEqualTo(mind == MentalState.INCAPABLE);
        assertThat(leniency.mustMitigate()).isFalse();
        assertThat(leniency.mayMitigate()).isEqualTo(mind == MentalState.PARTLY_CAPABLE);
        assertThat(leniency.duties().stream().map(LegalReason::article).anyMatch("行政处罚法 31"::equals))
                .isEqualTo(mind == MentalState.INCAPABLE);
    }

    @ParameterizedTest
    @Tag("HZ-PEN-007")
    @CsvSource({
        "HARM_REMEDIED, 行政处罚法 32(1)(1)",
        "COERCED, 行政处罚法 32(1)(2)",
        "CONFESSED, 行政处罚法 32(1)(3)",
        "MERIT, 行政处罚法 32(1)(4)"
    })
    void of_groundOfArticle32_mustMitigate(Circumstance found, String article) {
        Leniency leniency = organisation(found);
        assertThat(leniency.mustMitigate()).isTrue();
        assertThat(leniency.mustNotPunish()).isFalse();
        assertThat(leniency.grounds().get(0).reason().article()).isEqualTo(article);
        assertThat(leniency.duties()).isEmpty();
    }

    @ParameterizedTest
    @Tag("HZ-PEN-007")
    @EnumSource
    void of_groundOfAnotherProvision_countsUnlessANormativeDocument(BasisLevel level) {
        LegalBasis basis = new LegalBasis("示例规定", level, "第三条", LocalDate.of(2020, 1, 1));
        Leniency leniency = Leniency.of(
                new LeniencyFacts(Offender.organisation(), ActSpan.on(DAY), Set.of(), List.of(basis), Optional.empty()),
                LocalLeniency.none());
        assertThat(leniency.mustMitigate()).isEqualTo(level != BasisLevel.NORMATIVE_DOCUMENT);
    }

    @Test
    @Tag("HZ-PEN-008")
    void of_minorCorrectedHarmless_mustNotPunish_andEachPartIsNeeded() {
        assertThat(organisation(MINOR, CORRECTED_IN_TIME, NO_HARM).mustNotPunish())
                .isTrue();
        assertThat(organisation(MINOR, CORRECTED_IN_TIME).effect()).isEmpty();
        assertThat(organisation(MINOR, NO_HARM).effect()).isEmpty();
        assertThat(organisation(CORRECTED_IN_TIME, NO_HARM).effect()).isEmpty();
        assertThat(organisation(MINOR, CORRECTED_IN_TIME, SLIGHT_HARM).effect()).isEmpty();
    }

    @Test
    @Tag("HZ-PEN-008")
    void of_firstSlightCorrected_mayNotPunish_andEachPartIsNeeded() {
        Leniency first = organisation(FIRST_VIOLATION, SLIGHT_HARM, CORRECTED_IN_TIME);
        assertThat(first.mayNotPunish()).isTrue();
        assertThat(first.mustNotPunish()).isFalse();
        assertThat(first.grounds().get(0).reason().article()).isEqualTo("行政处罚法 33(1)");
        assertThat(first.duties()).extracting(LegalReason::article).containsExactly("行政处罚法 33(3)");
        assertThat(organisation(FIRST_VIOLATION, NO_HARM, CORRECTED_IN_TIME).mayNotPunish())
                .isTrue();
        assertThat(organisation(FIRST_VIOLATION, SLIGHT_HARM).effect()).isEmpty();
        assertThat(organisation(FIRST_VIOLATION, CORRECTED_IN_TIME).effect()).isEmpty();
        assertThat(organisation(SLIGHT_HARM, CORRECTED_IN_TIME).effect()).isEmpty();
    }

    @Test
    @Tag("HZ-PEN-008")
    void of_willingness_countsOnlyWhereTheLocalityAsksForIt() {
        Set<Circumstance> without = EnumSet.of(FIRST_VIOLATION, SLIGHT_HARM, CORRECTED_IN_TIME);
        Set<Circumstance> with = EnumSet.of(FIRST_VIOLATION, SLIGHT_HARM, CORRECTED_IN_TIME, WILLING_TO_COOPERATE);
        Set<Circumstance> harmless = EnumSet.of(MINOR, NO_HARM, CORRECTED_IN_TIME);
        assertThat(local(without, LocalLeniency.none()).mayNotPunish()).isTrue();
        assertThat(local(without, COOPERATIVE).mayNotPunish()).isFalse();
        assertThat(local(with, COOPERATIVE).mayNotPunish()).isTrue();
        assertThat(local(harmless, COOPERATIVE).mustNotPunish()).isTrue();
        assertThatThrownBy(() -> new LocalLeniency(true, "")).isInstanceOf(HuzhengException.class);
    }

    private static Leniency local(Set<Circumstance> found, LocalLeniency local) {
        return Leniency.of(LeniencyFacts.of(Offender.organisation(), ActSpan.on(DAY), found), local);
    }

    @ParameterizedTest
    @Tag("HZ-PEN-008")
    @EnumSource
    void of_noFault_mustNotPunish_unlessALawOrAdministrativeRegulationSaysOtherwise(BasisLevel level) {
        assertThat(organisation(NO_FAULT_PROVED).mustNotPunish()).isTrue();
        LegalBasis basis = new LegalBasis("示例", level, "第一条", LocalDate.of(2020, 1, 1));
        Leniency leniency = Leniency.of(
                new LeniencyFacts(
                        Offender.organisation(),
                        ActSpan.on(DAY),
                        Set.of(NO_FAULT_PROVED),
                        List.of(),
                        Optional.of(basis)),
                LocalLeniency.none());
        assertThat(leniency.mustNotPunish())
                .isNotEqualTo(level == BasisLevel.LAW || level == BasisLevel.ADMIN_REGULATION);
    }

    @Test
    @Tag("HZ-PEN-008")
    void of_severalGrounds_putsTheStrongestFirst() {
        Leniency leniency = organisation(
                Circumstance.MERIT, FIRST_VIOLATION, MINOR, NO_HARM, CORRECTED_IN_TIME, Circumstance.COERCED);
        assertThat(leniency.effect()).contains(LeniencyEffect.MUST_NOT_PUNISH);
        assertThat(leniency.mayNotPunish()).isFalse();
        assertThat(rules(leniency))
                .containsExactly(
                        LeniencyRule.MINOR_AND_CORRECTED,
                        LeniencyRule.FIRST_AND_CORRECTED,
                        LeniencyRule.COERCED,
                        LeniencyRule.MERIT);
    }
}
