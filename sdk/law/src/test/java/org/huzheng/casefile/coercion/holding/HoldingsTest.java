package org.huzheng.casefile.coercion.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;

import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.internal.HoldingGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.referral.Referrals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-COE-013")
class HoldingsTest {
    @Test
    void closing_whileSomethingIsHeld_isRefusedNamingIt() {
        Situation<?> held = new Situation<>(Seizures.inForce().soFar(), Referrals.SUSPECTED, "");
        assertThat(HoldingGuards.NOTHING_HELD.test().test(held)).isFalse();
        assertThat(HoldingGuards.NOTHING_HELD.missing().apply(held).zh()).contains(Seizures.S1);
        assertThat(HoldingGuards.NOTHING_HELD.article()).isEqualTo("行政强制法 27");
        CaseRun released = Seizures.inForce().then(Seizures.release(at("2026-03-20T09:00"), ReleaseGround.DECIDED));
        Situation<?> free = new Situation<>(released.soFar(), Referrals.SUSPECTED, "");
        assertThat(HoldingGuards.NOTHING_HELD.test().test(free)).isTrue();
        assertThat(HoldingGuards.numbers(CaseRun.begun().soFar())).isEmpty();
    }
}
