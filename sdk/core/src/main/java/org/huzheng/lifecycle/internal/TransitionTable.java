package org.huzheng.lifecycle.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.Unmet;

/**
 * A life cycle as a table 状态迁移表: {@code (state, event, facts) → next | refusal}. What the table does not list is refused.
 *
 * @param <S> the states
 * @param <E> the events, as constants of an enum or as any other values that are equal when they mean the same
 * @param <F> the facts guards are asked about
 */
public final class TransitionTable<S extends Enum<S>, E, F> {
    /**
     * One row.
     *
     * @param from the state it leaves
     * @param event what happens
     * @param to the state it reaches
     * @param guards all of which must hold
     */
    public record Row<S, E, F>(S from, E event, S to, List<Guard<F>> guards) {
        /** Copies the list. */
        public Row {
            guards = List.copyOf(guards);
        }
    }

    private record Cell(Enum<?> state, Object event) {}

    private final String name;
    private final Map<Cell, Row<S, E, F>> rows;

    private TransitionTable(String name, Map<Cell, Row<S, E, F>> rows) {
        this.name = name;
        this.rows = new LinkedHashMap<>(rows);
    }

    /** Begins a table; its name is also its file in {@code spec/state-machines}. */
    public static <S extends Enum<S>, E, F> Builder<S, E, F> named(String name) {
        return new Builder<>(name);
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** All rows, in the order written. */
    public List<Row<S, E, F>> rows() {
        return List.copyOf(rows.values());
    }

    /** What this event does in this state, given the facts. */
    public Step<S> step(S state, E event, F facts) {
        Row<S, E, F> row = rows.get(new Cell(state, event));
        if (row == null) {
            return new Step.Refused<>(
                    List.of(),
                    new BilingualText(
                            name + "：状态 " + state + " 不接受事件 " + event, name + ": " + state + " takes no " + event));
        }
        List<Unmet> unmet = row.guards().stream()
                .filter(guard -> !guard.test().test(facts))
                .map(guard -> guard.unmet(facts))
                .toList();
        return unmet.isEmpty() ? new Step.Moved<>(row.to()) : refused(unmet);
    }

    /** Whether this state knows this event at all. */
    public boolean knows(S state, E event) {
        return rows.containsKey(new Cell(state, event));
    }

    /** The next state, or empty if the event is refused. */
    public Optional<S> next(S state, E event, F facts) {
        return step(state, event, facts) instanceof Step.Moved<S> moved ? Optional.of(moved.next()) : Optional.empty();
    }

    private Step<S> refused(List<Unmet> unmet) {
        return new Step.Refused<>(
                unmet,
                new BilingualText(
                        unmet.stream().map(each -> each.missing().zh()).collect(Collectors.joining("；")),
                        unmet.stream().map(each -> each.missing().en()).collect(Collectors.joining("; "))));
    }

    /** Writes a table row by row. */
    public static final class Builder<S extends Enum<S>, E, F> {
        private final String name;
        private final Map<Cell, Row<S, E, F>> rows = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Adds a row.
         *
         * @throws IllegalStateException if the cell is taken: a table is a function
         */
        @SafeVarargs
        public final Builder<S, E, F> row(S from, E event, S to, Guard<F>... guards) {
            List<Guard<F>> all = new ArrayList<>();
            for (Guard<F> guard : guards) {
                all.add(guard);
            }
            return row(from, event, to, all);
        }

        /**
         * Adds a row whose guards come as a list.
         *
         * @throws IllegalStateException if the cell is taken: a table is a function
         */
        public Builder<S, E, F> row(S from, E event, S to, List<Guard<F>> guards) {
            Row<S, E, F> row = new Row<>(from, event, to, guards);
            if (rows.putIfAbsent(new Cell(from, event), row) != null) {
                throw new IllegalStateException(name + ": two rows for " + from + " × " + event);
            }
            return this;
        }

        /** The finished table. */
        public TransitionTable<S, E, F> build() {
            return new TransitionTable<>(name, rows);
        }
    }
}
