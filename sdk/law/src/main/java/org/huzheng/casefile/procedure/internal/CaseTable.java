package org.huzheng.casefile.procedure.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.lifecycle.internal.TransitionTable;

/**
 * One life cycle of a case 案件状态迁移表, written in the classes of its events: the guards of a row are asked about an
 * event of that class, and what no row names is refused.
 *
 * @param <S> the states
 */
public final class CaseTable<S extends Enum<S>> {
    private final TransitionTable<S, Trigger<?>, Situation<?>> transitions;
    private final List<Trigger<?>> triggers;

    private CaseTable(TransitionTable<S, Trigger<?>, Situation<?>> transitions, Set<Trigger<?>> triggers) {
        this.transitions = transitions;
        this.triggers = List.copyOf(triggers);
    }

    /** Begins a table; its name is also its file in {@code spec/state-machines}. */
    public static <S extends Enum<S>> Builder<S> named(String name) {
        return new Builder<>(name);
    }

    /** The table's name. */
    public String name() {
        return transitions.name();
    }

    /** The rows. */
    public TransitionTable<S, Trigger<?>, Situation<?>> transitions() {
        return transitions;
    }

    /** What the rows wait for, and what the table knows only to refuse it. */
    public List<Trigger<?>> triggers() {
        return triggers;
    }

    /** What this event is to the table; empty if it is none of its business. */
    Optional<Trigger<?>> trigger(CaseEvent event) {
        return triggers.stream().filter(trigger -> trigger.fits(event)).findFirst();
    }

    /** Whether this state takes it, if its guards hold. */
    boolean knows(S state, Trigger<?> trigger) {
        return transitions.knows(state, trigger);
    }

    /** What the event of this situation does in this state. */
    Step<S> step(S state, Trigger<?> trigger, Situation<?> situation) {
        return transitions.step(state, trigger, situation);
    }

    /** Writes a table row by row. */
    public static final class Builder<S extends Enum<S>> {
        private final TransitionTable.Builder<S, Trigger<?>, Situation<?>> transitions;
        private final Set<Trigger<?>> triggers = new LinkedHashSet<>();

        private Builder(String name) {
            transitions = TransitionTable.named(name);
        }

        /**
         * Adds a row.
         *
         * @throws IllegalStateException if the cell is taken: a table is a function
         */
        @SafeVarargs
        public final <E extends CaseEvent> Builder<S> row(
                S from, Class<E> event, S to, Guard<? super Situation<E>>... guards) {
            List<Guard<? super Situation<E>>> all = new ArrayList<>();
            for (Guard<? super Situation<E>> guard : guards) {
                all.add(guard);
            }
            return row(from, event, to, all);
        }

        /** Adds a row whose guards come as a list; see above. */
        public <E extends CaseEvent> Builder<S> row(
                S from, Class<E> event, S to, List<? extends Guard<? super Situation<E>>> guards) {
            Trigger<E> trigger = Trigger.of(event);
            return add(
                    from,
                    trigger,
                    to,
                    guards.stream().map(guard -> about(trigger, guard)).toList());
        }

        /** Adds a row for an event that says something in particular; see above. */
        @SafeVarargs
        public final <E extends CaseEvent> Builder<S> row(
                S from, Trigger<E> event, S to, Guard<? super Situation<E>>... guards) {
            List<Guard<Situation<?>>> asked = new ArrayList<>();
            for (Guard<? super Situation<E>> guard : guards) {
                asked.add(about(event, guard));
            }
            return add(from, event, to, asked);
        }

        private static <E extends CaseEvent> Guard<Situation<?>> about(
                Trigger<E> event, Guard<? super Situation<E>> guard) {
            return guard.from(situation -> situation.about(event.type()));
        }

        private Builder<S> add(S from, Trigger<?> event, S to, List<Guard<Situation<?>>> guards) {
            transitions.row(from, event, to, guards);
            triggers.add(event);
            return this;
        }

        /** An event that the table knows and takes in no state: where it has begun, it refuses it for all. */
        public Builder<S> never(Class<? extends CaseEvent> event) {
            triggers.add(Trigger.of(event));
            return this;
        }

        /** The finished table. */
        public CaseTable<S> build() {
            return new CaseTable<>(transitions.build(), triggers);
        }
    }
}
