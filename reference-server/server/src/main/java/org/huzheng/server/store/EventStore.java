package org.huzheng.server.store;

import java.util.Collection;
import java.util.List;

/**
 * Which statements a department is told of 事件. The sequence is the log index: dense on the server, in commit order, so a
 * reader that goes on after the last sequence it saw misses nothing.
 */
public interface EventStore {
    /** The cursor before the first event. */
    long FROM_START = -1;

    /** Announces the statement at a log index to departments (by 统一社会信用代码); naming one twice changes nothing. */
    void announce(long logIndex, Collection<String> departments);

    /**
     * The statements announced to a department, in order.
     *
     * @param after the sequence last seen, or {@link #FROM_START}
     * @param limit how many at most, at least 1
     */
    List<StatementRecord> after(String department, long after, int limit);
}
