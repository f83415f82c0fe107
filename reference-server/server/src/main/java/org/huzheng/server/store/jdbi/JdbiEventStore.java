package org.huzheng.server.store.jdbi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.StatementRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiEventStore implements EventStore {
    private final Handle handle;

    JdbiEventStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void announce(long logIndex, Collection<String> departments) {
        if (departments.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO event_audience (department, log_index) VALUES (:department, :index)
                ON CONFLICT (department, log_index) DO NOTHING
                """);
        for (String department : new LinkedHashSet<>(departments)) {
            batch.bind("department", department).bind("index", logIndex).add();
        }
        batch.execute();
    }

    @Override
    public List<StatementRecord> after(String department, long after, int limit) {
        return handle.createQuery("SELECT " + JdbiStatementStore.COLUMNS
                        + " FROM statement s JOIN event_audience e ON e.log_index = s.log_index"
                        + " WHERE e.department = :department AND e.log_index > :after"
                        + " ORDER BY e.log_index LIMIT :limit")
                .bind("department", department)
                .bind("after", after)
                .bind("limit", limit)
                .map(JdbiStatementStore::map)
                .list();
    }
}
