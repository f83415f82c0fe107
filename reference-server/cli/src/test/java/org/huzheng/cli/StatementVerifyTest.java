package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.PROVIDER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single statements, receipts and checkpoints, verified with a file and a folder of trust. */
@Tag("HZ-CLI-025")
class StatementVerifyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path contract;
    private static Path trust;
    private static Path checkpoint;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        try (Exchange exchange = new Exchange(folder)) {
            exchange.propose("C-1").passed();
            exchange.propose("C-2").passed();
            contract = exchange.kept(PROVIDER, "sharing-contract." + PROVIDER + ".C-1");
            trust = exchange.trust();
            checkpoint = folder.resolve("checkpoint");
            HttpResponse<Path> fetched = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(exchange.uri() + "/v1/log/checkpoint"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(checkpoint));
            assertThat(fetched.statusCode()).isEqualTo(200);
        }
    }

    @AfterAll
    static void end() {
        assertThat(contract).exists();
    }

    private static Ran verify(Path file, Object... further) {
        Object[] line = new Object[further.length + 5];
        System.arraycopy(new Object[] {"statement", "verify", file, "--trust", trust}, 0, line, 0, 5);
        System.arraycopy(further, 0, line, 5, further.length);
        return Ran.run(line);
    }

    private static JsonNode envelope() throws IOException {
        return MAPPER.readTree(contract.toFile());
    }

    private static Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Path with(String name, String field, String value) throws IOException {
        ObjectNode changed = (ObjectNode) envelope();
        return file(name, changed.put(field, value).toString());
    }

    @Test
    void statement_asKept_passesAndSaysWhoAndWhat() {
        assertThat(verify(contract).passed().out())
                .contains("通过 PASSED", "日志 / log：通过", "数据共享契约 / contract  C-1")
                .contains("示例县生态环境所（" + PROVIDER + "）", "\"retentionDays\" : 1095")
                .doesNotContain("以下为声明自称");
        verify(contract, "--issuer", PROVIDER).passed();
    }

    @Test
    @Tag("HZ-STM-011")
    void file_ofAStatement_isTheEnvelopeByItsSchema() throws IOException {
        assertThat(Published.registry()
                        .getSchema(SchemaLocation.of(Published.BASE + "envelope.json"))
                        .validate(envelope()))
                .isEmpty();
        assertThat(contract.getFileName()).hasToString("sharing-contract." + PROVIDER + ".C-1.json");
    }

    @Test
    @Tag("HZ-STM-011")
    void payload_takenOutByHandAsTheContractSays_isWhatWasSigned() throws IOException, InterruptedException {
        String page = Files.readString(Path.of(System.getProperty("huzheng.root"), "spec", "statements.md"));
        String command = page.split("```bash\\n", -1)[1].split("\\n```", -1)[0].replace("FILE", contract.toString());
        Process process = new ProcessBuilder("bash", "-c", command).start();
        byte[] payload = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(payload)
                .isEqualTo(Base64.getDecoder().decode(envelope().get("payload").textValue()));
    }

    @Test
    @Tag("HZ-CLI-010")
    void json_ofAStatement_holdsItsContentAndAReportByTheSchema() {
        JsonNode json = verify(contract, "--json").passed().json();
        assertThat(json.get("statement").get("id").textValue()).isEqualTo("C-1");
        assertThat(json.get("content").get("onwardSharing").booleanValue()).isFalse();
        assertThat(Published.registry()
                        .getSchema(SchemaLocation.of(Published.BASE + "verification-report.json"))
                        .validate(json.get("report")))
                .isEmpty();
    }

    @Test
    void payload_withOneWordChanged_fails() throws IOException {
        String payload =
                new String(Base64.getDecoder().decode(envelope().get("payload").textValue()), StandardCharsets.UTF_8);
        String changed = payload.replace("\"retentionDays\":1095", "\"retentionDays\":9999");
        assertThat(changed).isNotEqualTo(payload);
        Ran ran = verify(with(
                "changed.json",
                "payload",
                Base64.getEncoder().encodeToString(changed.getBytes(StandardCharsets.UTF_8))));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("不通过 FAILED", "! LOG_LEAF_MISMATCH", "以下为声明自称");
    }

    @Test
    void type_claimedOtherThanSigned_fails() throws IOException {
        Ran ran = verify(with("type.json", "payloadType", "huzheng/recall@v1"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("! STATEMENT_TYPE_MISMATCH");
    }

    @Test
    void payload_thatIsNoStatement_failsWithoutClaims() throws IOException {
        Ran ran = verify(with("none.json", "payload", Base64.getEncoder().encodeToString(new byte[] {1, 2, 3})));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("! STATEMENT_MALFORMED").doesNotContain("以下为声明自称");
    }

    @Test
    void issuer_otherThanExpected_fails() {
        Ran ran = verify(contract, "--issuer", CONSUMER);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("! ISSUER_NOT_EXPECTED", CONSUMER);
    }

    @Test
    void log_orRevocationsNobodyKnows_areIndeterminate() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Files.copy(trust.resolve("ca.crt"), bare.resolve("ca.crt"));
        Ran ran = Ran.run("statement", "verify", contract, "--trust", bare);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).contains("! LOG_KEY_UNKNOWN", "! REVOCATION_UNKNOWN");
    }

    @Test
    void receipt_alone_isVerifiedBesideItsStatement() throws IOException {
        Path receipt = file("receipt.txt", envelope().get("receipt").textValue());
        ObjectNode without = (ObjectNode) envelope();
        without.remove("receipt");
        Path plain = file("plain.json", without.toString());
        verify(receipt, "--statement", plain).passed();
        Path other = contract.resolveSibling("sharing-contract." + PROVIDER + ".C-2.json");
        Ran mixed = verify(receipt, "--statement", other);
        assertThat(mixed.code()).isEqualTo(1);
        assertThat(mixed.out()).contains("! LOG_LEAF_MISMATCH");
        verify(receipt).refused(64, ErrorCode.OPTION_MISSING, "--statement");
        verify(contract, "--statement", plain).refused(64, ErrorCode.OPTION_NOT_APPLICABLE, "--statement");
        assertThat(verify(plain).passed().out()).contains("日志 / log：未评 not assessed");
    }

    @Test
    void checkpoint_ofTheLog_passesAndChangedFails() throws IOException {
        assertThat(verify(checkpoint).passed().out()).contains("日志检查点", "huzheng.example/log  2");
        assertThat(verify(checkpoint, "--json")
                        .passed()
                        .json()
                        .get("checkpoint")
                        .get("size")
                        .textValue())
                .isEqualTo("2");
        Ran ran = verify(file("grown", Files.readString(checkpoint).replace("\n2\n", "\n3\n")));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("! LOG_CHECKPOINT_SIGNATURE_INVALID");
    }

    @Test
    @Tag("HZ-CLI-013")
    void file_thatIsNothingOfTheKind_isRefusedByName() throws IOException {
        verify(file("junk", "junk")).refused(65, ErrorCode.LOG_MALFORMED);
        verify(file("open", "{")).refused(65, ErrorCode.JSON_MALFORMED);
        verify(file("empty.json", "{}")).refused(65, ErrorCode.JSON_FIELD_MISSING, "/payloadType");
        verify(folder.resolve("missing")).refused(65, ErrorCode.FILE_NOT_FOUND, "missing");
    }

    @Test
    void judgement_asOfADayBeforeTheCertificates_isNotPassed() {
        Ran ran = verify(contract, "--as-of", "2001-01-01");
        assertThat(ran.code()).isNotZero();
        assertThat(ran.out()).contains("! CERTIFICATE_NOT_YET_VALID");
    }
}
