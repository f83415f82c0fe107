package org.huzheng.casefile.procedure;

import java.util.List;

/**
 * What one part of a case remembers 案件要素, for example its team or its notices: an immutable value that changes by events
 * alone.
 *
 * @param <C> the chapter itself
 */
public interface Chapter<C extends Chapter<C>> {
    /**
     * The chapter after an event that was accepted; itself if the event does not concern it.
     *
     * @param event what happened
     * @param before the case before it
     */
    C after(CaseEvent event, CaseSoFar before);

    /** What this part of the case still demands of somebody, with the day it is due; empty by default. */
    default List<Duty> duties(CaseSoFar now) {
        return List.of();
    }
}
