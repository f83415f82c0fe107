package org.huzheng.server.store.jdbi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.huzheng.server.store.EventStore;
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
                INSERT INTO event_audience (department, log_index, place) VALUES (:department, :index, :index)
                ON CONFLICT (department, log_index) DO NOTHING
                """);
        for (String department : new LinkedHashSet<>(departments)) {
            batch.bind("department", department).bind("index", logIndex).add();
        }
        batch.execute();
    }

    @Override
    public void announceLater(long logIndex, long place, String department) {
        handle.createUpdate(
                        "INSERT INTO event_audience (department, log_index, place) VALUES (:department, :index, :place)")
                .bind("department", department)
                .bind("index", logIndex)
                .bind("place", place)
                .execute();
    }

    @Override
    public boolean announced(long logIndex, String department) {
        return handle.createQuery("SELECT 1 FROM event_audience WHERE department = :department AND log_index = :index")
                .bind("department", department)
                .bind("index", logIndex)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    @Override
    public List<Announced> after(String department, long after, int limit) {
        return handle.createQuery("SELECT e.place, " + JdbiStatementStore.COLUMNS
                        + " FROM statement s JOIN event_audience e ON e.log_index = s.log_index"
                        + " WHERE e.department = :department AND e.place > :after"
                        + " ORDER BY e.place LIMIT :limit")
                .bind("department", department)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Announced(row.getLong("place"), JdbiStatementStore.map(row, context)))
                .list();
    }
}
