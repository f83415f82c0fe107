package org.huzheng.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.server.TestStorage.assertProves;
import static org.huzheng.server.TestStorage.entry;
import static org.huzheng.server.TestStorage.register;
import static org.huzheng.server.TestStorage.statement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogReceipt;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
@Tag("HZ-LOG-007")
@Tag("HZ-SRV-018")
class RegistrationTest {
    private static final int THREADS = 8;
    private static final int EACH = 20;

    private final TestDatabase kind;
    private Storage storage;

    @TempDir
    Path directory;

    RegistrationTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        storage = TestStorage.open(kind.readyUrl(directory), directory.resolve("data"));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private List<StatementRecord> told(int limit) {
        return storage.read(stores -> stores.events().after("B", EventStore.FROM_START, limit)).stream()
                .map(EventStore.Announced::statement)
                .toList();
    }

    @Test
    void statement_registered_hasRowLeafEventAndReceipt() {
        long index = register(storage, "E-1");
        assertProves(storage.log().receipt(index), index, entry("E-1", "x"));
        List<StatementRecord> told = told(10);
        assertThat(told).extracting(StatementRecord::id).containsExactly("E-1");
        assertThat(told.get(0).entry()).isEqualTo(entry("E-1", "x"));
    }

    @Test
    @Tag("HZ-SRV-006")
    void sameContent_again_isReplayedWithoutALeaf() {
        long index = register(storage, "E-1");
        Registered again = storage.inTransaction(transaction -> transaction.register(statement("E-1", "x")));
        assertThat(again).isEqualTo(new Registered(index, true));
        assertThat(storage.log().checkpoint().checkpoint().size()).isEqualTo(1);
    }

    @Test
    @Tag("HZ-SRV-006")
    void otherContent_underTakenKey_leavesNothing() {
        register(storage, "E-1");
        assertThatThrownBy(() -> storage.inTransaction(transaction -> {
                    transaction.register(statement("E-2", "x"));
                    return transaction.register(statement("E-1", "other"));
                }))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BUSINESS_KEY_CONFLICT));
        assertNotRegistered("E-2", 1);
    }

    @Test
    void work_failingAfterRegistering_leavesNeitherRowNorLeaf() {
        assertThatThrownBy(() -> storage.inTransaction(transaction -> {
                    transaction.register(statement("E-1", "x"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertNotRegistered("E-1", 0);
        assertThat(register(storage, "E-2")).isZero();
    }

    @Test
    void receipt_ofLeafNotThere_isRefused() {
        register(storage, "E-1");
        assertThatThrownBy(() -> storage.log().receipt(1))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> storage.log().inclusion(0, 2))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }

    @Test
    void manyAtOnce_getDenseIndicesAndConsistentCheckpoints() throws Exception {
        List<LogReceipt> receipts = inParallel(THREADS, thread -> {
            List<LogReceipt> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                String id = "E-" + thread + "-" + i;
                long index = register(storage, id);
                LogReceipt receipt = storage.log().receipt(index);
                assertProves(receipt, index, entry(id, "x"));
                mine.add(receipt);
            }
            return mine;
        });
        assertThat(receipts.stream().map(receipt -> receipt.proof().index()).sorted())
                .containsExactlyElementsOf(
                        LongStream.range(0, THREADS * EACH).boxed().toList());
        Checkpoint last = storage.log().checkpoint().checkpoint();
        assertThat(last.size()).isEqualTo(THREADS * EACH);
        for (LogReceipt receipt : receipts) {
            Checkpoint given = receipt.checkpoint().checkpoint();
            assertThat(storage.log()
                            .consistency(given.size(), last.size())
                            .verify(DigestAlgorithm.SM3, given.root(), last.root()))
                    .isTrue();
        }
        List<StatementRecord> told = told(1000);
        assertThat(told).hasSize(THREADS * EACH);
    }

    @Test
    @Tag("HZ-SRV-006")
    void oneKey_racedFor_isNewOnce() throws Exception {
        List<Registered> results = inParallel(THREADS, thread -> {
            Registered result = storage.inTransaction(transaction -> transaction.register(statement("E-1", "x")));
            return List.of(result);
        });
        assertThat(results.stream().map(Registered::logIndex).collect(Collectors.toSet()))
                .isEqualTo(Set.of(0L));
        assertThat(results.stream().filter(result -> !result.replayed())).hasSize(1);
    }

    private void assertNotRegistered(String id, long size) {
        List<StatementRecord> found = storage.read(stores -> stores.statements().named(StatementType.REGISTRATION, id));
        assertThat(found).isEmpty();
        assertThat(storage.log().checkpoint().checkpoint().size()).isEqualTo(size);
    }

    @FunctionalInterface
    private interface Work<T> {
        List<T> run(int thread) throws Exception;
    }

    private static <T> List<T> inParallel(int threads, Work<T> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<T>>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> work.run(thread));
            }
            List<T> all = new ArrayList<>();
            for (Future<List<T>> result : pool.invokeAll(tasks)) {
                all.addAll(result.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
