package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.StatementStore;
import org.huzheng.statement.StatementType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiStatementStore implements StatementStore {
    static final String COLUMNS =
            "s.log_index, s.type, s.business_id, s.issuer, s.content_digest, s.entry, s.stored_at";

    private final Handle handle;

    JdbiStatementStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void insert(StatementRecord statement, Collection<String> subjects) {
        int added = handle.createUpdate("""
                        INSERT INTO statement
                          (log_index, type, business_id, issuer, content_digest, entry, stored_at)
                        VALUES (:index, :type, :id, :issuer, :content, :entry, :at)
                        ON CONFLICT (type, business_id, issuer) DO NOTHING
                        """)
                .bind("index", statement.logIndex())
                .bind("type", statement.type().id())
                .bind("id", statement.id())
                .bind("issuer", statement.issuer())
                .bind("content", statement.content().toString())
                .bind("entry", statement.entry().toArray())
                .bind("at", statement.storedAt().toEpochMilli())
                .execute();
        if (added == 0) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, statement.id());
        }
        insertSubjects(statement.logIndex(), subjects);
    }

    private void insertSubjects(long logIndex, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO statement_subject (subject, log_index) VALUES (:subject, :index)");
        for (String subject : new LinkedHashSet<>(subjects)) {
            batch.bind("subject", subject).bind("index", logIndex).add();
        }
        batch.execute();
    }

    @Override
    public Optional<StatementRecord> find(StatementType type, BusinessKey key) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM statement s WHERE s.type = :type AND s.business_id = :id AND s.issuer = :issuer")
                .bind("type", type.id())
                .bind("id", key.id())
                .bind("issuer", key.issuer())
                .map(JdbiStatementStore::map)
                .findOne();
    }

    @Override
    public List<StatementRecord> named(StatementType type, String id) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM statement s WHERE s.type = :type AND s.business_id = :id ORDER BY s.log_index")
                .bind("type", type.id())
                .bind("id", id)
                .map(JdbiStatementStore::map)
                .list();
    }

    @Override
    public Optional<StatementRecord> replayed(StatementType type, BusinessKey key, Digest content) {
        Optional<StatementRecord> before = find(type, key);
        if (before.isPresent() && !before.get().content().equals(content)) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, key.id());
        }
        return before;
    }

    @Override
    public Optional<StatementRecord> atIndex(long logIndex) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM statement s WHERE s.log_index = :index")
                .bind("index", logIndex)
                .map(JdbiStatementStore::map)
                .findOne();
    }

    @Override
    public long from(long logIndex) {
        return handle.createQuery("SELECT COUNT(*) FROM statement WHERE log_index >= :index")
                .bind("index", logIndex)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public boolean isAbout(long logIndex, String subject) {
        return handle.createQuery("SELECT 1 FROM statement_subject WHERE subject = :subject AND log_index = :index")
                .bind("subject", subject)
                .bind("index", logIndex)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    @Override
    public List<StatementRecord> about(String subject) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM statement s JOIN statement_subject b ON b.log_index = s.log_index"
                        + " WHERE b.subject = :subject ORDER BY s.log_index")
                .bind("subject", subject)
                .map(JdbiStatementStore::map)
                .list();
    }

    @Override
    public List<StatementRecord> about(String subject, StatementType type) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM statement s JOIN statement_subject b ON b.log_index = s.log_index"
                        + " WHERE b.subject = :subject AND s.type = :type ORDER BY s.log_index")
                .bind("subject", subject)
                .bind("type", type.id())
                .map(JdbiStatementStore::map)
                .list();
    }

    /** Throws LOG_DAMAGED if a column holds what was never written there. */
    static StatementRecord map(ResultSet row, StatementContext context) throws SQLException {
        try {
            return read(row);
        } catch (HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.LOG_DAMAGED, "statement row " + row.getLong("log_index"), e);
        }
    }

    private static StatementRecord read(ResultSet row) throws SQLException {
        return new StatementRecord(
                row.getLong("log_index"),
                StatementType.ofId(row.getString("type")),
                row.getString("business_id"),
                row.getString("issuer"),
                Columns.digest(row, "content_digest"),
                Columns.bytes(row, "entry"),
                Columns.time(row, "stored_at"));
    }
}
