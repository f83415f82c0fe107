package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.AdjustableClock;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code spec/} shows is what a server answers: the examples of the pages and vectors, sent to one. */
@Tag("HZ-CLN-001")
class SpecExamplesTest {
    private static final Path SPEC = Path.of(System.getProperty("huzheng.root"), "spec");
    private static final JsonObject VECTORS = vectors();

    @TempDir
    private Path directory;

    private final AdjustableClock clock = new AdjustableClock();
    private HuzhengServer server;
    private Department department;

    private static JsonObject vectors() {
        try {
            return JsonObject.parse(Files.readAllBytes(SPEC.resolve("vectors/signing/HZ-CLN-001-requests.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<JsonObject> examples() {
        return VECTORS.objects("examples", example -> example);
    }

    /** A server that trusts the authority of the vectors and knows their application, and another of that department. */
    private void serve(JsonObject example) {
        CryptoSuite suite = example.string("suite", CryptoSuite::valueOf);
        JsonObject trust = VECTORS.objects("trust", each -> each).stream()
                .filter(each -> each.string("suite").equals(suite.name()))
                .findFirst()
                .orElseThrow();
        JsonObject named = VECTORS.object("department");
        CertificateAuthority own = CertificateAuthority.create(suite, "演示根CA", clock, Department.RANDOM);
        TrustStore store = TrustStore.of(
                List.of(certificate(trust.string("authority")), own.certificate()),
                List.of(Bytes.ofUtf8(trust.string("revocations")), own.crl()));
        server = HuzhengServer.start(ServerConfig.demonstration(directory.resolve("data"), suite, store)
                .withClock(clock));
        server.register(new RegisteredApp(
                example.string("appId"),
                Party.of(named.string("code"), named.string("name")),
                certificate(example.string("certificate"))));
        department = new Department(own, named.string("name"), named.string("code"), clock);
        server.register(department.registered());
    }

    private static Certificate certificate(String pem) {
        return Certificate.parse(Bytes.ofUtf8(pem));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** The request of an example, its headers taken from the text that was signed. */
    private RawClient.Response send(JsonObject example) {
        String target = example.string("rawPath")
                + example.optionalString("rawQuery").map(query -> "?" + query).orElse("");
        List<String> lines = example.string("canonicalText").lines().toList();
        Map<String, String> headers = new HashMap<>(Map.of(
                "X-Hz-Sign-Alg", lines.get(0),
                "X-Hz-Target", lines.get(2),
                "X-Hz-App-Id", lines.get(3),
                "X-Hz-Key-Id", lines.get(4),
                "X-Hz-Timestamp", lines.get(5),
                "X-Hz-Nonce", lines.get(6),
                "X-Hz-Content-Digest", lines.get(8),
                "X-Hz-Signature", example.string("signature")));
        if (!lines.get(7).isEmpty()) {
            headers.put("Idempotency-Key", lines.get(7));
        }
        byte[] body = example.string("body").getBytes(StandardCharsets.UTF_8);
        if (body.length > 0) {
            headers.put("Content-Type", "application/json");
        }
        return new RawClient(server.uri())
                .send(example.string("operationId"), example.string("method"), target, body, headers);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_sentAsWritten_isAnsweredAsWritten(JsonObject example) {
        assertThat(clock.instant()).isEqualTo(Instant.ofEpochSecond(example.integer("timestamp")));
        serve(example);
        RawClient.Response answer = send(example);
        JsonObject must = example.object("answer");
        assertThat(answer.status()).as(answer.body()).isEqualTo(Math.toIntExact(must.integer("status")));
        must.optionalString("code").ifPresent(code -> assertThat(answer.code()).isEqualTo(code));
    }

    @Test
    @Tag("HZ-SRV-007")
    void upload_announcedByTheExample_isTakenWithTheLeavesOfThePage() {
        JsonObject example = examples().get(0);
        JsonObject upload = VECTORS.object("upload");
        serve(example);
        String id = send(example).json().string("uploadId");
        byte[] content = upload.string("content").getBytes(StandardCharsets.UTF_8);
        byte[] leaves = HexFormat.of().parseHex(String.join("", upload.strings("leaves")));
        LogicalTarget to = LogicalTarget.of("v1", "uploads", id, "content").with("offset", "0");
        assertThat(put("putLeaves", LogicalTarget.of("v1", "uploads", id, "leaves"), leaves)
                        .status())
                .isEqualTo(200);
        assertThat(put("putContent", to, content).status()).isEqualTo(200);
        RawClient.Response kept = new RawClient(server.uri())
                .signed(department, "completeUpload", "POST", LogicalTarget.of("v1", "uploads", id, "complete"), "");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(example.string("body")).contains(upload.string("root"));
    }

    private RawClient.Response put(String operation, LogicalTarget target, byte[] body) {
        return new RawClient(server.uri())
                .signed(department, operation, "PUT", target, "application/octet-stream", body, headers -> {});
    }

    @Test
    void page_aboutSigning_showsTheLeafOfItsExample() throws IOException {
        String page = Files.readString(SPEC.resolve("signing.md"));
        assertThat(page)
                .contains("\n" + VECTORS.object("upload").strings("leaves").get(0) + "\n");
        assertThat(page).contains(examples().get(0).string("bodyDigest"));
    }

    @Test
    @Tag("HZ-SRV-014")
    void example_ofTheOpenApiText_isTheAnnouncementOfThePage() {
        Map<String, Object> document = new Yaml().load(new String(RawClient.CONTRACT.yaml(), StandardCharsets.UTF_8));
        List<Object> shown = values(document)
                .flatMap(node ->
                        node instanceof Map<?, ?> map && map.containsKey("schema") && map.containsKey("example")
                                ? Stream.of(map.get("example"))
                                : Stream.empty())
                .toList();
        Map<String, Object> announcement = new Yaml().load(examples().get(0).string("body"));
        assertThat(shown).singleElement().isEqualTo(announcement);
    }

    private static Stream<Object> values(Object node) {
        Stream<?> below = node instanceof Map<?, ?> map
                ? map.values().stream()
                : node instanceof List<?> list ? list.stream() : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(SpecExamplesTest::values));
    }
}
