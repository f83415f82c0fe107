package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.StatementType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier version stored is found again after the migration, each id under its issuer. */
@OnBothDatabases
@Tag("HZ-SRV-018")
@Tag("HZ-SRV-024")
class MigrationTest {
    private static final String ZEROS = "sm3:" + "00".repeat(32);
    private static final BusinessKey EVIDENCE = new BusinessKey("A", "E-1");

    private final TestDatabase kind;

    @TempDir
    Path directory;

    MigrationTest(TestDatabase kind) {
        this.kind = kind;
    }

    @Test
    void rows_ofTheVersionBefore_areKeptUnderTheirIssuers() {
        String url = kind.newUrl(directory);
        fill(url);
        try (Database database = Database.open(url)) {
            database.read(stores -> {
                assertKept(stores);
                return true;
            });
        }
    }

    private static void assertKept(JdbiStores stores) {
        assertThat(stores.statements().named(StatementType.SHARING_CONTRACT, "C-1"))
                .extracting(StatementRecord::issuer)
                .containsExactly("B");
        assertThat(stores.evidence().find(EVIDENCE).orElseThrow().logIndex()).isZero();
        assertThat(stores.statements().about("evidence:A/E-1"))
                .extracting(StatementRecord::logIndex)
                .containsExactly(0L, 2L, 3L);
        assertThat(stores.statements().about("contract:B/C-1"))
                .extracting(StatementRecord::logIndex)
                .containsExactly(1L);
        assertThat(stores.statements().about("request:B/Q-1"))
                .extracting(StatementRecord::logIndex)
                .containsExactly(2L);
        assertThat(stores.statements().about("recall:A/R-1"))
                .extracting(StatementRecord::logIndex)
                .containsExactly(3L);
        assertThat(stores.statements().about("catalogue:A:330421")).hasSize(1);
        AccessRecord access =
                stores.accesses().find(new BusinessKey("B", "Q-1")).orElseThrow();
        assertThat(access.contract()).isEqualTo(new BusinessKey("B", "C-1"));
        assertThat(access.evidence()).isEqualTo(EVIDENCE);
        assertThat(access.state()).isEqualTo(AccessState.GRANTED);
        assertThat(stores.caseItems().find("1", "B", EVIDENCE).orElseThrow().status())
                .isEqualTo(CaseItemStatus.RECALLED);
        assertThat(stores.events().after("B", EventStore.FROM_START, 9)).hasSize(1);
        assertThat(stores.evidence().ofOwner("A", -1, 9))
                .extracting(EvidenceRecord::id)
                .containsExactly("E-1");
        assertThat(stores.listings().filled())
                .as("lists are filled by the server, which can read statements")
                .isFalse();
    }

    private static void fill(String url) {
        Dialect dialect = Dialect.ofUrl(url);
        Flyway.configure()
                .dataSource(Connections.unpooled(dialect, url, true))
                .locations("classpath:db/migration")
                .placeholders(Map.of("blob", dialect.blob()))
                .target("2")
                .load()
                .migrate();
        try (Handle handle =
                Jdbi.create(Connections.unpooled(dialect, url, true)).open()) {
            handle.execute("INSERT INTO content VALUES (?, 1, ?, 1)", ZEROS, ZEROS);
            statement(handle, 0, StatementType.REGISTRATION, "REG-1", "A", "evidence:E-1");
            statement(handle, 1, StatementType.SHARING_CONTRACT, "C-1", "B", "contract:C-1", "catalogue:A:330421");
            statement(handle, 2, StatementType.ACCESS_REQUEST, "Q-1", "B", "request:Q-1", "evidence:E-1");
            statement(handle, 3, StatementType.RECALL, "R-1", "A", "recall:R-1", "evidence:E-1");
            handle.execute("INSERT INTO event_audience VALUES ('B', 3)");
            handle.execute("INSERT INTO evidence VALUES ('E-1', 'A', ?, ?, 0, 1)", ZEROS, ZEROS);
            handle.execute("INSERT INTO access VALUES ('Q-1', 'C-1', 'E-1', 'B', '1', 'GRANTED', 5)");
            handle.execute("INSERT INTO case_item VALUES ('1', 'B', 'E-1', 'RECALLED', 'D-1', 'R-1')");
            handle.execute("INSERT INTO catalogue_edition VALUES ('A', '330421', 1, ?, 1)", ZEROS);
        }
    }

    private static void statement(
            Handle handle, long index, StatementType type, String id, String issuer, String... subjects) {
        handle.execute(
                "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, 1)", index, type.id(), id, issuer, ZEROS, new byte[1]);
        for (String subject : subjects) {
            handle.execute("INSERT INTO statement_subject VALUES (?, ?)", subject, index);
        }
    }
}
