package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.server.store.PostgresFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The database hangs: nobody waits for ever, health says so, and when it goes on so does everybody. */
@Tag("HZ-SRV-038")
@ExtendWith(PostgresFixture.class)
class FrozenDatabaseTest {
    private static final int ASKING = 60;
    /** Longer than any wait inside the server, shorter than a client waits; the machine may be busy. */
    private static final Duration END = Duration.ofSeconds(28);

    @TempDir
    private Path directory;

    @Test
    void database_thatFreezes_endsEveryRequestAndIsToldByHealth() throws Exception {
        String url = new PostgresFixture().newDatabase();
        try (World world = new World(directory, CryptoSuite.SM, config -> config.withDatabase(url))) {
            world.as(world.source).upload(world.file(1000));
            assertThat(health(world)).isEqualTo(200);
            ExecutorService threads = Executors.newFixedThreadPool(ASKING);
            PostgresFixture.Frozen frozen = PostgresFixture.freeze();
            try {
                List<Future<Integer>> answers = new ArrayList<>();
                for (int i = 0; i < ASKING; i++) {
                    answers.add(threads.submit(() -> world.raw()
                            .signed(
                                    world.source,
                                    "events",
                                    "GET",
                                    LogicalTarget.of("v1", "events"),
                                    "application/json",
                                    new byte[0],
                                    headers -> {})
                            .status()));
                }
                assertThat(down(world)).isTrue();
                assertThat(status(world, "/health/live")).isEqualTo(200);
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isGreaterThanOrEqualTo(500);
                }
            } finally {
                frozen.thaw();
                threads.shutdownNow();
            }
            assertThat(recovered(world)).isTrue();
            assertThat(world.as(world.source).upload(world.file(1001)).length()).isEqualTo(1001);
        }
    }

    /** What was found a moment ago is still told. */
    private static boolean down(World world) throws IOException, InterruptedException {
        for (int i = 0; i < 5; i++) {
            if (health(world) == 503) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    /** The first requests after it may meet connections that died meanwhile. */
    private static boolean recovered(World world) throws IOException, InterruptedException {
        for (int i = 0; i < 60; i++) {
            if (health(world) == 200) {
                try {
                    world.as(world.source).events(java.util.Optional.empty(), 10);
                    return true;
                } catch (HuzhengException e) {
                    assertThat(e.code().httpStatus()).isGreaterThanOrEqualTo(500);
                }
            }
            Thread.sleep(500);
        }
        return false;
    }

    private static int health(World world) throws IOException, InterruptedException {
        return status(world, "/health");
    }

    private static int status(World world, String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(world.server.uri() + path))
                .timeout(END)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
