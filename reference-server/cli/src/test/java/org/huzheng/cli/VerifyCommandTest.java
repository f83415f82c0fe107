package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-005")
class VerifyCommandTest {
    private static final Path SPEC = Path.of(System.getProperty("huzheng.root"), "spec");
    private static final String SCHEMAS = "https://huzheng.example/schemas/";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Desk desk;
    private Path hzp;

    @BeforeEach
    void prepare() throws IOException {
        desk = new Desk(folder, Desk.of(shared, CryptoSuite.SM).keys());
        hzp = shared.resolve("x.hzp");
        if (!Files.exists(hzp)) {
            desk.trySeal(hzp, desk.file("照片.jpg", "not really a photograph")).passed();
        }
    }

    private Ran against(Path trust, Object... further) {
        Object[] line = new Object[further.length + 4];
        System.arraycopy(new Object[] {"verify", hzp, "--trust", trust}, 0, line, 0, 4);
        System.arraycopy(further, 0, line, 4, further.length);
        return Ran.run(line);
    }

    private Path trustWithout(String ending) throws IOException {
        Path copy = desk.folder("trust-copy");
        for (String name : Desk.listing(desk.trust())) {
            if (!name.endsWith(ending)) {
                Files.copy(desk.trust().resolve(name), copy.resolve(name));
            }
        }
        return copy;
    }

    @Test
    @Tag("HZ-CLI-010")
    void json_ofPassedAndFailed_followsTheSchema() throws IOException {
        Map<String, String> schemas = new HashMap<>();
        for (String name : Desk.listing(SPEC.resolve("schemas"))) {
            schemas.put(SCHEMAS + name, Files.readString(SPEC.resolve("schemas").resolve(name)));
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        JsonNode passed = against(desk.trust(), "--json").passed().json();
        assertThat(passed.get("overall").textValue()).isEqualTo("PASSED");
        JsonNode failed = Ran.run("verify", desk.file("junk.hzp", "junk"), "--trust", desk.trust(), "--json")
                .json();
        assertThat(failed.get("overall").textValue()).isEqualTo("FAILED");
        JsonNode unknown = against(trustWithout(".crl"), "--json").json();
        assertThat(unknown.get("overall").textValue()).isEqualTo("INDETERMINATE");
        for (JsonNode report : new JsonNode[] {passed, failed, unknown}) {
            assertThat(registry.getSchema(SchemaLocation.of(SCHEMAS + "verification-report.json"))
                            .validate(report))
                    .isEmpty();
        }
    }

    @Test
    @Tag("HZ-CLI-001")
    void trust_withoutCrl_isIndeterminate() throws IOException {
        Ran ran = against(trustWithout(".crl"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).startsWith("x.hzp  无法判定 INDETERMINATE").contains("! REVOCATION_UNKNOWN", "→ ");
    }

    @Test
    void trust_empty_isIndeterminate() {
        Ran ran = against(desk.folder("empty"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).contains("! TRUST_NO_ANCHOR");
    }

    @Test
    void trust_ofSomebodyElse_isIndeterminate() {
        Desk stranger = Desk.of(desk.folder("stranger"), CryptoSuite.SM);
        Ran ran = against(stranger.trust());
        assertThat(ran.code()).isIn(1, 2);
        assertThat(ran.out()).contains("  TRUST     ").doesNotContain("TRUST     通过");
    }

    @Test
    @Tag("HZ-CLI-013")
    void trust_unusable_isRefused() {
        against(folder.resolve("none")).refused(65, ErrorCode.FILE_NOT_FOUND, "none");
        against(hzp).refused(65, ErrorCode.ARGUMENT_INVALID, "not a directory");
        Path broken = desk.folder("broken");
        desk.file("broken/ca.crt", "no certificate");
        against(broken).refused(65, ErrorCode.TRUST_UNREADABLE, "ca.crt");
    }

    @Test
    void policy_strict_demandsTimestampAndReceipt() {
        Ran ran = against(desk.trust(), "--policy", "strict");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).contains("policy strict", "! TIMESTAMP_MISSING", "! LOG_RECEIPT_MISSING");
    }

    @Test
    void policy_fromAFile_isApplied() throws IOException {
        String policy = Files.readString(SPEC.resolve("policies/default.json"));
        Path own =
                desk.file("own.json", policy.replace("\"default\"", "\"ours\"").replace("\"SM\", ", ""));
        Ran ran = against(desk.trust(), "--policy", own);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("policy ours");
    }

    @Test
    @Tag("HZ-CLI-013")
    void policy_unreadable_isRefused() throws IOException {
        String policy = Files.readString(SPEC.resolve("policies/default.json"));
        against(desk.trust(), "--policy", "no-such-policy").refused(65, ErrorCode.POLICY_UNREADABLE, "no-such-policy");
        against(desk.trust(), "--policy", desk.file("p", "{")).refused(65, ErrorCode.POLICY_UNREADABLE);
        against(desk.trust(), "--policy", folder).refused(65, ErrorCode.POLICY_UNREADABLE);
        against(desk.trust(), "--policy", desk.file("p", policy.replace("minOfficers", "minOfficer")))
                .refused(65, ErrorCode.POLICY_UNREADABLE, "minOfficers");
    }

    @Test
    void at_beforeTheCertificates_fails() {
        Ran ran = against(desk.trust(), "--at", "2020-01-01T00:00:00+08:00");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("as of 2019-12-31T16:00:00Z", "! CERTIFICATE_NOT_YET_VALID");
    }

    @Test
    void at_longAfter_doesNotPass() {
        Ran ran = against(desk.trust(), "--at", "2040-01-01T00:00:00Z");
        assertThat(ran.code()).isIn(1, 2);
        assertThat(ran.out()).contains("! CERTIFICATE_EXPIRED");
    }

    @Test
    @Tag("HZ-CLI-013")
    void at_notATime_isRefusedWithAnExample() {
        for (String wrong : new String[] {"yesterday", "2026-04-01", "2026-04-01T08:00:00", "2026-13-01T00:00:00Z"}) {
            against(desk.trust(), "--at", wrong)
                    .refused(65, ErrorCode.ARGUMENT_INVALID, wrong, "2026-04-01T08:00:00+08:00");
        }
    }

    @Test
    void report_ofAChangedFile_namesItInBothLanguagesWithWhatToDo() throws IOException {
        byte[] bytes = Files.readAllBytes(hzp);
        String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[latin.indexOf("not really")] ^= 1;
        Ran ran = desk.verify(desk.file("changed.hzp", bytes));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("changed.hzp  不通过 FAILED")
                .contains("! FILE_DIGEST_MISMATCH  evidence/照片.jpg", "可能被改动 / ", "may have been altered", "→ 不得使用");
    }
}
