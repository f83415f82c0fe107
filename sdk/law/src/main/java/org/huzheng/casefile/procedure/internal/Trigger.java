package org.huzheng.casefile.procedure.internal;

import java.util.Objects;
import java.util.function.Predicate;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * What a row of a table waits for 迁移事件: an event by its class, which may be an interface that several share; and where the
 * same event leads to different places, what it must say besides.
 *
 * @param <E> the events
 */
public final class Trigger<E extends CaseEvent> {
    private final Class<E> type;
    private final String outcome;
    private final Predicate<E> says;

    private Trigger(Class<E> type, String outcome, Predicate<E> says) {
        this.type = Objects.requireNonNull(type, "type");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.says = Objects.requireNonNull(says, "says");
    }

    /** Every event of this class. */
    public static <E extends CaseEvent> Trigger<E> of(Class<E> type) {
        return new Trigger<>(type, "", event -> true);
    }

    /** The events of this class that say so. */
    public static <E extends CaseEvent> Trigger<E> of(Class<E> type, String outcome, Predicate<E> says) {
        return new Trigger<>(type, outcome, says);
    }

    /** The class of the events. */
    public Class<E> type() {
        return type;
    }

    /** Whether it is this event. */
    public boolean fits(CaseEvent event) {
        return type.isInstance(event) && says.test(type.cast(event));
    }

    /** As in {@code spec/state-machines}: the event's name, and behind it what it says, as {@code CourtRuled(execute)}. */
    public String name() {
        return type.getSimpleName() + (outcome.isEmpty() ? "" : "(" + outcome + ")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trigger<?> that && type.equals(that.type) && outcome.equals(that.outcome);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, outcome);
    }

    @Override
    public String toString() {
        return name();
    }
}
