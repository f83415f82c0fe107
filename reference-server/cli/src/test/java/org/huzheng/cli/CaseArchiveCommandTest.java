package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipFile;
import org.huzheng.ErrorCode;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-ARC-012")
class CaseArchiveCommandTest {
    private static final int CHANGES = 15 * Integer.getInteger("huzheng.rounds", 1);

    private static final String DECISION = ", \"form\": \"PENALTY_DECISION\", \"number\": \"浙某综执罚决字〔2026〕12号\"";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Desk desk;
    private ClosedCase closed;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder, Desk.of(shared, CryptoSuite.SM).keys());
        closed = ClosedCase.on(desk);
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-ARC-005")
    void archive_ofAFolder_passesAndIsListed(CryptoSuite suite) throws IOException {
        desk = new Desk(folder, Desk.of(shared, suite).keys());
        closed = ClosedCase.on(desk);
        Path out = folder.resolve("x.hzp");
        assertThat(closed.archive(closed.file(), closed.documents(), out)
                        .passed()
                        .out())
                .contains("浙某综执案〔2026〕12号", "documents  6", "evidence   1");
        assertThat(desk.verify(out).passed().out())
                .startsWith("x.hzp  通过 PASSED")
                .doesNotContain("  ! ");
        assertThat(Ran.run("inspect", out).passed().out())
                .contains("未核验", "浙某综执案〔2026〕12号", "某渣土运输有限公司", "    4  2026-04-10  决定 / decision  记录-DECISION")
                .contains("archive/case.json", "archive/index.html");
        JsonNode listing = Ran.run("inspect", out, "--json").passed().json();
        assertThat(listing.at("/archive/case/number").textValue()).isEqualTo("浙某综执案〔2026〕12号");
        assertThat(listing.get("judged").booleanValue()).isFalse();
        try (ZipFile zip = new ZipFile(out.toFile())) {
            assertThat(zip.getEntry("archive/documents/001-01-记录-START.pdf")).isNotNull();
        }
        assertThat(Desk.listing(folder)).containsExactly("case.json", "docs", "x.hzp");
    }

    @Test
    @Tag("HZ-CLI-010")
    void archive_ofAList_carriesFormNumberAndOrder_andSaysItInJson() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 6; i > 0; i--) {
            String stage = ClosedCase.STAGES.get(i - 1);
            rows.append("""
                    %s{"file": "docs/0%d-记录-%s.pdf", "stage": "%s", "title": "记录-%s", "date": "2026-04-01"%s}
                    """.formatted(rows.isEmpty() ? "" : ",", i, stage, stage, stage, i == 4 ? DECISION : ""));
        }
        Path list =
                desk.file("list.json", "{\"format\":\"huzheng/archive-documents@v1\",\"documents\":[" + rows + "]}");
        Path out = folder.resolve("x.hzp");
        JsonNode json =
                closed.archive(closed.file(), list, out, "--json").passed().json();
        assertThat(json.get("documents").intValue()).isEqualTo(6);
        assertThat(json.get("length").longValue()).isEqualTo(Files.size(out));
        assertThat(Ran.run("hash", out).passed().out())
                .startsWith(json.get("packageDigest").textValue().substring("sm3:".length()));
        JsonNode documents = Ran.run("inspect", out, "--json").json().at("/archive/documents");
        assertThat(documents.at("/0/stage").textValue()).isEqualTo("EXECUTION");
        assertThat(documents.at("/2/number").textValue()).isEqualTo("浙某综执罚决字〔2026〕12号");
        assertThat(documents.at("/2/form").textValue()).isEqualTo("PENALTY_DECISION");
        desk.verify(out).passed();
    }

    @Test
    void officer_whoCompiledTheFile_signsToo() {
        Path out = folder.resolve("x.hzp");
        closed.archive(closed.file(), closed.documents(), out, "--officer", desk.key("officer-1.p12"))
                .passed();
        assertThat(Ran.run("inspect", out).out()).contains("manifest.json.2.p7s");
        desk.verify(out).passed();
    }

    @Test
    void archive_existing_isReplacedOnlyByForce_andNeverWhatIsRead() throws IOException {
        Path out = closed.archived("x.hzp");
        byte[] before = Files.readAllBytes(out);
        closed.archive(closed.file(), closed.documents(), out).refused(65, ErrorCode.OUTPUT_EXISTS, "--force");
        assertThat(out).hasBinaryContent(before);
        closed.archive(closed.file(), closed.documents(), out, "--force").passed();
        assertThat(Files.readAllBytes(out)).isNotEqualTo(before);
        Path document = closed.documents().resolve("01-记录-START.pdf");
        for (Path read : new Path[] {closed.file(), document}) {
            closed.archive(closed.file(), closed.documents(), read, "--force")
                    .refused(65, ErrorCode.OUTPUT_IS_INPUT, "not overwritten");
        }
        assertThat(document).hasContent("not really a document: START");
    }

    @Test
    @Tag("HZ-ARC-010")
    @Tag("rounds")
    void archive_withAnyByteChanged_neverPassesNorShowsATrace() throws IOException {
        byte[] good = Files.readAllBytes(closed.archived("good.hzp"));
        Random random = new Random(20261122);
        for (int i = 0; i < CHANGES; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            Path file = desk.file("bad.hzp", bad);
            Ran verdict = desk.verify(file);
            assertThat(verdict.code()).as("byte %d: %s", at, verdict.out()).isIn(1, 2);
            assertThat(verdict.out()).contains("  ! ");
            assertThat(Ran.run("inspect", file).code()).as("byte %d", at).isIn(0, 65);
        }
    }

    @Test
    @Tag("HZ-ARC-009")
    void evidence_givenAsAFolder_isVerifiedToo() throws IOException {
        Path packages = desk.folder("packages");
        Path scene = packages.resolve("scene.hzp");
        desk.trySeal(scene, desk.file("photo.jpg", "not really a photograph")).passed();
        String digest = "sm3:" + Ran.run("hash", scene).out().substring(0, 64);
        Path referring = desk.file(
                "referring.json",
                Files.readString(closed.file())
                        .replace(
                                "\"evidence\":\"E1\",\"kind\"",
                                "\"evidence\":\"E1\",\"packageDigest\":\"" + digest + "\",\"kind\""));
        Path out = folder.resolve("x.hzp");
        closed.archive(referring, closed.documents(), out).passed();
        assertThat(Ran.run("inspect", out).out()).contains(digest);
        desk.verify(out, "--evidence", packages).passed();
        Files.delete(scene);
        Ran absent = desk.verify(out, "--evidence", packages);
        assertThat(absent.code()).isEqualTo(ExitCode.INDETERMINATE);
        assertThat(absent.out()).contains("! ARCHIVE_PACKAGE_ABSENT  E1");
        desk.verify(out, "--evidence", folder.resolve("none")).refused(65, ErrorCode.FOLDER_NOT_FOUND, "none");
        Path single = desk.sealed("single.hzp", desk.file("b.jpg", "b"));
        desk.verify(single, "--evidence", packages).refused(64, ErrorCode.OPTION_NOT_APPLICABLE, "is no archive");
    }

    @Test
    void help_saysWhatItDoesInBothLanguages() {
        assertThat(Ran.run("case", "archive", "--help").passed().out())
                .contains("Usage: huzheng case archive", "--documents", "--timestamp", "封装成案卷");
    }
}
