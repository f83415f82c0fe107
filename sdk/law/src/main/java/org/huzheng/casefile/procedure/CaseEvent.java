package org.huzheng.casefile.procedure;

import java.time.Instant;

/**
 * Something that happened in a case 案件事件, as a record: what it says is a fact reported by the handling department, and a
 * case is nothing but its events in order.
 */
public interface CaseEvent {
    /** When it happened; never before the event that precedes it in the case. */
    Instant at();
}
