package org.huzheng.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.CaseMachine;
import org.huzheng.casefile.procedure.internal.CaseOutcome;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.procedure.internal.Trigger;
import org.huzheng.lifecycle.internal.Guard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A table whose rows name the events they wait for. */
@Tag("HZ-CAS-032")
class CaseTableTest {
    private static final Instant WHEN = at("2026-03-02T09:00");

    private enum Door {
        SHUT,
        OPEN,
        GONE
    }

    private interface Told extends CaseEvent {}

    private record Opened(Instant at, String by) implements CaseEvent {}

    private record Shut(Instant at, boolean forGood) implements Told {}

    private record Painted(Instant at) implements CaseEvent {}

    private static final Trigger<Shut> FOR_GOOD = Trigger.of(Shut.class, "for-good", Shut::forGood);
    private static final Trigger<Shut> FOR_NOW = Trigger.of(Shut.class, "for-now", shut -> !shut.forGood());
    private static final Guard<Situation<Opened>> BY_SOMEBODY = CaseGuards.guard(
            "by-somebody",
            "",
            "须有人",
            "somebody must",
            situation -> !situation.event().by().isBlank());
    private static final CaseTable<Door> DOOR = CaseTable.<Door>named("door")
            .row(Door.SHUT, Opened.class, Door.OPEN, BY_SOMEBODY)
            .row(Door.OPEN, FOR_NOW, Door.SHUT)
            .row(Door.OPEN, FOR_GOOD, Door.GONE)
            .never(Painted.class)
            .build();
    private static final Region<Door> REGION = Region.of(DOOR, Door.SHUT);

    @Test
    void event_inItsRow_isAskedAboutByItsGuards() {
        assertThat(guards(List.of(), new Opened(WHEN, ""))).containsExactly("by-somebody");
        assertThat(guards(List.of(), new Opened(WHEN, "甲"))).isEmpty();
    }

    @Test
    void event_ofTwoOutcomes_leadsWhereItSays() {
        assertThat(after(new Opened(WHEN, "甲"), new Shut(WHEN, false))).isEqualTo(Door.SHUT);
        assertThat(after(new Opened(WHEN, "甲"), new Shut(WHEN, true))).isEqualTo(Door.GONE);
    }

    @Test
    void event_thatNoRowTakes_isRefused() {
        assertThat(guards(List.of(), new Shut(WHEN, true))).containsExactly("no-such-step");
        assertThat(guards(List.of(new Opened(WHEN, "甲")), new Opened(WHEN, "甲")))
                .containsExactly("no-such-step");
        assertThat(guards(List.of(new Opened(WHEN, "甲")), new Painted(WHEN))).containsExactly("no-such-step");
    }

    @Test
    void row_writtenTwice_isNoTable() {
        assertThatThrownBy(() -> CaseTable.<Door>named("twice")
                        .row(Door.SHUT, Opened.class, Door.OPEN)
                        .row(Door.SHUT, Opened.class, Door.GONE, List.of(BY_SOMEBODY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHUT × Opened");
    }

    @Test
    void binding_thatNamesNoRow_isAMistakeInTheMaking() {
        assertThatThrownBy(() -> REGION.following(Told.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("door: no row for Told");
        assertThatThrownBy(() -> Region.of(
                                CaseTable.<Door>named("other")
                                        .row(Door.SHUT, Opened.class, Door.OPEN)
                                        .build(),
                                Door.SHUT)
                        .keyed(Painted.class, painted -> "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other: no row for Painted");
    }

    @Test
    void region_withAKeyForSomeEventsOnly_isAMistakeInTheMaking() {
        Region<Door> half = REGION.keyed(Opened.class, Opened::by);
        assertThatThrownBy(() -> CaseMachine.of(List.of(half), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("door: no key for")
                .hasMessageContaining("Shut");
    }

    private static Door after(CaseEvent... events) {
        return CaseTrial.of(List.of(REGION), List.of()).then(events).soFar().state(REGION);
    }

    private static List<String> guards(List<CaseEvent> before, CaseEvent event) {
        CaseTrial trial = CaseTrial.of(List.of(REGION), List.of()).then(before.toArray(CaseEvent[]::new));
        CaseOutcome outcome = CaseMachine.of(List.of(REGION), List.of()).apply(trial.soFar(), event);
        return outcome instanceof CaseOutcome.Refused refused
                ? refused.refusal().guards()
                : List.of();
    }
}
