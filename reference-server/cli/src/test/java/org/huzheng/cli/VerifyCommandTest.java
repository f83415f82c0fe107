package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.cli.terminal.BeijingTime;
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
        assertThat(ran.out()).contains("  信任 / trust：").doesNotContain("信任 / trust：通过");
    }

    @Test
    @Tag("HZ-CLI-013")
    void trust_unusable_isRefused() {
        against(folder.resolve("none")).refused(65, ErrorCode.FOLDER_NOT_FOUND, "none");
        against(hzp).refused(65, ErrorCode.FOLDER_IS_FILE, "x.hzp");
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
        against(desk.trust(), "--policy", "no-such-policy")
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "no-such-policy", "strict");
        against(desk.trust(), "--policy", desk.file("p", "{")).refused(65, ErrorCode.POLICY_UNREADABLE);
        against(desk.trust(), "--policy", folder).refused(65, ErrorCode.FILE_IS_FOLDER);
        against(desk.trust(), "--policy", desk.file("p", policy.replace("minOfficers", "minOfficer")))
                .refused(65, ErrorCode.POLICY_UNREADABLE, "minOfficers");
    }

    @Test
    void at_beforeTheCertificates_fails() {
        Ran ran = against(desk.trust(), "--at", "2020-01-01T00:00:00+08:00");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("as of 2020-01-01 00:00:00+08:00", "! CERTIFICATE_NOT_YET_VALID");
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
        for (String wrong : new String[] {"yesterday", "2026-02-30", "2026-04-01T25:00", "2026-13-01T00:00:00Z"}) {
            Ran ran = against(desk.trust(), "--at", wrong);
            assertThat(ran.code()).isEqualTo(64);
            assertThat(ran.err()).contains("OPTION_VALUE_INVALID", wrong, "2026-04-01T08:00:00+08:00");
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

    @Test
    @Tag("HZ-CLI-021")
    void report_saysOnWhatAndWhom() {
        assertThat(desk.verify(hzp).passed().out())
                .contains(
                        "封装单位 / issuer：示例镇综合行政执法队（11330421MB0000019G）",
                        "示例执法员甲（11040100001）、示例执法员乙（11040100002）",
                        "种类 / kind：电子数据（ELECTRONIC_DATA）",
                        "名称 / title：示例：现场电子数据",
                        "自称，没有可信时间戳",
                        "文件 / file：evidence/照片.jpg  23 字节")
                .containsPattern("封装时间（北京时间）/ sealed at：\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\+08:00");
    }

    @Test
    @Tag("HZ-CLI-021")
    void issuer_other_fails_andTheRightOnePasses() {
        desk.verify(hzp, "--issuer", "11330421MB0000019G").passed();
        Ran other = desk.verify(hzp, "--issuer", "11330421MB00000356");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out())
                .startsWith("x.hzp  不通过 FAILED")
                .contains("! ISSUER_NOT_EXPECTED  x.hzp  [示例镇综合行政执法队 11330421MB0000019G ≠ 11330421MB00000356]");
        JsonNode json =
                desk.verify(hzp, "--issuer", "11330421MB00000356", "--json").json();
        assertThat(json.get("overall").textValue()).isEqualTo("FAILED");
        assertThat(json.get("axes").get("SIGNATURE").textValue()).isEqualTo("FAILED");
        desk.verify(hzp, "--issuer", "11330421MB0000019X").refused(64, ErrorCode.OPTION_VALUE_INVALID, "--issuer");
    }

    @Test
    @Tag("HZ-CLI-019")
    void at_andAsOf_areOneOptionForDaysAndTimes() throws IOException {
        String verdict = desk.verify(hzp, "--at", "2020-01-01").out();
        assertThat(verdict).contains("as of 2020-01-01 23:59:59+08:00");
        for (String spelling : new String[] {"2020年1月1日", "2020/1/1", "2020-01-01T15:59:59Z", "2020-01-01 23:59:59"}) {
            assertThat(desk.verify(hzp, "--as-of", spelling).out()).isEqualTo(verdict);
        }
        JsonNode json = desk.verify(hzp, "--as-of", "2020-01-01", "--json").json();
        assertThat(json.get("verifiedAt").textValue()).isEqualTo("2020-01-01T15:59:59Z");
        Path file = SPEC.resolve("vectors/cases/HZ-CAS-030-ordinary.json");
        assertThat(Ran.run("case", "check", file, "--at", "2026-07-01T09:00")
                        .passed()
                        .out())
                .isEqualTo(Ran.run("case", "check", file, "--as-of", "2026-07-01")
                        .passed()
                        .out());
        assertThat(Ran.run("document", "list", file, "--at", "2026-07-01")
                        .passed()
                        .out())
                .isEqualTo(Ran.run("document", "list", file, "--as-of", "2026-07-01T00:00+08:00")
                        .passed()
                        .out());
    }

    @Test
    @Tag("HZ-CLI-019")
    void time_inText_isReadInChina() {
        assertThat(BeijingTime.in("sealed 2026-04-01T01:00:00Z, at 2026-04-01T16:30:15.123Z; 2026-04-01"))
                .isEqualTo("sealed 2026-04-01 09:00:00+08:00, at 2026-04-02 00:30:15+08:00; 2026-04-01");
    }

    @Test
    @Tag("HZ-CLI-019")
    void today_isNotLaterThanNow() {
        desk.verify(hzp, "--as-of", ChinaTime.date(Instant.now())).passed();
    }
}
