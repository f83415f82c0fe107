package org.huzheng.server.store.jdbi;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.StatementType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What the contract of every store starts from: an empty database of each kind. */
@OnBothDatabases
@Tag("HZ-SRV-018")
abstract class StoreContract {
    static final Instant NOON = Instant.parse("2026-03-01T04:00:00.123Z");

    private final TestDatabase kind;
    private Database database;
    private Handle handle;
    private JdbiStores stores;

    @TempDir
    Path directory;

    StoreContract(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void openDatabase() {
        String url = kind.readyUrl(directory);
        Dialect dialect = Dialect.ofUrl(url);
        database = Database.open(url);
        handle = Jdbi.create(Connections.unpooled(dialect, url, true)).open();
        stores = new JdbiStores(handle, dialect);
    }

    @AfterEach
    void closeDatabase() {
        handle.close();
        database.close();
    }

    /** The connection of {@link #stores()}. */
    Handle handle() {
        return handle;
    }

    Database database() {
        return database;
    }

    void write(Consumer<JdbiStores> work) {
        database.write(stores -> {
            work.accept(stores);
            return true;
        });
    }

    /** The stores on a connection of their own that commits every statement. */
    JdbiStores stores() {
        return stores;
    }

    static Digest digest(String text) {
        return DigestAlgorithm.SM3.digest(Bytes.ofUtf8(text));
    }

    static StatementRecord statement(long index, String id, String content) {
        return new StatementRecord(
                index, StatementType.REGISTRATION, id, "ISSUER", digest(content), Bytes.ofUtf8(content), NOON);
    }

    /** An evidence with all it rests on. */
    static EvidenceRecord evidence(JdbiStores stores, long index, String id, String owner) {
        stores.uploads().keep(new StoredContent(digest(id), 5, digest("tree")), owner, NOON);
        stores.statements().insert(statement(index, id, id), Set.of());
        EvidenceRecord evidence = new EvidenceRecord(id, owner, digest(id), digest("manifest"), index, NOON);
        stores.evidence().insert(evidence);
        return evidence;
    }
}
