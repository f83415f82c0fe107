package org.huzheng.casefile.procedure.internal;

import java.time.Instant;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseRules;

/**
 * What a guard is asked about 情形: the case so far, and the event that wants to happen.
 *
 * @param <E> which event
 * @param soFar the case before the event
 * @param event the event
 * @param key which machine of a keyed region is asked; empty in the others
 */
public record Situation<E extends CaseEvent>(CaseSoFar soFar, E event, String key) {
    /** This situation, which a row of a table has found to be of an event of this class: the one cast there is. */
    <T extends CaseEvent> Situation<T> about(Class<T> type) {
        return new Situation<>(soFar, type.cast(event), key);
    }

    /** A record of the case before the event. */
    public <C extends CaseRecord<C>> C the(Class<C> record) {
        return soFar.the(record);
    }

    /** When the event happened. */
    public Instant at() {
        return event.at();
    }

    /** The locality's rules. */
    public CaseRules rules() {
        return soFar.rules();
    }

    /** China's working days. */
    public WorkCalendar calendar() {
        return soFar.calendar();
    }
}
