package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.server.Storage;
import org.huzheng.server.registry.DepartmentRegistry;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements and applications that must not be taken in, each for one reason. */
@Tag("HZ-SRV-019")
class TrustTest {
    @TempDir
    private Path directory;

    private World world;

    @BeforeEach
    void start() {
        world = World.sm(directory);
    }

    @AfterEach
    void stop() {
        assertThat(world.logSize()).isZero();
        world.close();
    }

    private Bytes contract() {
        return world.contract().payload();
    }

    private void rejected(String reason, Statement statement) {
        assertThatThrownBy(() -> world.as(world.consumer).proposeContract(statement))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.STATEMENT_REJECTED);
                    assertThat(refusal.errors())
                            .extracting(HuzhengApiException.Item::code)
                            .contains(reason);
                });
    }

    private Statement signedBy(SigningKey key, Bytes payload) {
        Bytes cms = CmsSigner.sign(key, payload, world.clock.instant(), Optional.empty());
        return new Statement(StatementType.SHARING_CONTRACT, payload, List.of(cms), Optional.empty());
    }

    @Test
    void statement_changedAfterSigning_isRejected() {
        Statement signed = world.consumer.sign(contract());
        Bytes changed =
                Bytes.ofUtf8(signed.payload().utf8().replace("PENALTY_INVESTIGATION", "ADMINISTRATIVE_INSPECTION"));
        rejected(
                "SIGNATURE_DIGEST_MISMATCH",
                new Statement(signed.type(), changed, signed.signatures(), Optional.empty()));
    }

    @Test
    void statement_signedWithAnExpiredCertificate_isRejected() {
        Instant now = world.clock.instant();
        Issued expired = world.authority
                .withValidity(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)))
                .issueDepartment(world.consumer.party.name(), world.consumer.code());
        rejected("CERTIFICATE_EXPIRED", signedBy(expired.key(), contract()));
    }

    @Test
    void statement_signedWithAnOfficersCertificate_isRejected() {
        Issued officer =
                world.authority.issueOfficer("王五", "33010012345", world.consumer.party.name(), world.consumer.code());
        rejected("CERTIFICATE_WRONG_ROLE", signedBy(officer.key(), contract()));
    }

    @Test
    void statement_ofAnUnknownAuthority_isRejected() {
        CertificateAuthority other =
                CertificateAuthority.create(CryptoSuite.SM, "另一CA", world.clock, Department.RANDOM);
        Issued issued = other.issueDepartment(world.consumer.party.name(), world.consumer.code());
        rejected("TRUST_NO_ANCHOR", signedBy(issued.key(), contract()));
    }

    @Test
    void statement_signedByAnotherThanItsIssuer_isRejected() {
        rejected("SIGNER_NOT_EXPECTED", signedBy(world.source.issued.key(), contract()));
    }

    @Test
    void statement_ofAnotherDepartment_isNotTheCallers() {
        Statement signed = world.consumer.sign(contract());
        assertThatThrownBy(() -> world.as(world.source).proposeContract(signed)).hasMessageContaining("ROLE_FORBIDDEN");
    }

    @Test
    void statement_inAnotherCollection_isRejected() {
        Statement recall = world.recall(new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(new byte[0])));
        assertThatThrownBy(() -> world.as(world.source).proposeContract(recall))
                .isInstanceOfSatisfying(
                        HuzhengApiException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("STATEMENT_TYPE_MISMATCH"));
    }

    @Test
    void statement_fromTheFuture_isRejected() {
        world.clock.advance(Duration.ofMinutes(6));
        Statement signed = world.consumer.sign(contract());
        world.clock.advance(Duration.ofMinutes(-6));
        rejected("TIME_ORDER_IMPLAUSIBLE", signed);
    }

    @Test
    void payload_againstItsSchema_isRefusedWithThePointer() {
        Bytes odd = Bytes.ofUtf8(contract().utf8().replace("\"retentionDays\":365", "\"retentionDays\":\"365\""));
        Statement signed = signedBy(world.consumer.issued.key(), odd);
        assertThatThrownBy(() -> world.as(world.consumer).proposeContract(signed))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.SCHEMA_VIOLATION);
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/retentionDays");
                });
    }

    @Test
    @Tag("HZ-SRV-005")
    void idempotencyKey_withOtherContent_isAConflict_withTheSame_theSameAnswer() {
        LogicalTarget target = LogicalTarget.of("v1", "uploads");
        String first = upload("ab");
        RawClient.Response one = keyed(target, first);
        assertThat(one.status()).isEqualTo(201);
        RawClient.Response again = keyed(target, first);
        assertThat(again.body()).isEqualTo(one.body());
        assertThat(again.headers()).containsEntry("x-hz-replayed", "true");
        assertThat(keyed(target, upload("cd")).code()).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    private static String upload(String hex) {
        return """
            {"length":"3","digest":"sm3:%1$s","treeRoot":"sm3:%1$s","chunkSize":65536}""".formatted(hex.repeat(32));
    }

    private RawClient.Response keyed(LogicalTarget target, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return world.raw().send("beginUpload", "POST", target.toString(), body, headers(target, body));
    }

    private Map<String, String> headers(LogicalTarget target, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>(
                world.source.requests.headers("POST", target.toString(), Bytes.of(body), "one-and-the-same"));
        headers.put("Idempotency-Key", "one-and-the-same");
        headers.put("Content-Type", "application/json");
        return headers;
    }

    @Test
    @Tag("HZ-SRV-021")
    void registryFile_withGoodCertificates_admitsItsApplications() throws IOException {
        Files.writeString(
                directory.resolve("new.crt"),
                world.stranger.issued.certificate().pem());
        Path file = Files.writeString(directory.resolve("departments.json"), """
                {"departments": [{"appId": "new-app", "code": "%s", "name": "示例县派出所", "certificates": ["new.crt"]}]}
                """.formatted(world.stranger.code()));
        Path other = Files.createDirectory(directory.resolve("other"));
        try (World registered =
                new World(other, CryptoSuite.SM, config -> config.withRegistry(file), world.authority)) {
            Department app = new Department(world.stranger, "new-app", world.clock);
            assertThat(app.client(registered.server.uri())
                            .events(Optional.empty(), 1)
                            .items())
                    .isEmpty();
        }
    }

    @Test
    @Tag("HZ-SRV-022")
    void registryFile_saysWhoMayPublishForWhichTerritory_asAWhole() throws IOException {
        Files.writeString(
                directory.resolve("new.crt"),
                world.stranger.issued.certificate().pem());
        String text = """
                {"departments": [{"appId": "new-app", "code": "%s", "name": "示例县派出所", "certificates": ["new.crt"],
                  "publishes": ["330421", "330424"]}]}
                """.formatted(world.stranger.code());
        assertThat(permitted(text)).containsExactly("330421", "330424");
        assertThat(permitted(text.replace("\"330421\", ", ""))).containsExactly("330424");
        assertThat(permitted(text.replace("[\"330421\", \"330424\"]", "[]"))).isEmpty();
        assertThatThrownBy(() -> permitted(text.replace("330424", "33042")))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("publishes");
    }

    private Set<String> permitted(String registry) throws IOException {
        Path file = Files.writeString(directory.resolve("departments.json"), registry);
        Storage storage = world.server.storage();
        new DepartmentRegistry(storage, world::trust, CryptoSuite.SM, world.clock).registerAll(file);
        return storage.read(stores -> stores.catalogues().permitted(world.stranger.code()));
    }

    @Test
    @Tag("HZ-SRV-003")
    void registryFile_thatNoLongerNamesAnApplication_shutsItOut() throws IOException {
        Files.writeString(
                directory.resolve("new.crt"),
                world.stranger.issued.certificate().pem());
        Path file = Files.writeString(directory.resolve("departments.json"), """
                {"departments": [{"appId": "new-app", "code": "%s", "name": "示例县派出所", "certificates": ["new.crt"]}],
                 "mayRemove": 2}
                """.formatted(world.stranger.code()));
        assertThat(world.as(world.source).events(Optional.empty(), 1).items()).isEmpty();
        new DepartmentRegistry(world.server.storage(), world::trust, CryptoSuite.SM, world.clock).registerAll(file);
        assertThatThrownBy(() -> world.as(world.source).events(Optional.empty(), 1))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.KEY_UNKNOWN));
    }

    private void refusedRegistry(ErrorCode expected, String registry) throws IOException {
        Path file = Files.writeString(directory.resolve("departments.json"), registry);
        DepartmentRegistry loaded =
                new DepartmentRegistry(world.server.storage(), world::trust, CryptoSuite.SM, world.clock);
        assertThatThrownBy(() -> loaded.registerAll(file))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }

    @Test
    @Tag("HZ-SRV-023")
    void registryFile_thatNamesAnApplicationOrAKeyTwice_isRefusedWhole() throws IOException {
        Issued one = world.authority.issueDepartment("示例县派出所", world.stranger.code());
        Issued two = world.authority.issueDepartment("示例镇综合行政执法队", world.consumer.code());
        Files.writeString(directory.resolve("one.crt"), one.certificate().pem());
        Files.writeString(directory.resolve("two.crt"), two.certificate().pem());
        String entry = """
                {"appId": "%s", "code": "%s", "name": "%s", "certificates": ["%s.crt"]}""";
        String first = entry.formatted("app-1", world.stranger.code(), "示例县派出所", "one");
        refusedRegistry(
                ErrorCode.REGISTRY_APP_DUPLICATE,
                "{\"departments\": [" + first + ","
                        + entry.formatted("app-1", world.consumer.code(), "示例镇综合行政执法队", "two") + "]}");
        refusedRegistry(
                ErrorCode.REGISTRY_KEY_DUPLICATE,
                "{\"departments\": [" + first + "," + entry.formatted("app-2", world.stranger.code(), "示例县派出所", "one")
                        + "]}");
        assertThatThrownBy(() -> world.server.register(
                        new RegisteredApp(world.source.appId, world.consumer.party, two.certificate())))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.REGISTRY_APP_DUPLICATE));
    }

    @Test
    @Tag("HZ-SRV-021")
    void registration_ofUnfitCertificates_isRefusedByName() {
        Issued officer = world.authority.issueOfficer("王五", "33010012345", "示例县派出所", world.stranger.code());
        refused(ErrorCode.CERTIFICATE_WRONG_ROLE, new RegisteredApp("a", world.stranger.party, officer.certificate()));
        refused(
                ErrorCode.CERTIFICATE_WRONG_ROLE,
                new RegisteredApp("a", world.stranger.party, world.source.issued.certificate()));
        Instant now = world.clock.instant();
        Issued expired = world.authority
                .withValidity(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)))
                .issueDepartment("示例县派出所", world.stranger.code());
        refused(ErrorCode.CERTIFICATE_EXPIRED, new RegisteredApp("a", world.stranger.party, expired.certificate()));
        Issued unknown = CertificateAuthority.create(CryptoSuite.SM, "另一CA", world.clock, Department.RANDOM)
                .issueDepartment("示例县派出所", world.stranger.code());
        refused(ErrorCode.TRUST_UNREADABLE, new RegisteredApp("a", world.stranger.party, unknown.certificate()));
        Issued other = CertificateAuthority.create(CryptoSuite.INTL, "国际CA", world.clock, Department.RANDOM)
                .issueDepartment("示例县派出所", world.stranger.code());
        refused(ErrorCode.KEY_SUITE_MISMATCH, new RegisteredApp("a", world.stranger.party, other.certificate()));
        refused(
                ErrorCode.ARGUMENT_INVALID,
                new RegisteredApp("名称", world.stranger.party, world.stranger.issued.certificate()));
    }

    private void refused(ErrorCode code, RegisteredApp app) {
        assertThatThrownBy(() -> world.server.register(app))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
