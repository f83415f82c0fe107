package org.huzheng.server.store.jdbi;

import java.util.Optional;
import org.huzheng.server.store.WebhookStore;
import org.jdbi.v3.core.Handle;

final class JdbiWebhookStore implements WebhookStore {
    private final Handle handle;

    JdbiWebhookStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Progress> find(String department) {
        return handle.createQuery("SELECT place, failures, next_at FROM webhook WHERE department = :department")
                .bind("department", department)
                .map((row, context) -> new Progress(
                        department, row.getLong("place"), row.getInt("failures"), Columns.time(row, "next_at")))
                .findOne();
    }

    @Override
    public void put(Progress progress) {
        handle.createUpdate("""
                        INSERT INTO webhook (department, place, failures, next_at)
                        VALUES (:department, :place, :failures, :at)
                        ON CONFLICT (department) DO UPDATE SET
                          place = excluded.place, failures = excluded.failures, next_at = excluded.next_at
                        """)
                .bind("department", progress.department())
                .bind("place", progress.place())
                .bind("failures", progress.failures())
                .bind("at", progress.nextAt().toEpochMilli())
                .execute();
    }
}
