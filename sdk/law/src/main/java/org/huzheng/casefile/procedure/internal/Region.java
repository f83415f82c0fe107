package org.huzheng.casefile.procedure.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.lifecycle.internal.TransitionTable;

/**
 * One state machine that runs in a case 并行区域; several run side by side. A keyed region runs one machine for each key, for
 * example one for each coercive measure.
 *
 * @param <S> its states
 * @param <E> its events
 */
public final class Region<S extends Enum<S>, E extends Enum<E>> {
    private record Binding<E>(
            Class<? extends CaseEvent> type,
            Function<CaseEvent, Optional<E>> event,
            Function<CaseEvent, String> key,
            boolean follows) {}

    private final TransitionTable<S, E, Situation<?>> table;
    private final S initial;
    private final Set<S> asleep;
    private final List<Binding<E>> bindings;

    private Region(TransitionTable<S, E, Situation<?>> table, S initial, Set<S> asleep, List<Binding<E>> bindings) {
        this.table = table;
        this.initial = initial;
        this.asleep = Set.copyOf(asleep);
        this.bindings = List.copyOf(bindings);
    }

    /** A region that nothing happens in yet. */
    public static <S extends Enum<S>, E extends Enum<E>> Region<S, E> of(
            TransitionTable<S, E, Situation<?>> table, S initial) {
        return new Region<>(table, initial, Set.of(initial), List.of());
    }

    /** This region, which in this state too leaves the case to others, for example after a conversion. */
    public Region<S, E> leavingAt(S state) {
        Set<S> more = new HashSet<>(asleep);
        more.add(state);
        return new Region<>(table, initial, more, bindings);
    }

    /** This region, which takes events of this class as this event; of several bindings the first that fits counts. */
    public <T extends CaseEvent> Region<S, E> on(Class<T> type, E event) {
        return on(type, happened -> "", happened -> Optional.of(event));
    }

    /** This region, which takes records of this class as the event they stand for; empty is none of its business. */
    public <T extends CaseEvent> Region<S, E> on(Class<T> type, Function<T, Optional<E>> event) {
        return on(type, happened -> "", event);
    }

    /** This region, in which records of this class name the machine they are for. */
    public <T extends CaseEvent> Region<S, E> on(
            Class<T> type, Function<T, String> key, Function<T, Optional<E>> event) {
        return bound(new Binding<>(
                type, happened -> event.apply(type.cast(happened)), happened -> key.apply(type.cast(happened)), false));
    }

    /**
     * This region, which goes along when another region takes records of this class, and refuses them alone: a decision must
     * be served, but whether it may be made is for the procedure to say.
     */
    public <T extends CaseEvent> Region<S, E> following(Class<T> type, E event) {
        return bound(new Binding<>(type, happened -> Optional.of(event), happened -> "", true));
    }

    /** As above, in a region whose records name the machine they are for. */
    public <T extends CaseEvent> Region<S, E> following(Class<T> type, Function<T, String> key, E event) {
        return bound(
                new Binding<>(type, happened -> Optional.of(event), happened -> key.apply(type.cast(happened)), true));
    }

    private Region<S, E> bound(Binding<E> binding) {
        List<Binding<E>> more = new ArrayList<>(bindings);
        more.add(binding);
        return new Region<>(table, initial, asleep, more);
    }

    /** The table's name. */
    public String name() {
        return table.name();
    }

    /** The table. */
    public TransitionTable<S, E, Situation<?>> table() {
        return table;
    }

    /** The state a machine begins in. */
    public S initial() {
        return initial;
    }

    /** Whether a machine in this state refuses the events of the region that it does not know in that state. */
    boolean isAwake(S state) {
        return !asleep.contains(state);
    }

    /** The classes of records it takes. */
    public List<Class<? extends CaseEvent>> eventTypes() {
        List<Class<? extends CaseEvent>> types = new ArrayList<>();
        bindings.forEach(binding -> types.add(binding.type()));
        return types;
    }

    /** What this record is to the region; empty if it is none of its business. */
    Optional<StepRequest<S, E>> ask(CaseEvent event, CaseSoFar soFar) {
        return bindings.stream()
                .filter(binding -> binding.type().isInstance(event))
                .findFirst()
                .flatMap(binding -> binding.event()
                        .apply(event)
                        .map(meant ->
                                new StepRequest<>(this, binding.key().apply(event), meant, binding.follows(), soFar)));
    }
}
