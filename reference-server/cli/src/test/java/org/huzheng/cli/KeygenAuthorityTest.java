package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any number of departments under one demonstration CA. */
@Tag("HZ-CLI-022")
class KeygenAuthorityTest {
    private static final String ENVIRONMENT = "11330421MB0000027B";
    private static final String TEAM = "11330421MB0000019G";

    @TempDir
    private Path folder;

    private Path ca() {
        return folder.resolve("ca");
    }

    private Ran keygen(Object... further) {
        Object[] line = new Object[further.length + 3];
        System.arraycopy(new Object[] {"keygen", "--ca", ca()}, 0, line, 0, 3);
        System.arraycopy(further, 0, line, 3, further.length);
        return Ran.run(line);
    }

    private void two() {
        keygen("--department", ENVIRONMENT, "--name", "示例县生态环境所").passed();
        keygen("--department", TEAM, "--name", "示例镇综合行政执法队").passed();
    }

    @Test
    void departments_two_shareTrustAndAreRegisteredTogether() throws IOException {
        two();
        assertThat(Desk.listing(ca()))
                .containsExactly(".lock", TEAM, ENVIRONMENT, "ca.pem", "departments.json", "trust");
        assertThat(Desk.listing(ca().resolve(TEAM)))
                .containsExactly(
                        "FACTS.json",
                        "department.crt",
                        "department.p12",
                        "department.pem",
                        "officer-1.p12",
                        "officer-1.pem",
                        "officer-2.p12",
                        "officer-2.pem",
                        "password.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ca().resolve("ca.pem"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ca())))
                .isEqualTo("rwx------");
        assertThat(TrustStore.load(ca().resolve("trust")).anchors()).hasSize(1);
    }

    @Test
    void officers_ofTwoDepartments_areFourPersonsWithFourNumbers() throws IOException {
        two();
        assertThat(facts(ENVIRONMENT).officers())
                .hasSize(2)
                .doesNotContainAnyElementsOf(facts(TEAM).officers());
        keygen(
                        "--department",
                        "11330421MB00000431",
                        "--name",
                        "示例县派出所",
                        "--officer",
                        "王甲=33042100001",
                        "--officer",
                        "李乙=33042100002",
                        "--out",
                        folder.resolve("police"))
                .passed();
        assertThat(Files.readString(folder.resolve("police/FACTS.json"))).contains("王甲", "33042100002");
        assertThat(Files.readString(ca().resolve("departments.json"))).contains("../police/department.crt");
    }

    private CaptureFacts facts(String code) throws IOException {
        return CaptureFacts.parse(Bytes.of(Files.readAllBytes(ca().resolve(code).resolve("FACTS.json"))));
    }

    @Test
    @Tag("HZ-SRV-021")
    void registered_departments_areTakenByAServerAndFollowTheSchema() throws IOException {
        two();
        Path file = ca().resolve("departments.json");
        assertThat(Published.registry()
                        .getSchema(SchemaLocation.of(Published.BASE + "departments.json"))
                        .validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
        TrustStore trust = TrustStore.load(ca().resolve("trust"));
        try (HuzhengServer server =
                HuzhengServer.start(ServerConfig.demonstration(folder.resolve("data"), CryptoSuite.SM, trust)
                        .withRegistry(file))) {
            assertThat(server.uri()).isNotNull();
        }
    }

    @Test
    void department_thatIsThere_isNeverReplaced() throws IOException {
        two();
        byte[] key = Files.readAllBytes(ca().resolve(TEAM).resolve("department.pem"));
        String registered = Files.readString(ca().resolve("departments.json"));
        keygen("--department", TEAM, "--name", "示例镇综合行政执法队").refused(65, ErrorCode.DEPARTMENT_EXISTS, TEAM);
        keygen("--department", TEAM, "--name", "又一个", "--out", folder.resolve("elsewhere"))
                .refused(65, ErrorCode.DEPARTMENT_EXISTS, TEAM);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        keygen("--department", "11330421MB00000431", "--name", "示例县派出所", "--out", ca().resolve(TEAM))
                .refused(65, ErrorCode.FOLDER_NOT_EMPTY, TEAM);
        assertThat(ca().resolve(TEAM).resolve("department.pem")).hasBinaryContent(key);
        assertThat(ca().resolve("departments.json")).hasContent(registered);
    }

    @Test
    void authority_ofAnotherSuiteOrDamagedOrNone_isRefusedByName() throws IOException {
        two();
        keygen("--department", "11330421MB00000431", "--name", "示例县派出所", "--suite", "intl")
                .refused(65, ErrorCode.KEY_SUITE_MISMATCH, "INTL", "SM");
        Files.writeString(ca().resolve("departments.json"), "{\"departments\": [{}]}");
        keygen("--department", "11330421MB00000431", "--name", "示例县派出所")
                .refused(65, ErrorCode.JSON_FIELD_MISSING, "/departments/0/appId");
        Files.writeString(ca().resolve("ca.pem"), "no key");
        keygen("--department", "11330421MB00000431", "--name", "示例县派出所").refused(65, ErrorCode.CERTIFICATE_UNREADABLE);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("mine"), "mine");
        Ran.run("keygen", "--ca", other).refused(65, ErrorCode.FOLDER_NOT_EMPTY, "other");
        assertThat(Desk.listing(other)).containsExactly("mine");
    }

    @Test
    @Tag("HZ-CLI-016")
    void options_halfOrWrong_areNamed() {
        Map<Object[], String> wrong = Map.of(
                new Object[] {"--department", TEAM}, "--name NAME",
                new Object[] {"--name", "示例"}, "--department CODE",
                new Object[] {"--department", "11330421MB0000019X", "--name", "示例"}, "不是统一社会信用代码",
                new Object[] {"--officer", "王甲"}, "应写作 NAME=NUMBER",
                new Object[] {"--officer", "王甲=12"}, "执法证号应为十一位数字");
        wrong.forEach((options, naming) -> {
            Ran ran = keygen(options);
            assertThat(ran.code()).as(naming).isEqualTo(64);
            assertThat(ran.err()).startsWith("用法错误 / wrong usage ").contains(naming);
        });
        keygen("--officer", "王甲=33042100001").refused(64, ErrorCode.OPTION_VALUE_INVALID, "--officer");
        assertThat(ca().resolve("departments.json")).doesNotExist();
    }

    @Test
    void keygen_withoutFolder_saysWhichOptionItNeeds() {
        Ran ran = Ran.run("keygen");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.err()).contains("OPTION_MISSING", "--out DIR");
    }
}
