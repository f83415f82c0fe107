package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huzheng.client.Acceptance;
import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many at once: each statement gets a place of its own in the log, and one that is sent by many gets one. */
@OnBothDatabases
@Tag("HZ-SRV-006")
@Timeout(300)
class ConcurrencyTest {
    private static final int MANY = 24;

    private final TestDatabase database;

    @TempDir
    private Path directory;

    ConcurrencyTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void statements_postedAtOnce_areDenseInTheLog_andTheSameOneStandsOnce() {
        try (World world =
                new World(directory, CryptoSuite.SM, config -> config.withDatabase(database.readyUrl(directory)))) {
            HuzhengClient client = world.as(world.consumer);
            Statement same = world.consumer.sign(world.contract().payload());
            Stream<Statement> different = Stream.generate(
                            () -> world.consumer.sign(world.contract().payload()))
                    .limit(MANY);
            List<Acceptance> taken = atOnce(
                    client,
                    Stream.concat(different, Stream.generate(() -> same).limit(MANY))
                            .toList());
            assertThat(taken.stream().map(Acceptance::logIndex).distinct().sorted())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, MANY).boxed().toList());
            assertThat(world.logSize()).isEqualTo(MANY + 1);
        }
    }

    @Test
    @Tag("HZ-SRV-009")
    @Tag("HZ-INB-002")
    void events_readWhileManyAreWritten_arePassedOverByNobody() {
        try (World world =
                new World(directory, CryptoSuite.SM, config -> config.withDatabase(database.readyUrl(directory)))) {
            List<Statement> statements = Stream.generate(
                            () -> world.consumer.sign(world.contract().payload()))
                    .limit(MANY)
                    .toList();
            CompletableFuture<List<Acceptance>> writing =
                    CompletableFuture.supplyAsync(() -> atOnce(world.as(world.consumer), statements));
            List<String> expected = new ArrayList<>(Collections.nCopies(MANY, ""));
            List<String> told = new ArrayList<>();
            List<String> listed = new ArrayList<>();
            HuzhengClient reader = world.as(world.source);
            Optional<String> event = Optional.empty();
            ListQuery list = ListQuery.all().limit(3);
            while (!writing.isDone() || told.size() < MANY || listed.size() < MANY) {
                EventPage events = reader.events(event, 3);
                event = events.nextCursor();
                events.items().forEach(each -> told.add(each.statementId()));
                for (EventPage.Event item : list.of(reader::contracts).items()) {
                    listed.add(item.statementId());
                    list = list.after(item.cursor());
                }
            }
            writing.join().forEach(taken -> expected.set((int) taken.logIndex(), taken.id()));
            assertThat(told).isEqualTo(expected);
            assertThat(listed).isEqualTo(expected);
        }
    }

    private static List<Acceptance> atOnce(HuzhengClient client, List<Statement> statements) {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Acceptance>> calls = statements.stream()
                    .map(statement -> CompletableFuture.supplyAsync(() -> client.proposeContract(statement), threads))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }
}
