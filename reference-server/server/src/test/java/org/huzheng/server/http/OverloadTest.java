package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.server.http.door.DoorLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More comes in than can be worked on: what is not done is said, and nothing that was answered is lost. */
@Tag("HZ-SRV-036")
class OverloadTest {
    private static final int CLIENTS = 60;

    @TempDir
    private Path directory;

    private World admitting(DoorLimits limits) {
        return new World(directory, CryptoSuite.SM, config -> config.admitting(limits));
    }

    @Test
    void requests_moreOfAnAddressThanMayBe_areToldToComeAgainAndHealthIsAnswered() throws Exception {
        try (World world = admitting(new DoorLimits(512, 1, 1_000, 4, 40))) {
            Map<String, Long> answers = atOnce(index -> status(world, index % 6 == 0 ? "/health" : "/openapi.yaml"));
            assertThat(answers.keySet()).isSubsetOf("health 200", "200", "503 Retry-After");
            assertThat(answers.get("health 200")).isEqualTo(CLIENTS / 6);
            assertThat(answers).containsKeys("200", "503 Retry-After");
        }
    }

    @Test
    void requests_moreThanWorkAtOnce_waitTheirTurn() throws Exception {
        try (World world = admitting(new DoorLimits(512, 2, 1_000, 256, 40))) {
            assertThat(atOnce(index -> status(world, "/v1/server"))).isEqualTo(Map.of("200", (long) CLIENTS));
        }
    }

    /** The client waits and tries again, so that nobody notices but by the clock. */
    @Test
    void registrations_manyTimesWhatMayBeAtWork_allArriveOrSayWhyNot() throws Exception {
        try (World world = admitting(new DoorLimits(512, 2, 2, 3, 1))) {
            HuzhengClient client = world.as(world.source);
            List<Path> files = IntStream.range(0, 24)
                    .mapToObj(index -> world.file(1000 + index))
                    .toList();
            Map<String, Long> answers = new java.util.concurrent.ConcurrentHashMap<>();
            Map<String, Long> outcome = atOnce(24, index -> {
                try {
                    String id = client.upload(files.get(index)).contentId().toString();
                    answers.put(id, 1L);
                    return "stored";
                } catch (org.huzheng.HuzhengException e) {
                    return e.code().name();
                }
            });
            assertThat(outcome.keySet()).isSubsetOf("stored", "REQUESTS_TOO_MANY", "SERVER_BUSY");
            assertThat(outcome).containsKey("stored");
            assertThat(answers).hasSize(outcome.get("stored").intValue());
            answers.keySet()
                    .forEach(
                            id -> assertThat(world.server.storage().content().find(org.huzheng.crypto.Digest.parse(id)))
                                    .as("what was answered is there")
                                    .isNotNull());
        }
    }

    @Test
    void connections_moreOfAnAddressThanMayBe_areClosed() throws IOException {
        try (World world = admitting(new DoorLimits(5, 48, 1_000, 256, 40))) {
            List<Socket> open = new ArrayList<>();
            try {
                int answered = 0;
                for (int i = 0; i < 8; i++) {
                    Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port());
                    open.add(socket);
                    answered += ask(socket, "/v1/server", "keep-alive").startsWith("HTTP/1.1 200") ? 1 : 0;
                }
                assertThat(answered).isEqualTo(5);
                open.get(0).close();
                assertThat(eventually(world)).isTrue();
            } finally {
                for (Socket socket : open) {
                    socket.close();
                }
            }
        }
    }

    /** The server learns of a closed connection a moment later. */
    private static boolean eventually(World world) throws IOException {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
                if (ask(socket, "/v1/server", "close").startsWith("HTTP/1.1 200")) {
                    return true;
                }
            }
        }
        return false;
    }

    private interface Work {
        String done(int index) throws IOException;
    }

    private static Map<String, Long> atOnce(Work work) throws InterruptedException, ExecutionException {
        return atOnce(CLIENTS, work);
    }

    private static Map<String, Long> atOnce(int clients, Work work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            CountDownLatch ready = new CountDownLatch(clients);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int index = i;
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.done(index);
                }));
            }
            List<String> all = new ArrayList<>();
            for (Future<String> answer : answers) {
                all.add(answer.get());
            }
            return all.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String status(World world, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            String answer = ask(socket, path, "close");
            String status = answer.isEmpty() ? "closed" : answer.substring(9, 12);
            return (path.equals("/health") ? "health " : "")
                    + status
                    + (answer.contains("Retry-After: 1") ? " Retry-After" : "");
        }
    }

    private static String ask(Socket socket, String path, String connection) {
        try {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: " + connection + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[8192];
            int read = socket.getInputStream().read(buffer);
            return read < 0 ? "" : new String(buffer, 0, read, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
