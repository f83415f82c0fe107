package org.huzheng.casefile.procedure;

import java.time.Instant;
import org.huzheng.internal.json.RecordFields;

/**
 * Something that happened in a case 案件事件, as a record: what it says is a fact reported by the handling department, and a
 * case is nothing but its events in order.
 */
public interface CaseEvent {
    /** When it happened; never before the event that precedes it in the case. */
    Instant at();

    /** What events of this kind are called in JSON and in {@code spec/case-events.json}, for example {@code CaseClosed}. */
    default String eventName() {
        return RecordFields.known(getClass()).getSimpleName();
    }
}
