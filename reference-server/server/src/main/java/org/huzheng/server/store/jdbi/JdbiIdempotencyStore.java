package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.server.store.IdempotencyStore;
import org.huzheng.server.store.IdempotentAnswer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiIdempotencyStore implements IdempotencyStore {
    private final Handle handle;

    JdbiIdempotencyStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<IdempotentAnswer> begin(String appId, String key, Digest request, Instant now) {
        handle.createUpdate("""
                        INSERT INTO idempotency (app_id, idempotency_key, request_digest, begun_at)
                        VALUES (:app, :key, :request, :now)
                        ON CONFLICT (app_id, idempotency_key) DO NOTHING
                        """)
                .bind("app", appId)
                .bind("key", key)
                .bind("request", request.toString())
                .bind("now", now.toEpochMilli())
                .execute();
        Claim claim = handle.createQuery("""
                        SELECT request_digest, status, media_type, body FROM idempotency
                        WHERE app_id = :app AND idempotency_key = :key
                        """)
                .bind("app", appId)
                .bind("key", key)
                .map(JdbiIdempotencyStore::map)
                .one();
        if (!claim.request.equals(request)) {
            throw new HuzhengException(ErrorCode.IDEMPOTENCY_CONFLICT, "");
        }
        return claim.answer;
    }

    @Override
    public void complete(String appId, String key, IdempotentAnswer answer) {
        handle.createUpdate("""
                        UPDATE idempotency SET status = :status, media_type = :type, body = :body
                        WHERE app_id = :app AND idempotency_key = :key AND status IS NULL
                        """)
                .bind("status", answer.status())
                .bind("type", answer.mediaType())
                .bind("body", answer.body().toArray())
                .bind("app", appId)
                .bind("key", key)
                .execute();
    }

    @Override
    public void sweep(Instant now) {
        handle.createUpdate("DELETE FROM idempotency WHERE begun_at <= :expired")
                .bind("expired", now.minus(RETENTION).toEpochMilli())
                .execute();
    }

    private record Claim(Digest request, Optional<IdempotentAnswer> answer) {}

    private static Claim map(ResultSet row, StatementContext context) throws SQLException {
        int status = row.getInt("status");
        Optional<IdempotentAnswer> answer = row.wasNull()
                ? Optional.empty()
                : Optional.of(new IdempotentAnswer(status, row.getString("media_type"), Columns.bytes(row, "body")));
        return new Claim(Columns.digest(row, "request_digest"), answer);
    }
}
