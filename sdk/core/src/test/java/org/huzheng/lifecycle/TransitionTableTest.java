package org.huzheng.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random tables against a map: what is listed happens when all its guards hold, everything else is refused with reasons. */
@Tag("HZ-SHR-007")
@Tag("HZ-REC-007")
class TransitionTableTest {
    private static final int TABLES = 200 * Integer.getInteger("huzheng.rounds", 1);

    private enum State {
        A,
        B,
        C
    }

    private enum Event {
        X,
        Y,
        Z
    }

    private static final List<State> STATES = List.of(State.values());

    /** A guard that holds while its name is among the facts. */
    private static Guard<Set<String>> guard(int number) {
        String name = "g" + number;
        return new Guard<>(
                name,
                "第" + number + "条",
                new BilingualText("须有" + name, "needs " + name),
                facts -> facts.contains(name),
                facts -> new BilingualText("缺" + name, "lacks " + name));
    }

    private record Model(State to, List<Integer> guards) {}

    @Test
    @Tag("rounds")
    void step_inRandomTables_doesWhatTheRowSaysAndNothingElse() {
        Random random = new Random(20261130);
        int moves = 0;
        for (int i = 0; i < TABLES; i++) {
            Map<List<Object>, Model> model = new HashMap<>();
            TransitionTable<State, Event, Set<String>> table = table(random, model);
            assertThat(table.rows()).hasSameSizeAs(model.keySet());
            Set<String> facts = new HashSet<>();
            for (int guard = 0; guard < 4; guard++) {
                if (random.nextBoolean()) {
                    facts.add("g" + guard);
                }
            }
            for (State state : State.values()) {
                for (Event event : Event.values()) {
                    moves += assertCell(table, state, event, facts, model.get(List.<Object>of(state, event)));
                }
            }
        }
        assertThat(moves).isGreaterThan(TABLES / 4);
    }

    private static TransitionTable<State, Event, Set<String>> table(Random random, Map<List<Object>, Model> model) {
        TransitionTable.Builder<State, Event, Set<String>> builder = TransitionTable.named("random");
        for (State state : State.values()) {
            for (Event event : Event.values()) {
                if (random.nextInt(3) > 0) {
                    List<Integer> guards = new ArrayList<>();
                    for (int guard = 0; guard < 4; guard++) {
                        if (random.nextInt(3) == 0) {
                            guards.add(guard);
                        }
                    }
                    State to = STATES.get(random.nextInt(3));
                    builder.row(
                            state,
                            event,
                            to,
                            guards.stream().map(TransitionTableTest::guard).toList());
                    model.put(List.of(state, event), new Model(to, guards));
                }
            }
        }
        return builder.build();
    }

    /** One if it moved. */
    private static int assertCell(
            TransitionTable<State, Event, Set<String>> table,
            State state,
            Event event,
            Set<String> facts,
            Model model) {
        Step<State> step = table.step(state, event, facts);
        assertThat(table.knows(state, event)).isEqualTo(model != null);
        List<String> unmet = model == null
                ? List.of()
                : model.guards().stream()
                        .map(number -> "g" + number)
                        .filter(name -> !facts.contains(name))
                        .toList();
        if (model != null && unmet.isEmpty()) {
            assertThat(step).isEqualTo(new Step.Moved<>(model.to()));
            assertThat(table.next(state, event, facts)).contains(model.to());
            return 1;
        }
        assertThat(table.next(state, event, facts)).isEmpty();
        assertThat(step).isInstanceOf(Step.Refused.class);
        if (step instanceof Step.Refused<State> refused) {
            assertThat(refused.guards()).isEqualTo(unmet);
            assertThat(refused.articles())
                    .isEqualTo(unmet.stream()
                            .map(name -> "第" + name.substring(1) + "条")
                            .toList());
            for (String name : unmet) {
                assertThat(refused.text().zh()).contains("缺" + name);
                assertThat(refused.text().en()).contains("lacks " + name);
            }
            if (model == null) {
                assertThat(refused.text().en()).contains(state.name()).contains(event.name());
            }
        }
        return 0;
    }

    @Test
    void cell_writtenTwice_isRefused() {
        TransitionTable.Builder<State, Event, Set<String>> builder =
                TransitionTable.<State, Event, Set<String>>named("twice").row(State.A, Event.X, State.B);
        assertThatThrownBy(() -> builder.row(State.A, Event.X, State.C, List.of(guard(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice")
                .hasMessageContaining("A")
                .hasMessageContaining("X");
        assertThat(builder.build().next(State.A, Event.X, Set.of()))
                .as("the first row stays")
                .contains(State.B);
    }

    /** A table once built does not change with its builder. */
    @Test
    void table_built_isItsOwn() {
        TransitionTable.Builder<State, Event, Set<String>> builder = TransitionTable.named("own");
        TransitionTable<State, Event, Set<String>> before =
                builder.row(State.A, Event.X, State.B).build();
        builder.row(State.B, Event.X, State.C);
        assertThat(before.knows(State.B, Event.X)).isFalse();
        assertThat(before.rows()).hasSize(1);
        assertThatThrownBy(() -> before.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
