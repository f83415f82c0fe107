package org.huzheng.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.util.List;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.internal.CaseMachine;
import org.huzheng.casefile.procedure.internal.CaseOutcome;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SVC-008")
class FollowingTest {
    private static final Instant WHEN = at("2026-03-02T09:00");
    private static final Region<Light> LEADER = Region.of(
            CaseTable.<Light>named("leader")
                    .row(Light.OFF, Pressed.class, Light.ON)
                    .row(Light.ON, Released.class, Light.OFF)
                    .build(),
            Light.OFF);
    private static final Region<Light> FOLLOWER = Region.of(
                    CaseTable.<Light>named("follower")
                            .row(Light.OFF, Pressed.class, Light.ON)
                            .build(),
                    Light.OFF)
            .following(Pressed.class);

    private enum Light {
        OFF,
        ON
    }

    private record Pressed(Instant at) implements CaseEvent {}

    private record Released(Instant at) implements CaseEvent {}

    @Test
    void follower_whenTheLeaderTakesIt_goesAlong() {
        CaseSoFar lit = accepted(List.of(LEADER, FOLLOWER), new Pressed(WHEN));
        assertThat(lit.state(LEADER)).isEqualTo(Light.ON);
        assertThat(lit.state(FOLLOWER)).isEqualTo(Light.ON);
    }

    @Test
    void follower_alone_refuses() {
        CaseOutcome outcome = machine(List.of(FOLLOWER)).apply(begun(List.of(FOLLOWER)), new Pressed(WHEN));
        assertThat(((CaseOutcome.Refused) outcome).refusal().guards()).containsExactly("no-such-step");
    }

    @Test
    void follower_whenTheLeaderDoesNotKnowIt_refusesWithIt() {
        List<Region<?>> both = List.of(LEADER.leavingAt(Light.ON), FOLLOWER);
        CaseSoFar lit = accepted(List.of(LEADER.leavingAt(Light.ON)), new Pressed(WHEN));
        assertThat(machine(both).apply(lit, new Pressed(WHEN))).isInstanceOf(CaseOutcome.Refused.class);
    }

    @Test
    void follower_thatIsAwakeAndDoesNotKnowIt_refusesForAll() {
        CaseSoFar lit = accepted(List.of(LEADER, FOLLOWER), new Pressed(WHEN));
        CaseOutcome dark = machine(List.of(LEADER, FOLLOWER)).apply(lit, new Released(WHEN));
        CaseOutcome again =
                machine(List.of(LEADER, FOLLOWER)).apply(((CaseOutcome.Accepted) dark).soFar(), new Pressed(WHEN));
        assertThat(((CaseOutcome.Refused) again).refusal().guards()).containsExactly("no-such-step");
    }

    private static CaseMachine machine(List<Region<?>> regions) {
        return CaseMachine.of(regions, List.of());
    }

    private static CaseSoFar begun(List<Region<?>> regions) {
        CaseSoFar any = CaseTrial.of(List.of(), List.of()).soFar();
        return machine(regions).begin(any.opening(), any.rules(), WorkCalendar.shipped());
    }

    private static CaseSoFar accepted(List<Region<?>> regions, CaseEvent event) {
        return ((CaseOutcome.Accepted) machine(regions).apply(begun(regions), event)).soFar();
    }
}
