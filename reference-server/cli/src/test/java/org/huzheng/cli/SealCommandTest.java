package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CLI-004")
class SealCommandTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Desk desk;
    private Path photo;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder, Desk.of(shared, CryptoSuite.SM).keys());
        photo = desk.file("照片 1.jpg", "not really a photograph");
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-CLI-005")
    void seal_withKeygensMaterial_passesAgainstItsTrust(CryptoSuite suite) {
        desk = new Desk(folder, Desk.of(shared, suite).keys());
        Path video = desk.file("video.mp4", new byte[200_000]);
        Path hzp = desk.sealed("x.hzp", photo, video);
        Ran verdict = desk.verify(hzp).passed();
        assertThat(verdict.out()).startsWith("x.hzp  通过 PASSED").doesNotContain("  ! ");
        assertThat(Desk.listing(folder)).containsExactly("video.mp4", "x.hzp", "照片 1.jpg");
    }

    @Test
    void package_opensInEveryZipTool() throws IOException {
        Path hzp = desk.sealed("x.hzp", photo);
        try (ZipFile zip = new ZipFile(hzp.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("evidence/照片 1.jpg")).readAllBytes())
                    .isEqualTo(Files.readAllBytes(photo));
        }
    }

    @Test
    @Tag("HZ-CLI-010")
    void json_saysWhatWasSealed() throws IOException {
        List<Object> line =
                new ArrayList<>(desk.seal(folder.resolve("x.hzp"), desk.key("FACTS.json"), desk.officers(), photo));
        line.add("--json");
        JsonNode json = Ran.run(line.toArray()).passed().json();
        Path hzp = Path.of(json.get("package").textValue());
        assertThat(json.get("length").longValue()).isEqualTo(Files.size(hzp));
        assertThat(json.get("evidenceId").textValue()).matches("[0-9a-f-]{36}");
        assertThat(Ran.run("hash", hzp).passed().out())
                .startsWith(json.get("packageDigest").textValue().substring("sm3:".length()));
    }

    @Test
    void package_existing_isReplacedOnlyByForce() throws IOException {
        Path hzp = desk.sealed("x.hzp", photo);
        byte[] before = Files.readAllBytes(hzp);
        desk.trySeal(hzp, photo).refused(65, ErrorCode.OUTPUT_EXISTS, "x.hzp", "--force");
        assertThat(hzp).hasBinaryContent(before);
        List<Object> forced = new ArrayList<>(desk.seal(hzp, desk.key("FACTS.json"), desk.officers(), photo));
        forced.add("--force");
        Ran.run(forced.toArray()).passed();
        assertThat(Files.readAllBytes(hzp)).isNotEqualTo(before);
    }

    @Test
    void source_namedAsOutput_isNotOverwrittenEvenByForce() {
        List<Object> line = new ArrayList<>(desk.seal(photo, desk.key("FACTS.json"), desk.officers(), photo));
        line.add("--force");
        Ran.run(line.toArray()).refused(65, ErrorCode.OUTPUT_IS_INPUT, "not overwritten");
        assertThat(photo).hasContent("not really a photograph");
    }

    @Test
    void trust_enclosed_travelsWithThePackage() {
        List<Object> line =
                new ArrayList<>(desk.seal(folder.resolve("x.hzp"), desk.key("FACTS.json"), desk.officers(), photo));
        line.addAll(List.of("--trust", desk.trust()));
        Ran.run(line.toArray()).passed();
        assertThat(Ran.run("inspect", folder.resolve("x.hzp")).passed().out())
                .contains("trust/ca-001.crt", "trust/crl-001.crl");
        desk.verify(folder.resolve("x.hzp")).passed();
    }

    @Test
    @Tag("HZ-CLI-018")
    void facts_withAGap_areSealedOnlyIfAskedFor() {
        Path facts = desk.factsWith("facts.json", "  \"proves\" : \"现场状况\",\n", "");
        Ran ran = allowed(folder.resolve("x.hzp"), facts, desk.officers(), "proves");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("注意 / note ", "proves");
        assertThat(desk.verify(folder.resolve("x.hzp")).code()).isNotZero();
    }

    @Test
    @Tag("HZ-CLI-018")
    void officer_alone_isSealedOnlyIfAskedFor_andDoesNotVerify() {
        Path alone = desk.factsWith(
                "alone.json", ", {\n    \"name\" : \"示例执法员乙\",\n    \"officerNumber\" : \"11040100002\"\n  }", "");
        assertNotedAndFailing(alone, "OFFICERS_TOO_FEW");
    }

    @Test
    @Tag("HZ-CLI-018")
    void officer_namedButNotSigning_isSealedOnlyIfAskedFor_andDoesNotVerify() {
        assertNotedAndFailing(desk.key("FACTS.json"), "OFFICER_SIGNATURE_MISSING");
    }

    /** Refused at first, with nothing written; then sealed because it is asked for. */
    private Ran allowed(Path hzp, Path facts, List<Path> officers, String naming) {
        List<Object> line = desk.seal(hzp, facts, officers, photo);
        Ran.run(line.toArray()).refused(65, ErrorCode.SEAL_WOULD_FAIL, naming, "--allow-incomplete");
        assertThat(hzp).doesNotExist();
        line.add("--allow-incomplete");
        return Ran.run(line.toArray());
    }

    private void assertNotedAndFailing(Path facts, String code) {
        Path hzp = folder.resolve("x.hzp");
        Ran sealed = allowed(hzp, facts, desk.officers().subList(0, 1), code);
        assertThat(sealed.code()).isZero();
        assertThat(sealed.err()).contains("注意 / note " + code);
        Ran verdict = desk.verify(hzp);
        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.out()).contains("! " + code);
    }

    @Test
    void file_changedWhileSealing_isRefusedAndLeavesNothing() throws IOException, InterruptedException {
        Path growing = desk.file("growing.log", new byte[8 << 20]);
        Thread writer = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                desk.appendTo(growing);
            }
        });
        writer.start();
        try {
            desk.trySeal(folder.resolve("x.hzp"), growing)
                    .refused(65, ErrorCode.FILE_CHANGED_WHILE_READ, "growing.log");
        } finally {
            writer.interrupt();
            writer.join();
        }
        assertThat(Desk.listing(folder)).containsExactly("growing.log", "照片 1.jpg");
    }

    @Test
    void password_withByteOrderMarkOrWindowsLineEnd_isUnderstood() throws IOException {
        String password = Files.readString(desk.key("password.txt")).trim();
        for (String spelling : new String[] {password, "\uFEFF" + password, password + "\r\n", password + "\nnotes"}) {
            Path file = desk.file("password", spelling);
            List<Object> line =
                    new ArrayList<>(desk.seal(folder.resolve("x.hzp"), desk.key("FACTS.json"), desk.officers(), photo));
            line.set(line.indexOf("--password-file") + 1, file);
            line.add("--force");
            Ran.run(line.toArray()).passed();
        }
        Path gbk = desk.file("password", "口令".getBytes(Charset.forName("GBK")));
        assertThat(new String(Files.readAllBytes(gbk), StandardCharsets.ISO_8859_1))
                .isNotEmpty();
        List<Object> line =
                new ArrayList<>(desk.seal(folder.resolve("y.hzp"), desk.key("FACTS.json"), desk.officers(), photo));
        line.set(line.indexOf("--password-file") + 1, gbk);
        Ran.run(line.toArray()).refused(65, ErrorCode.FILE_IN_GBK, "password");
    }
}
