package org.huzheng.server.store;

import java.util.Collection;
import java.util.List;

/**
 * Which statements a department is told of 事件. The sequence is that of the log: a statement stands at its own leaf, or, where
 * a department is told of it later, at the leaf of the statement that caused it. So nothing is ever put before what was read,
 * and a reader that goes on after the last place it saw misses nothing.
 */
public interface EventStore {
    /** The cursor before the first event. */
    long FROM_START = -1;

    /**
     * A statement announced to a department.
     *
     * @param place where it stands in the department's sequence; no two events of one department stand at one place
     * @param statement the statement
     */
    record Announced(long place, StatementRecord statement) {}

    /** Announces the statement at a log index to departments (by 统一社会信用代码); naming one twice changes nothing. */
    void announce(long logIndex, Collection<String> departments);

    /** Announces an earlier statement to one department that was not told of it, at the place of a new leaf. */
    void announceLater(long logIndex, long place, String department);

    /** Whether a department was told of the statement at a log index. */
    boolean announced(long logIndex, String department);

    /**
     * The statements announced to a department, in order.
     *
     * @param after the sequence last seen, or {@link #FROM_START}
     * @param limit how many at most, at least 1
     */
    List<Announced> after(String department, long after, int limit);
}
