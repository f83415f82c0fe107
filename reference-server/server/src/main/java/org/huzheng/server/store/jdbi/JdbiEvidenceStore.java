package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.EvidenceStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiEvidenceStore implements EvidenceStore {
    private static final String SELECT =
            "SELECT id, owner, content_digest, manifest_digest, log_index, registered_at FROM evidence ";

    private final Handle handle;

    JdbiEvidenceStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void insert(EvidenceRecord evidence) {
        int added = handle.createUpdate("""
                        INSERT INTO evidence (id, owner, content_digest, manifest_digest, log_index, registered_at)
                        VALUES (:id, :owner, :content, :manifest, :index, :at)
                        ON CONFLICT (id, owner) DO NOTHING
                        """)
                .bind("id", evidence.id())
                .bind("owner", evidence.owner())
                .bind("content", evidence.content().toString())
                .bind("manifest", evidence.manifest().toString())
                .bind("index", evidence.logIndex())
                .bind("at", evidence.registeredAt().toEpochMilli())
                .execute();
        if (added == 0) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, evidence.id());
        }
    }

    @Override
    public Optional<EvidenceRecord> find(BusinessKey key) {
        return handle.createQuery(SELECT + "WHERE id = :id AND owner = :owner")
                .bind("id", key.id())
                .bind("owner", key.issuer())
                .map(JdbiEvidenceStore::map)
                .findOne();
    }

    @Override
    public List<EvidenceRecord> named(String id) {
        return handle.createQuery(SELECT + "WHERE id = :id ORDER BY log_index")
                .bind("id", id)
                .map(JdbiEvidenceStore::map)
                .list();
    }

    @Override
    public Optional<EvidenceRecord> ofContent(Digest content) {
        return handle.createQuery(SELECT + "WHERE content_digest = :content ORDER BY log_index LIMIT 1")
                .bind("content", content.toString())
                .map(JdbiEvidenceStore::map)
                .findOne();
    }

    @Override
    public Optional<EvidenceRecord> ofManifest(Digest manifest) {
        return handle.createQuery(SELECT + "WHERE manifest_digest = :manifest ORDER BY log_index LIMIT 1")
                .bind("manifest", manifest.toString())
                .map(JdbiEvidenceStore::map)
                .findOne();
    }

    @Override
    public List<EvidenceRecord> ofOwner(String owner, long after, int limit) {
        return handle.createQuery(
                        SELECT + "WHERE owner = :owner AND log_index > :after ORDER BY log_index LIMIT :limit")
                .bind("owner", owner)
                .bind("after", after)
                .bind("limit", limit)
                .map(JdbiEvidenceStore::map)
                .list();
    }

    private static EvidenceRecord map(ResultSet row, StatementContext context) throws SQLException {
        return new EvidenceRecord(
                row.getString("id"),
                row.getString("owner"),
                Columns.digest(row, "content_digest"),
                Columns.digest(row, "manifest_digest"),
                row.getLong("log_index"),
                Columns.time(row, "registered_at"));
    }
}
