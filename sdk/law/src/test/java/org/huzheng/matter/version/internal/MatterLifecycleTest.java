package org.huzheng.matter.version.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.version.internal.VersionSamples.FROM;
import static org.huzheng.matter.version.internal.VersionSamples.PROCEDURE;
import static org.huzheng.matter.version.internal.VersionSamples.day;
import static org.huzheng.matter.version.internal.VersionSamples.draft;
import static org.huzheng.matter.version.internal.VersionSamples.plain;
import static org.huzheng.matter.version.internal.VersionSamples.state;
import static org.huzheng.matter.version.internal.VersionSamples.upTo;

import java.io.IOException;
import java.time.LocalDate;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-MAT-005")
class MatterLifecycleTest {
    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("matter-version")
                .assertMirrors(MatterLifecycle.TABLE, MatterState.class, MatterEvent.class);
    }

    @Test
    void version_fromDraftToForce_isInForceFromItsDateOnly() {
        MatterCatalogue catalogue = upTo(MatterState.EFFECTIVE, MatterCatalogue.empty(), draft());
        assertThat(state(catalogue, draft())).isEqualTo(MatterState.EFFECTIVE);
        assertThat(catalogue.asOf(FROM.minusMillis(1), FROM)).isEmpty();
        assertThat(catalogue.asOf(FROM, FROM)).hasSize(1);
        assertThat(catalogue.asOf(FROM, day(2026, 2, 10)))
                .as("before its publication nobody could know")
                .isEmpty();
        assertThat(catalogue.asOf(FROM, day(2026, 2, 11)))
                .as("once published, time alone brings it into force")
                .hasSize(1);
    }

    @Test
    void version_suspendedAndResumed_isOutOfForceInBetween() {
        MatterCatalogue catalogue = upTo(MatterState.EFFECTIVE, MatterCatalogue.empty(), draft());
        catalogue = PROCEDURE.after(catalogue, draft(), plain(MatterEvent.SUSPEND, day(2026, 5, 1)));
        catalogue = PROCEDURE.after(catalogue, draft(), plain(MatterEvent.RESUME, day(2026, 7, 1)));
        assertThat(catalogue.asOf(day(2026, 4, 30), day(2026, 8, 1))).hasSize(1);
        assertThat(catalogue.asOf(day(2026, 5, 1), day(2026, 8, 1))).isEmpty();
        assertThat(catalogue.asOf(day(2026, 7, 1), day(2026, 8, 1))).hasSize(1);
    }

    @Test
    @Tag("HZ-MAT-003")
    void version_supersededBySuccessor_handsOverAtOneInstant() {
        MatterCatalogue catalogue = upTo(MatterState.EFFECTIVE, MatterCatalogue.empty(), draft());
        MatterVersion second = MatterSamples.version(
                2, MatterState.DRAFT, org.huzheng.matter.Validity.from(day(2026, 9, 1)), day(2026, 6, 1));
        catalogue = PROCEDURE.drafted(catalogue, second);
        catalogue = PROCEDURE.after(catalogue, second, plain(MatterEvent.SUBMIT, day(2026, 6, 2)));
        catalogue = PROCEDURE.after(catalogue, second, plain(MatterEvent.PASS, day(2026, 6, 3)));
        MatterAct approve = MatterAct.approve(
                BUREAU,
                day(2026, 7, 1),
                VersionSamples.comments(),
                VersionSamples.approval(org.huzheng.matter.BodyKind.PROVINCE_GOVERNMENT, LocalDate.of(2026, 6, 30)));
        catalogue = PROCEDURE.after(catalogue, second, approve);
        MatterCatalogue tooEarly = catalogue;
        assertIllegal(() ->
                PROCEDURE.after(tooEarly, second, VersionSamples.publish(LocalDate.of(2026, 8, 1), day(2026, 8, 1))));
        catalogue = PROCEDURE.after(catalogue, draft(), plain(MatterEvent.BASIS_CHANGED, day(2026, 7, 2)));
        catalogue =
                PROCEDURE.after(catalogue, draft(), MatterAct.supersede(BUREAU, day(2026, 7, 3), day(2026, 9, 1), 2));
        catalogue =
                PROCEDURE.after(catalogue, second, VersionSamples.publish(LocalDate.of(2026, 8, 1), day(2026, 8, 1)));
        assertThat(number(catalogue, day(2026, 8, 31))).isEqualTo(1);
        assertThat(number(catalogue, day(2026, 9, 1))).isEqualTo(2);
    }

    private static int number(MatterCatalogue catalogue, java.time.Instant valid) {
        return catalogue
                .inForce(CODE, COUNTY.code(), valid, day(2026, 12, 1))
                .orElseThrow()
                .number();
    }

    @Test
    void drafted_twiceOrNoDraft_isIllegal() {
        MatterCatalogue catalogue = PROCEDURE.drafted(MatterCatalogue.empty(), draft());
        assertIllegal(() -> PROCEDURE.drafted(catalogue, draft()));
        assertIllegal(() -> PROCEDURE.drafted(
                MatterCatalogue.empty(), draft().in(MatterState.EFFECTIVE, draft().validity(), FROM)));
        assertIllegal(() -> PROCEDURE.after(MatterCatalogue.empty(), draft(), plain(MatterEvent.SUBMIT, FROM)));
        assertIllegal(() -> PROCEDURE.after(catalogue, draft(), plain(MatterEvent.TAKE_EFFECT, FROM)));
    }

    @Test
    void plainAct_ofAnEventWithFacts_isRefused() {
        assertThatThrownBy(() -> plain(MatterEvent.PUBLISH, FROM)).isInstanceOf(HuzhengException.class);
    }

    private static void assertIllegal(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }
}
