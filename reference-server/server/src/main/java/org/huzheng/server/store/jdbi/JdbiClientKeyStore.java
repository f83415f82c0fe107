package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.ClientKeyStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiClientKeyStore implements ClientKeyStore {
    private static final String SELECT =
            "SELECT app_id, key_id, department, department_name, certificate, registered_at FROM client_key ";

    private final Handle handle;

    JdbiClientKeyStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void register(ClientKey key) {
        int added = handle.createUpdate("""
                        INSERT INTO client_key
                          (app_id, key_id, department, department_name, certificate, registered_at)
                        VALUES (:app, :key, :department, :name, :certificate, :at)
                        ON CONFLICT (app_id, key_id) DO NOTHING
                        """)
                .bind("app", key.appId())
                .bind("key", key.keyId())
                .bind("department", key.department())
                .bind("name", key.departmentName())
                .bind("certificate", key.certificate().toArray())
                .bind("at", key.registeredAt().toEpochMilli())
                .execute();
        handle.createUpdate("""
                        UPDATE client_key SET disabled_at = NULL
                        WHERE app_id = :app AND key_id = :key AND certificate = :certificate AND disabled_at IS NOT NULL
                        """)
                .bind("app", key.appId())
                .bind("key", key.keyId())
                .bind("certificate", key.certificate().toArray())
                .execute();
        boolean same = find(key.appId(), key.keyId())
                .filter(found -> found.certificate().equals(key.certificate()))
                .isPresent();
        if (added == 0 && !same) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, key.keyId());
        }
    }

    @Override
    public Optional<ClientKey> find(String appId, String keyId) {
        return handle.createQuery(SELECT + "WHERE app_id = :app AND key_id = :key AND disabled_at IS NULL")
                .bind("app", appId)
                .bind("key", keyId)
                .map(JdbiClientKeyStore::map)
                .findOne();
    }

    @Override
    public List<ClientKey> ofDepartment(String department) {
        return handle.createQuery(SELECT
                        + "WHERE department = :department AND disabled_at IS NULL ORDER BY registered_at, key_id")
                .bind("department", department)
                .map(JdbiClientKeyStore::map)
                .list();
    }

    @Override
    public List<ClientKey> inUse() {
        return handle.createQuery(SELECT + "WHERE disabled_at IS NULL ORDER BY registered_at, app_id, key_id")
                .map(JdbiClientKeyStore::map)
                .list();
    }

    @Override
    public void disable(String appId, String keyId, Instant at) {
        handle.createUpdate("""
                        UPDATE client_key SET disabled_at = :at
                        WHERE app_id = :app AND key_id = :key AND disabled_at IS NULL
                        """)
                .bind("at", at.toEpochMilli())
                .bind("app", appId)
                .bind("key", keyId)
                .execute();
    }

    private static ClientKey map(ResultSet row, StatementContext context) throws SQLException {
        return new ClientKey(
                row.getString("app_id"),
                row.getString("key_id"),
                row.getString("department"),
                row.getString("department_name"),
                Columns.bytes(row, "certificate"),
                Columns.time(row, "registered_at"));
    }
}
