package org.huzheng.casefile.review;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The heads of the department discussed the case together 集体讨论 (行政处罚法 57(2)).
 *
 * @param at when
 * @param heads who took part; at least two
 * @param conclusion what was decided
 */
public record CollectivelyDiscussed(Instant at, List<String> heads, String conclusion) implements CaseEvent {
    /** Copies the list. */
    public CollectivelyDiscussed {
        heads = List.copyOf(heads);
    }
}
