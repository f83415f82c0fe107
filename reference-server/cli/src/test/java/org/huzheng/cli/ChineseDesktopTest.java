package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and names as they come from desktops in China, and from machines whose locale knows no Chinese. */
@Tag("HZ-CLI-017")
class ChineseDesktopTest {
    private static final String MARK = "\uFEFF";
    private static final Charset GBK = Charset.forName("GBK");
    private static final Path SPEC = Path.of(System.getProperty("huzheng.root"), "spec");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Desk desk;
    private Path photo;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder, Desk.of(shared, CryptoSuite.SM).keys());
        photo = desk.file("照片.jpg", "not really a photograph");
    }

    private Ran seal(Path out, Path facts) {
        return Ran.run(desk.seal(out, facts, desk.officers(), photo).toArray());
    }

    @Test
    void mark_beforeWhatPeopleWrite_isSkipped() throws IOException {
        Path hzp = folder.resolve("x.hzp");
        seal(hzp, desk.file("FACTS.json", MARK + Files.readString(desk.key("FACTS.json"))))
                .passed();
        String policy = Files.readString(SPEC.resolve("policies/default.json"));
        desk.verify(hzp, "--policy", desk.file("policy.json", MARK + policy)).passed();
        String text = Files.readString(SPEC.resolve("vectors/cases/HZ-CAS-030-ordinary.json"));
        Ran.run("case", "check", desk.file("case.json", MARK + text)).passed();
    }

    @Test
    void text_inGbk_isNamedAsSuch() throws IOException {
        byte[] facts = Files.readString(desk.key("FACTS.json")).getBytes(GBK);
        seal(folder.resolve("x.hzp"), desk.file("FACTS.json", facts)).refused(65, ErrorCode.FILE_IN_GBK, "FACTS.json");
        byte[] text = Files.readString(SPEC.resolve("vectors/cases/HZ-CAS-030-ordinary.json"))
                .getBytes(GBK);
        Ran.run("case", "check", desk.file("case.json", text)).refused(65, ErrorCode.FILE_IN_GBK, "case.json");
        byte[] departments = Files.readString(desk.key("departments.json")).getBytes(GBK);
        Ran.run(
                        "serve",
                        "--init",
                        "--data",
                        folder.resolve("data"),
                        "--trust",
                        desk.trust(),
                        "--port",
                        0,
                        "--departments",
                        desk.file("departments.json", departments))
                .refused(65, ErrorCode.FILE_IN_GBK, "departments.json");
    }

    @Test
    void mark_beforeASignedPayload_isRefused() throws IOException {
        Bytes marked = Bytes.ofUtf8(MARK + Files.readString(desk.key("FACTS.json")));
        assertThatThrownBy(() -> CaptureFacts.parse(marked))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.JSON_MALFORMED));
        assertThatThrownBy(() -> Statement.parseEnvelope(marked)).isInstanceOf(HuzhengException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void name_inChinese_isUnderstoodUnderALocaleWithoutChinese() throws Exception {
        Path hzp = folder.resolve("现场证据.hzp");
        List<String> line = new ArrayList<>(desk.seal(hzp, desk.key("FACTS.json"), desk.officers(), photo).stream()
                .map(Object::toString)
                .toList());
        ProcessBuilder sealing = plain(line);
        String said = said(sealing);
        assertThat(said).contains("现场证据.hzp");
        assertThat(hzp).exists();
        assertThat(said(plain(List.of("hash", folder.resolve("没有.txt").toString()))))
                .contains("FILE_NOT_FOUND", "没有.txt");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void name_inChinese_whereNoLocaleHelps_isNamedAndTheRemedyToo() throws Exception {
        ProcessBuilder hashing = plain(List.of("hash", photo.toString()));
        hashing.environment().put("PATH", "/nonexistent"); // so that no locale is found
        assertThat(said(hashing))
                .contains("FILE_NAME_UNSPEAKABLE", "照片.jpg", "zh_CN.UTF-8")
                .endsWith("64\n");
    }

    /** Through a shell: this process itself may be unable to hand on the name. */
    private ProcessBuilder plain(List<String> line) throws IOException {
        ProcessBuilder fork = Fork.of("128m", line.toArray(String[]::new));
        Path script = folder.resolve("run.sh");
        Files.write(
                script,
                ("LC_ALL=C '" + String.join("' '", fork.command()) + "' 2>&1; echo $?\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new ProcessBuilder("/bin/sh", script.toString()).redirectErrorStream(true);
    }

    private static String said(ProcessBuilder command) throws Exception {
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
