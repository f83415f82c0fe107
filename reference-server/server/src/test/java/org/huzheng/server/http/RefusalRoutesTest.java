package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-SRV-004")
class RefusalRoutesTest {
    private static final LogicalTarget UPLOADS = LogicalTarget.of("v1", "uploads");
    private static final String UPLOAD = """
            {"length":"3","digest":"sm3:%1$s","treeRoot":"sm3:%1$s","chunkSize":65536}""".formatted("ab".repeat(32));

    @TempDir
    private static Path directory;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.sm(directory);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static RawClient.Response upload(String json) {
        return world.raw().signed(world.source, "beginUpload", "POST", UPLOADS, json);
    }

    private static JsonObject bare(String method, String target) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(world.server.uri() + target))
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("X-Hz-Request-Id")).isPresent();
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JsonObject.parse(response.body());
    }

    @Test
    void route_thatDoesNotExist_isAProblemDocument() throws Exception {
        assertThat(bare("GET", "/v2/nothing").string("code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void method_thatTheRouteLacks_isAProblemDocument() throws Exception {
        assertThat(bare("DELETE", "/v1/uploads").string("code")).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(bare("PATCH", "/health").string("code")).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void problem_hasBothLanguagesHintAndTime() {
        JsonObject problem = world.raw().get("events", "/v1/events").json();
        assertThat(problem.string("title")).isEqualTo("缺少签名请求头");
        assertThat(problem.object("en").string("title")).isEqualTo("A signed-request header is missing");
        assertThat(problem.string("hint")).isNotEmpty();
        assertThat(problem.time("server_time")).isEqualTo(world.clock.instant());
        assertThat(problem.bool("retryable")).isFalse();
    }

    @Test
    void mediaType_otherThanTheContracts_isRefused() {
        RawClient.Response answer = world.raw()
                .signed(
                        world.source,
                        "beginUpload",
                        "POST",
                        UPLOADS,
                        "text/plain",
                        UPLOAD.getBytes(StandardCharsets.UTF_8),
                        headers -> {});
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    @Tag("HZ-SRV-011")
    void body_aboveTheLimit_isRefusedBeforeItIsKept() throws IOException {
        byte[] large = new byte[(int) BodyReader.MAX_JSON + 1];
        RawClient.Response answer = world.raw()
                .signed(world.source, "beginUpload", "POST", UPLOADS, "application/json", large, headers -> {});
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
        LogicalTarget part =
                LogicalTarget.of("v1", "uploads", "0123456789abcdef", "content").with("offset", "0");
        byte[] overlong = new byte[(int) BodyReader.MAX_PART + 1];
        assertThat(world.raw()
                        .signed(
                                world.source,
                                "putContent",
                                "PUT",
                                part,
                                "application/octet-stream",
                                overlong,
                                headers -> {})
                        .code())
                .isEqualTo("BODY_TOO_LARGE");
        assertSpoolEmpty();
    }

    @Test
    @Tag("HZ-SRV-011")
    void body_thatBreaksOff_leavesNothing() throws IOException {
        LogicalTarget part =
                LogicalTarget.of("v1", "uploads", "0123456789abcdef", "content").with("offset", "0");
        byte[] content = new byte[100_000];
        Map<String, String> headers = RawClient.headers(world.source, "PUT", part, content);
        headers.put("Content-Type", "application/octet-stream");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            StringBuilder head =
                    new StringBuilder("PUT " + part + " HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n");
            headers.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(content, 0, 70_000);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("BODY_TRUNCATED");
        }
        assertSpoolEmpty();
    }

    private static void assertSpoolEmpty() throws IOException {
        try (Stream<Path> left = Files.list(directory.resolve("data").resolve("spool"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @Tag("HZ-SRV-011")
    void json_nestedTooDeeplyOrTwiceNamedOrTorn_isRefusedByName() {
        assertThat(upload("{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}").code())
                .isEqualTo("JSON_LIMIT_EXCEEDED");
        assertThat(upload(UPLOAD.replace("{", "{\"length\":\"3\",")).code()).isEqualTo("JSON_DUPLICATE_KEY");
        assertThat(upload("{\"length\":").code()).isEqualTo("JSON_MALFORMED");
        assertThat(upload("[]").code()).isEqualTo("JSON_MALFORMED");
        assertThat(upload(UPLOAD.replace("65536", "12345678901234567890")).code())
                .isEqualTo("JSON_NUMBER_UNSAFE");
        assertThat(upload(UPLOAD.replace("\"3\"", "\"\\ud800\"")).code()).isEqualTo("JSON_LONE_SURROGATE");
    }

    @Test
    @Tag("HZ-SRV-014")
    void body_againstTheSchema_isRefusedWithEveryPointer() {
        RawClient.Response answer = upload(UPLOAD.replace("\"3\"", "3").replace("65536", "1"));
        assertThat(answer.code()).isEqualTo("SCHEMA_VIOLATION");
        assertThat(answer.json().objects("errors", error -> error.string("pointer")))
                .containsExactlyInAnyOrder("/length", "/chunkSize");
    }

    @Test
    @Tag("HZ-SRV-014")
    void parameters_againstTheContract_areRefusedByName() {
        for (String[] bad : new String[][] {{"limit", "0"}, {"limit", "many"}, {"page", "2"}}) {
            LogicalTarget target = LogicalTarget.of("v1", "events").with(bad[0], bad[1]);
            RawClient.Response answer = world.raw().signed(world.source, "events", "GET", target, "");
            assertThat(answer.code()).as(bad[0] + "=" + bad[1]).isEqualTo("SCHEMA_VIOLATION");
            assertThat(answer.json().objects("errors", error -> error.string("pointer")))
                    .contains(bad[0]);
        }
    }

    @Test
    @Tag("HZ-SRV-011")
    void query_ofTooManyParameters_isRefused() {
        LogicalTarget target = LogicalTarget.of("v1", "events");
        for (int i = 0; i < 17; i++) {
            target = target.with("p" + i, "");
        }
        assertThat(world.raw().signed(world.source, "events", "GET", target, "").code())
                .isEqualTo("SCHEMA_VIOLATION");
    }

    @Test
    void request_thatTheEngineItselfRefuses_isAProblemDocumentToo() throws IOException {
        assertThat(engine("GET /health HTTP/1.1\r\nHost: here\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"))
                .contains("application/problem+json", "X-Hz-Request-Id");
        assertThat(engine("GET /v1/%zz HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"))
                .contains("application/problem+json", "X-Hz-Request-Id");
        assertThat(engine("GET /v1/a%2fb HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"))
                .contains("application/problem+json", "X-Hz-Request-Id");
    }

    private static String engine(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            in.transferTo(all);
            return all.toString(StandardCharsets.UTF_8);
        }
    }
}
