package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The server as its operators see it: logs, stopping, the demonstration timestamp authority. */
class OperationTest {
    private static final String OCTETS = "application/octet-stream";

    @TempDir
    private Path directory;

    @Test
    @Tag("HZ-SRV-015")
    void logs_ofAWholeExchange_areJsonWithoutNamesPathsOrCases() {
        Logger logger = (Logger) LoggerFactory.getLogger("org.huzheng");
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        logger.addAppender(seen);
        logger.setLevel(Level.INFO);
        List<String> secrets = new ArrayList<>(List.of(World.CASE, World.PURPOSE.toString(), "/v1/", "示例县"));
        try (World world = World.sm(directory)) {
            var evidence = world.registered(1000);
            world.granted(world.activeContract(), evidence);
            world.as(world.consumer).caseItems(World.CASE);
            world.raw().get("events", "/v1/events");
            secrets.add(evidence.id());
            secrets.add(world.source.code());
        } finally {
            logger.detachAppender(seen);
        }
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(logger.getLoggerContext());
        encoder.start();
        List<String> lines = seen.list.stream()
                .map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8))
                .toList();
        assertThat(lines).hasSizeGreaterThan(8);
        lines.forEach(line -> {
            assertThat(JsonObject.parse(line.getBytes(StandardCharsets.UTF_8)).names())
                    .contains("level");
            secrets.forEach(secret -> assertThat(line).doesNotContain(secret));
        });
        assertThat(lines).anyMatch(line -> line.contains("HEADER_MISSING") && line.contains("request_id"));
    }

    @Test
    @Tag("HZ-SRV-017")
    void statement_timestampedByTheServersOwnAuthority_isTakenIn() {
        try (World world = World.sm(directory)) {
            TimestampAuthority authority = TimestampAuthority.at(
                    world.server.uri().resolve("/v1/tsa"), Duration.ofSeconds(30), Department.RANDOM);
            Statement stamped = world.consumer
                    .signer
                    .withTimestamps(authority)
                    .sign(world.contract().payload());
            assertThat(world.as(world.consumer).proposeContract(stamped).logIndex())
                    .isZero();
        }
    }

    @Test
    @Tag("HZ-SRV-016")
    void server_toldToStop_endsWhatIsUnderWayAndTakesNothingNew() throws Exception {
        World world = World.sm(directory);
        UploadContent content = new UploadContent(1000);
        int port = world.server.port();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            sendHalf(world, content, socket);
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(world.server::close);
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(stopping).isNotDone();
            socket.getOutputStream().write(content.bytes, 10, 990);
            socket.getOutputStream().flush();
            byte[] answer = new byte[4096];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, read, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200");
            socket.shutdownOutput();
            stopping.get(30, TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    @Tag("HZ-SRV-016")
    void server_whoseRequestsOutlastTheGrace_cutsThemOffAndStops() throws Exception {
        World world = new World(directory, CryptoSuite.SM, config -> config.stoppingWithin(Duration.ofMillis(500)));
        int port = world.server.port();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            sendHalf(world, new UploadContent(1000), socket);
            world.server.close();
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
        assertThatThrownBy(world::logSize).isInstanceOf(RuntimeException.class);
    }

    /** A request whose body stops after ten bytes. */
    private void sendHalf(World world, UploadContent content, Socket socket) throws Exception {
        String id = world.raw()
                .signed(
                        world.source,
                        "beginUpload",
                        "POST",
                        LogicalTarget.of("v1", "uploads"),
                        content.announcement("k"))
                .json()
                .string("uploadId");
        LogicalTarget leaves = LogicalTarget.of("v1", "uploads", id, "leaves");
        world.raw().signed(world.source, "putLeaves", "PUT", leaves, OCTETS, content.leaves, headers -> {});
        LogicalTarget target = LogicalTarget.of("v1", "uploads", id, "content").with("offset", "0");
        Map<String, String> headers =
                RawClient.headers(world.source, "PUT", target, UploadContent.root(CryptoSuite.SM, content.bytes));
        headers.put("Content-Type", OCTETS);
        StringBuilder head = new StringBuilder("PUT " + target + " HTTP/1.1\r\nHost: here\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: 1000\r\n\r\n");
        socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(content.bytes, 0, 10);
        awaitUnderWay();
    }

    /** The body of the request is being read once its spool file is there. */
    private void awaitUnderWay() throws Exception {
        Path spool = directory.resolve("data").resolve("spool");
        for (int i = 0; i < 300; i++) {
            try (Stream<Path> files = Files.list(spool)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the request never began");
    }

    @Test
    @Tag("HZ-SRV-017")
    void timestampAuthority_overHttp_givesTokensAndRefusals() {
        try (World world = World.sm(directory)) {
            URI address = URI.create(world.server.uri() + "/v1/tsa");
            Digest imprint = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("现场笔录"));
            Bytes token = TimestampAuthority.at(address, Duration.ofSeconds(20), Department.RANDOM)
                    .timestamp(imprint);
            assertThat(token.length()).isGreaterThan(100);
            RawClient.Response refusal = world.raw()
                    .send(
                            "timestamp",
                            "POST",
                            "/v1/tsa",
                            new byte[] {1, 2, 3},
                            Map.of("Content-Type", "application/timestamp-query"));
            assertThat(refusal.status()).isEqualTo(200);
            assertThat(world.raw()
                            .send("timestamp", "POST", "/v1/tsa", new byte[1], Map.of("Content-Type", "text/plain"))
                            .code())
                    .isEqualTo("MEDIA_TYPE_UNSUPPORTED");
            assertThat(world.raw()
                            .send(
                                    "timestamp",
                                    "POST",
                                    "/v1/tsa",
                                    new byte[10_000],
                                    Map.of("Content-Type", "application/timestamp-query"))
                            .code())
                    .isEqualTo("BODY_TOO_LARGE");
        }
    }
}
