package org.huzheng.casefile.procedure.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * One state machine that runs in a case 并行区域; several run side by side. A keyed region runs one machine for each key, for
 * example one for each coercive measure. It takes the events its table has rows for.
 *
 * @param <S> its states
 */
public final class Region<S extends Enum<S>> {
    private record Key(Class<? extends CaseEvent> type, Function<CaseEvent, String> of) {}

    private final CaseTable<S> table;
    private final S initial;
    private final Set<S> asleep;
    private final List<Key> keys;
    private final Set<Class<?>> followed;

    private Region(CaseTable<S> table, S initial, Set<S> asleep, List<Key> keys, Set<Class<?>> followed) {
        this.table = table;
        this.initial = initial;
        this.asleep = Set.copyOf(asleep);
        this.keys = List.copyOf(keys);
        this.followed = Set.copyOf(followed);
    }

    /** A region that nothing happens in yet. */
    public static <S extends Enum<S>> Region<S> of(CaseTable<S> table, S initial) {
        return new Region<>(table, initial, Set.of(initial), List.of(), Set.of());
    }

    /** This region, which in this state too leaves the case to others, for example after a conversion. */
    public Region<S> leavingAt(S state) {
        Set<S> more = new HashSet<>(asleep);
        more.add(state);
        return new Region<>(table, initial, more, keys, followed);
    }

    /**
     * This region, in which events of this class name the machine they are for.
     *
     * @throws IllegalArgumentException if the table knows no such event
     */
    public <E extends CaseEvent> Region<S> keyed(Class<E> type, Function<E, String> key) {
        require(table.triggers().stream().anyMatch(trigger -> type.isAssignableFrom(trigger.type())), type);
        List<Key> more = new ArrayList<>(keys);
        more.add(new Key(type, event -> key.apply(type.cast(event))));
        return new Region<>(table, initial, asleep, more, followed);
    }

    /**
     * This region, which goes along when another region takes events of this class, and refuses them alone: a decision must
     * be served, but whether it may be made is for the procedure to say.
     *
     * @throws IllegalArgumentException if the table knows no such event
     */
    public Region<S> following(Class<? extends CaseEvent> type) {
        require(table.triggers().stream().anyMatch(trigger -> trigger.type() == type), type);
        Set<Class<?>> more = new HashSet<>(followed);
        more.add(type);
        return new Region<>(table, initial, asleep, keys, more);
    }

    /** This region, which goes along when another takes one of these; see above. */
    public Region<S> following(List<Class<? extends CaseEvent>> types) {
        Region<S> region = this;
        for (Class<? extends CaseEvent> type : types) {
            region = region.following(type);
        }
        return region;
    }

    private void require(boolean known, Class<?> type) {
        if (!known) {
            throw new IllegalArgumentException(name() + ": no row for " + type.getSimpleName());
        }
    }

    /** The table's name. */
    public String name() {
        return table.name();
    }

    /** The table. */
    public CaseTable<S> table() {
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

    /** The classes of events it knows. */
    public List<Class<? extends CaseEvent>> eventTypes() {
        List<Class<? extends CaseEvent>> types = new ArrayList<>();
        table.triggers().forEach(trigger -> types.add(trigger.type()));
        return types.stream().distinct().toList();
    }

    /** The classes of events that name no machine although others of the region do: a mistake in its making. */
    List<Class<? extends CaseEvent>> unkeyed() {
        return keys.isEmpty()
                ? List.of()
                : eventTypes().stream()
                        .filter(type ->
                                keys.stream().noneMatch(key -> key.type().isAssignableFrom(type)))
                        .toList();
    }

    /** What this event is to the region; empty if it is none of its business. */
    Optional<StepRequest<S>> ask(CaseEvent event, CaseSoFar soFar) {
        return table.trigger(event)
                .map(trigger -> new StepRequest<>(this, key(event), trigger, followed.contains(trigger.type()), soFar));
    }

    private String key(CaseEvent event) {
        return keys.stream()
                .filter(key -> key.type().isInstance(event))
                .map(key -> key.of().apply(event))
                .findFirst()
                .orElse("");
    }
}
