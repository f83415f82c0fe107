package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.CatalogueRecord;
import org.huzheng.server.store.CatalogueStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiCatalogueStore implements CatalogueStore {
    private static final String SELECT = "SELECT department, territory, number, document, log_index "
            + "FROM catalogue_edition WHERE department = :department AND territory = :territory ";

    private final Handle handle;

    JdbiCatalogueStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void permit(String department, Set<String> territories) {
        handle.createUpdate("DELETE FROM catalogue_publisher WHERE department = :department")
                .bind("department", department)
                .execute();
        for (String territory : territories) {
            handle.createUpdate(
                            "INSERT INTO catalogue_publisher (department, territory) VALUES (:department, :territory)")
                    .bind("department", department)
                    .bind("territory", territory)
                    .execute();
        }
    }

    @Override
    public Set<String> permitted(String department) {
        return new TreeSet<>(
                handle.createQuery("SELECT territory FROM catalogue_publisher WHERE department = :department")
                        .bind("department", department)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public Set<String> publishers() {
        return new TreeSet<>(handle.createQuery("SELECT DISTINCT department FROM catalogue_publisher")
                .mapTo(String.class)
                .list());
    }

    @Override
    public void insert(CatalogueRecord edition) {
        int added = handle.createUpdate("""
                        INSERT INTO catalogue_edition (department, territory, number, document, log_index)
                        VALUES (:department, :territory, :number, :document, :index)
                        ON CONFLICT (department, territory, number) DO NOTHING
                        """)
                .bind("department", edition.department())
                .bind("territory", edition.territory())
                .bind("number", edition.number())
                .bind("document", edition.document().toString())
                .bind("index", edition.logIndex())
                .execute();
        if (added == 0) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, "edition " + edition.number());
        }
    }

    @Override
    public Optional<CatalogueRecord> latest(String department, String territory) {
        return handle.createQuery(SELECT + "ORDER BY number DESC LIMIT 1")
                .bind("department", department)
                .bind("territory", territory)
                .map(JdbiCatalogueStore::map)
                .findOne();
    }

    @Override
    public void offer(String department, long logIndex) {
        handle.createUpdate("""
                        INSERT INTO resource_catalogue (department, log_index) VALUES (:department, :index)
                        ON CONFLICT (department) DO UPDATE SET log_index = EXCLUDED.log_index
                        """)
                .bind("department", department)
                .bind("index", logIndex)
                .execute();
    }

    @Override
    public Optional<Long> offered(String department) {
        return handle.createQuery("SELECT log_index FROM resource_catalogue WHERE department = :department")
                .bind("department", department)
                .mapTo(Long.class)
                .findOne();
    }

    @Override
    public List<Long> offers(long after) {
        return handle.createQuery(
                        "SELECT log_index FROM resource_catalogue WHERE log_index > :after ORDER BY log_index")
                .bind("after", after)
                .mapTo(Long.class)
                .list();
    }

    @Override
    public Optional<CatalogueRecord> find(String department, String territory, int number) {
        return handle.createQuery(SELECT + "AND number = :number")
                .bind("department", department)
                .bind("territory", territory)
                .bind("number", number)
                .map(JdbiCatalogueStore::map)
                .findOne();
    }

    private static CatalogueRecord map(ResultSet row, StatementContext context) throws SQLException {
        return new CatalogueRecord(
                row.getString("department"),
                row.getString("territory"),
                row.getInt("number"),
                Columns.digest(row, "document"),
                row.getLong("log_index"));
    }
}
