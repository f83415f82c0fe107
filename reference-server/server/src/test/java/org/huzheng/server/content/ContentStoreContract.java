package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.AdjustableClock;
import org.huzheng.server.TestStorage;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A content store on a disk of its own, and what tests ask of it. */
abstract class ContentStoreContract {
    static final int CHUNK = UploadSender.CHUNK;
    static final ContentLimits LIMITS =
            new ContentLimits(64L * CHUNK, 8L * CHUNK, 4, 128L * CHUNK, CHUNK, Duration.ofDays(3));

    final AdjustableClock clock = new AdjustableClock();

    @TempDir
    Path directory;

    private Database database;
    private ContentStore store;

    @BeforeEach
    void openStore() {
        database = Database.open("jdbc:sqlite:" + directory.resolve("huzheng.db"));
        store = openAgain();
    }

    @AfterEach
    void closeStore() {
        database.close();
    }

    /** As after a crash: nothing that was in memory is known any more. */
    ContentStore openAgain() {
        store = ContentStore.open(
                directory.resolve("data"), database.over(JdbiStores::uploads), LIMITS, clock, TestStorage.RANDOM);
        return store;
    }

    ContentStore store() {
        return store;
    }

    Path uploadFile(Upload upload, String name) {
        return directory.resolve("data/uploads").resolve(upload.id()).resolve(name);
    }

    List<Path> storedFiles() throws IOException {
        return files("data/content");
    }

    List<Path> uploadFiles() throws IOException {
        return files("data/uploads");
    }

    private List<Path> files(String below) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve(below))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    static void assertRefused(ErrorCode code, String detail, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.detail()).contains(detail);
        });
    }
}
