package org.huzheng.server.store.jdbi;

import java.time.Instant;
import org.huzheng.server.store.NonceStore;
import org.jdbi.v3.core.Handle;

final class JdbiNonceStore implements NonceStore {
    private final Handle handle;

    JdbiNonceStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean use(String appId, String nonce, Instant now) {
        // One statement decides, so of two requests that race with one nonce exactly one wins.
        return handle.createUpdate("""
                                INSERT INTO nonce (app_id, nonce, used_at) VALUES (:app, :nonce, :now)
                                ON CONFLICT (app_id, nonce) DO UPDATE SET used_at = excluded.used_at
                                WHERE nonce.used_at <= :expired
                                """)
                        .bind("app", appId)
                        .bind("nonce", nonce)
                        .bind("now", now.toEpochMilli())
                        .bind("expired", now.minus(RETENTION).toEpochMilli())
                        .execute()
                == 1;
    }

    @Override
    public void sweep(Instant now) {
        handle.createUpdate("DELETE FROM nonce WHERE used_at <= :expired")
                .bind("expired", now.minus(RETENTION).toEpochMilli())
                .execute();
    }
}
