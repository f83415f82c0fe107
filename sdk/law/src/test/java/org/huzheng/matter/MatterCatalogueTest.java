package org.huzheng.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JANUARY;
import static org.huzheng.matter.MatterSamples.JUNE;
import static org.huzheng.matter.MatterSamples.MARCH;
import static org.huzheng.matter.MatterSamples.TOWNSHIP;
import static org.huzheng.matter.MatterSamples.content;
import static org.huzheng.matter.MatterSamples.effective;
import static org.huzheng.matter.MatterSamples.empowerment;
import static org.huzheng.matter.MatterSamples.version;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-MAT-002")
class MatterCatalogueTest {
    private static final Instant LATER = JUNE.plusSeconds(1);
    private static final DivisionCode PLACE = TOWNSHIP.code();

    @Test
    void asOf_supersededFromMarch_answersByWorldTimeAndByKnowledge() {
        MatterCatalogue catalogue = MatterCatalogue.empty()
                .with(effective(1, JANUARY))
                .with(version(1, MatterState.SUPERSEDED, Validity.from(MARCH), JUNE))
                .with(version(2, MatterState.EFFECTIVE, Validity.from(MARCH), JUNE));
        assertThat(number(catalogue, MARCH.minusMillis(1), JUNE)).isEqualTo(1);
        assertThat(number(catalogue, MARCH, JUNE)).isEqualTo(2);
        assertThat(number(catalogue, MARCH, JUNE.minusMillis(1)))
                .as("before June nobody knew of version 2")
                .isEqualTo(1);
        assertThat(catalogue.asOf(JANUARY.minusMillis(1), LATER)).isEmpty();
    }

    @Test
    void asOf_suspendedForAWhile_isInForceBeforeAndAfter() {
        MatterCatalogue catalogue = MatterCatalogue.of(
                List.of(effective(1, JANUARY), version(1, MatterState.SUSPENDED, Validity.between(MARCH, JUNE), MARCH)),
                List.of(),
                List.of());
        assertThat(catalogue.asOf(MARCH.minusMillis(1), LATER)).hasSize(1);
        assertThat(catalogue.asOf(MARCH, LATER)).isEmpty();
        assertThat(catalogue.asOf(JUNE, LATER)).hasSize(1);
    }

    private static int number(MatterCatalogue catalogue, Instant valid, Instant recorded) {
        return catalogue.inForce(CODE, PLACE, valid, recorded).orElseThrow().number();
    }

