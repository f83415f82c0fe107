package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.content.Upload;
import org.huzheng.server.content.UploadState;
import org.huzheng.server.content.UploadStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiUploadStore implements UploadStore {
    private static final String SELECT =
            "SELECT id, owner, business_key, length, digest, tree_root, state, next_offset FROM upload ";

    private final Handle handle;

    JdbiUploadStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean insert(Upload upload, Instant now) {
        return handle.createUpdate("""
                                INSERT INTO upload
                                  (id, owner, business_key, length, digest, tree_root, state, next_offset, touched_at)
                                VALUES (:id, :owner, :key, :length, :digest, :root, :state, :offset, :now)
                                ON CONFLICT (owner, business_key) DO NOTHING
                                """)
                        .bind("id", upload.id())
                        .bind("owner", upload.owner())
                        .bind("key", upload.businessKey())
                        .bind("length", upload.length())
                        .bind("digest", upload.digest().toString())
                        .bind("root", upload.treeRoot().toString())
                        .bind("state", upload.state().name())
                        .bind("offset", upload.nextOffset())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    @Override
    public Optional<Upload> find(String id) {
        return handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id)
                .map(JdbiUploadStore::map)
                .findOne();
    }

    @Override
    public Optional<Upload> findByKey(String owner, String businessKey) {
        return handle.createQuery(SELECT + "WHERE owner = :owner AND business_key = :key")
                .bind("owner", owner)
                .bind("key", businessKey)
                .map(JdbiUploadStore::map)
                .findOne();
    }

    @Override
    public int countOpen(String owner) {
        return handle.createQuery("SELECT COUNT(*) FROM upload WHERE owner = :owner AND state <> 'COMPLETE'")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public long used(String owner) {
        return handle.createQuery("""
                        SELECT COALESCE((SELECT SUM(length) FROM upload WHERE owner = :owner AND state <> 'COMPLETE'), 0)
                          + COALESCE((SELECT SUM(content.length) FROM content_owner
                              JOIN content ON content.digest = content_owner.digest WHERE owner = :owner), 0)
                        """).bind("owner", owner).mapTo(Long.class).one();
    }

    @Override
    public long outstanding() {
        return handle.createQuery("SELECT COALESCE(SUM(length - next_offset), 0) FROM upload WHERE state <> 'COMPLETE'")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<Digest> unregisteredSince(Instant cutoff) {
        return handle.createQuery("""
                        SELECT digest FROM content WHERE stored_at < :cutoff AND NOT EXISTS
                          (SELECT 1 FROM evidence WHERE evidence.content_digest = content.digest)
                        """)
                .bind("cutoff", cutoff.toEpochMilli())
                .map((row, context) -> Columns.digest(row, "digest"))
                .list();
    }

    @Override
    public boolean forget(Digest unregistered) {
        String digest = unregistered.toString();
        boolean named = handle.createQuery("SELECT COUNT(*) FROM evidence WHERE content_digest = :digest")
                        .bind("digest", digest)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (named) {
            return false;
        }
        handle.createUpdate("DELETE FROM upload WHERE digest = :digest AND state = 'COMPLETE'")
                .bind("digest", digest)
                .execute();
        handle.createUpdate("DELETE FROM content_owner WHERE digest = :digest")
                .bind("digest", digest)
                .execute();
        return handle.createUpdate("DELETE FROM content WHERE digest = :digest")
                        .bind("digest", digest)
                        .execute()
                == 1;
    }

    @Override
    public void change(Upload from, Upload to, Instant now) {
        int changed = handle.createUpdate("""
                        UPDATE upload SET state = :toState, next_offset = :toOffset, touched_at = :now
                        WHERE id = :id AND state = :state AND next_offset = :offset
                        """)
                .bind("id", from.id())
                .bind("state", from.state().name())
                .bind("offset", from.nextOffset())
                .bind("toState", to.state().name())
                .bind("toOffset", to.nextOffset())
                .bind("now", now.toEpochMilli())
                .execute();
        if (changed != 1) {
            throw new HuzhengException(ErrorCode.UPLOAD_RANGE_INVALID, "another request changed this upload");
        }
    }

    @Override
    public void keep(StoredContent content, String owner, Instant now) {
        handle.createUpdate("""
                        INSERT INTO content (digest, length, tree_root, stored_at)
                        VALUES (:digest, :length, :root, :now)
                        ON CONFLICT (digest) DO NOTHING
                        """)
                .bind("digest", content.digest().toString())
                .bind("length", content.length())
                .bind("root", content.treeRoot().toString())
                .bind("now", now.toEpochMilli())
                .execute();
        handle.createUpdate("""
                        INSERT INTO content_owner (digest, owner) VALUES (:digest, :owner)
                        ON CONFLICT (digest, owner) DO NOTHING
                        """)
                .bind("digest", content.digest().toString())
                .bind("owner", owner)
                .execute();
    }

    @Override
    public Optional<StoredContent> content(Digest digest) {
        return handle.createQuery("SELECT digest, length, tree_root FROM content WHERE digest = :digest")
                .bind("digest", digest.toString())
                .map(JdbiUploadStore::content)
                .findOne();
    }

    private static StoredContent content(ResultSet row, StatementContext context) throws SQLException {
        return new StoredContent(
                Columns.digest(row, "digest"), row.getLong("length"), Columns.digest(row, "tree_root"));
    }

    @Override
    public Optional<StoredContent> next(Optional<Digest> after) {
        return handle.createQuery(
                        "SELECT digest, length, tree_root FROM content WHERE digest > :after ORDER BY digest LIMIT 1")
                .bind("after", after.map(Digest::toString).orElse(""))
                .map(JdbiUploadStore::content)
                .findOne();
    }

    @Override
    public long storedBytes() {
        return handle.createQuery("SELECT COALESCE(SUM(length), 0) FROM content")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public boolean isOwner(Digest digest, String owner) {
        return handle.createQuery("SELECT COUNT(*) FROM content_owner WHERE digest = :digest AND owner = :owner")
                        .bind("digest", digest.toString())
                        .bind("owner", owner)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public List<Upload> untouchedSince(Instant cutoff) {
        return handle.createQuery(SELECT + "WHERE touched_at < :cutoff AND state <> 'COMPLETE'")
                .bind("cutoff", cutoff.toEpochMilli())
                .map(JdbiUploadStore::map)
                .list();
    }

    @Override
    public void remove(String id) {
        handle.createUpdate("DELETE FROM upload WHERE id = :id").bind("id", id).execute();
    }

    private static Upload map(ResultSet row, StatementContext context) throws SQLException {
        return new Upload(
                row.getString("id"),
                row.getString("owner"),
                Columns.optionalText(row, "business_key"),
                row.getLong("length"),
                Columns.digest(row, "digest"),
                Columns.digest(row, "tree_root"),
                UploadState.valueOf(row.getString("state")),
                row.getLong("next_offset"));
    }
}