    @Test
    @Tag("HZ-MAT-003")
    void with_secondVersionInForceAtOnce_isRefused() {
        MatterCatalogue catalogue = MatterCatalogue.empty().with(effective(1, JANUARY));
        assertRefused(ErrorCode.MATTER_VERSIONS_OVERLAP, () -> catalogue.with(effective(2, MARCH)));
        assertRefused(
                ErrorCode.MATTER_VERSIONS_OVERLAP,
                () -> MatterCatalogue.of(List.of(effective(1, JANUARY), effective(2, MARCH)), List.of(), List.of()));
        assertThat(MatterCatalogue.overlaps(List.of(effective(1, JANUARY), effective(2, MARCH))))
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.at()).isEqualTo(MARCH));
    }

    @Test
    void with_rowWrittenDownBeforeTheLast_isRefused() {
        MatterCatalogue catalogue = MatterCatalogue.empty().with(effective(1, MARCH));
        assertRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> catalogue.with(version(1, MatterState.REPEALED, Validity.from(MARCH), JANUARY)));
    }

    @Test
    void inForce_versionsOfProvinceAndTownship_theSmallerTerritoryDecides() {
        MatterVersion there =
                new MatterVersion(CODE, TOWNSHIP, 7, content(), Validity.from(MARCH), MARCH, MatterState.EFFECTIVE);
        MatterCatalogue catalogue =
                MatterCatalogue.empty().with(effective(1, JANUARY)).with(there);
        assertThat(number(catalogue, MARCH, MARCH)).isEqualTo(7);
        assertThat(catalogue
                        .inForce(CODE, COUNTY.code(), MARCH, MARCH)
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        assertThat(catalogue.inForce(CODE, DivisionCode.parse("330422"), MARCH, MARCH))
                .isEmpty();
    }

    @Test
    @Tag("HZ-MAT-004")
    void mayAct_onTheListAndOnTheNegativeOne_isBarred() {
        MatterCatalogue catalogue = MatterCatalogue.empty().with(effective(1, JANUARY));
        assertThat(answer(catalogue, MatterList.ENFORCEMENT, MARCH))
                .isEqualTo(MatterCatalogue.ListAnswer.Outcome.ON_LIST);
        assertThat(answer(catalogue, MatterList.JOINT_CHECK, MARCH))
                .isEqualTo(MatterCatalogue.ListAnswer.Outcome.NOT_ON_LIST);
        assertThat(answer(catalogue, MatterList.ENFORCEMENT, JANUARY.minusMillis(1)))
                .isEqualTo(MatterCatalogue.ListAnswer.Outcome.NO_VERSION);
        MatterCatalogue barred =
                catalogue.with(new NegativeEntry(CODE, TOWNSHIP, Validity.between(MARCH, JUNE), "镇级无承接能力", MARCH));
        assertThat(answer(barred, MatterList.ENFORCEMENT, MARCH)).isEqualTo(MatterCatalogue.ListAnswer.Outcome.BARRED);
        assertThat(answer(barred, MatterList.ENFORCEMENT, JUNE)).isEqualTo(MatterCatalogue.ListAnswer.Outcome.ON_LIST);
        assertThat(barred.mayAct(MatterList.ENFORCEMENT, CODE, COUNTY.code(), MARCH, JUNE)
                        .isYes())
                .as("the bar is the township's, not the county's")
                .isTrue();
    }

    @Test
    @Tag("HZ-MAT-004")
    void barredBy_liftedLater_isBarredUntilThenAndAsKnownBefore() {
        NegativeEntry bar = new NegativeEntry(CODE, TOWNSHIP, Validity.from(JANUARY), "暂不下放", JANUARY);
        MatterCatalogue catalogue = MatterCatalogue.empty()
                .with(bar)
                .with(bar.lifted(Validity.from(MARCH), "承接能力已具备", MARCH))
                .with(new NegativeEntry(CODE, COUNTY, Validity.from(JUNE), "全县停止", MARCH));
        assertThat(catalogue.barredBy(CODE, PLACE, MARCH.minusMillis(1), JUNE)).contains(bar);
        assertThat(catalogue.barredBy(CODE, PLACE, MARCH, JUNE)).isEmpty();
        assertThat(catalogue.barredBy(CODE, PLACE, MARCH, JANUARY)).contains(bar);
        assertThat(catalogue.barredBy(CODE, PLACE, JUNE, JUNE))
                .as("lifted for the township, barred for the county it lies in")
                .isPresent();
        MatterCatalogue contradicted =
                MatterCatalogue.empty().with(bar).with(bar.lifted(Validity.from(JANUARY), "误录", JANUARY));
        assertThat(contradicted.barredBy(CODE, PLACE, MARCH, JUNE))
                .as("of two written down at once the one that bars")
                .contains(bar);
    }

    private static MatterCatalogue.ListAnswer.Outcome answer(
            MatterCatalogue catalogue, MatterList list, Instant valid) {
        return catalogue.mayAct(list, CODE, PLACE, valid, JUNE).outcome();
    }

    @Test
    void assignmentsAsOf_withdrawnLater_isInForceUntilThen() {
        MatterAssignment active = empowerment().in(AssignmentState.ACTIVE, Validity.from(JANUARY), JANUARY);
        MatterCatalogue catalogue = MatterCatalogue.empty()
                .with(active)
                .with(active.in(AssignmentState.WITHDRAWN, Validity.from(MARCH), MARCH));
        assertThat(catalogue.assignmentsAsOf(MARCH.minusMillis(1), JUNE)).hasSize(1);
        assertThat(catalogue.assignmentsAsOf(MARCH, JUNE)).isEmpty();
        assertThat(catalogue.assignmentsAsOf(MARCH, JANUARY)).hasSize(1);
    }

    @Test
    void restingOn_changedDocument_findsWhatIsInForceThen() {
        MatterCatalogue catalogue = MatterCatalogue.empty().with(effective(1, MARCH));
        assertThat(catalogue.restingOn("示例省市容和环境卫生管理条例", MARCH, JUNE)).hasSize(1);
        assertThat(catalogue.restingOn("示例省市容和环境卫生管理条例", JANUARY, JUNE)).isEmpty();
        assertThat(catalogue.restingOn("另一条例", MARCH, JUNE)).isEmpty();
    }

    @Test
    void content_withoutBasis_isRefused() {
        assertRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> MatterContent.of("名", "领域", MatterCategory.PENALTY, List.of(), Set.of()));
    }

    private static void assertRefused(ErrorCode code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
