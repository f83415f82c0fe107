package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code case archive} refuses, saying why; nothing is left behind. */
@Tag("HZ-ARC-012")
class CaseArchiveRefusalTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Desk desk;
    private ClosedCase closed;
    private Path out;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder, Desk.of(shared, CryptoSuite.SM).keys());
        closed = ClosedCase.on(desk);
        out = desk.folder("out").resolve("x.hzp");
    }

    @AfterEach
    void nothing_isLeftBehind() {
        assertThat(Desk.listing(folder.resolve("out"))).isEmpty();
    }

    @Test
    @Tag("HZ-ARC-002")
    void case_notClosed_isRefused() {
        closed.archive(closed.until("CaseClosed"), closed.documents(), out)
                .refused(65, ErrorCode.CASE_NOT_CLOSED, "浙某综执案〔2026〕12号", "结案");
    }

    @Test
    @Tag("HZ-CLI-016")
    void case_notClosed_isSaidBeforeAnythingElse() {
        ClosedCase.write(closed.documents().resolve("07-别的.pdf"), "x");
        closed.archive(closed.until("CaseClosed"), closed.documents(), out).refused(65, ErrorCode.CASE_NOT_CLOSED);
    }

    @Test
    @Tag("HZ-ARC-007")
    void case_theLawDoesNotAllow_isRefusedByArticle() {
        Path spoiled = desk.file("spoiled.json", ClosedCase.published("ordinary-spoiled"));
        closed.archive(spoiled, closed.documents(), out).refused(65, ErrorCode.TRANSITION_ILLEGAL, "行政处罚法 59(2)");
        closed.archive(desk.file("no.json", "{}"), closed.documents(), out)
                .refused(65, ErrorCode.JSON_FIELD_MISSING, "/format");
        closed.archive(folder.resolve("none.json"), closed.documents(), out)
                .refused(65, ErrorCode.FILE_NOT_FOUND, "none.json");
    }

    @Test
    @Tag("HZ-ARC-003")
    void document_ofARecordMissing_isRefused() throws IOException {
        Files.delete(closed.documents().resolve("05-记录-SERVICE.pdf"));
        closed.archive(closed.file(), closed.documents(), out)
                .refused(65, ErrorCode.CASE_RECORD_INCOMPLETE, "记录-SERVICE");
    }

    @Test
    void folder_withAFileTheCaseDoesNotName_isRefused() {
        ClosedCase.write(closed.documents().resolve("07-别的.pdf"), "x");
        closed.archive(closed.file(), closed.documents(), out)
                .refused(65, ErrorCode.CASE_RECORD_UNNAMED, "07-别的.pdf", "in a file instead");
    }

    @Test
    void list_thatIsNone_isRefusedByField() {
        refusedList("{\"format\":\"x\",\"documents\":[]}", ErrorCode.JSON_FIELD_INVALID, "/format");
        String row = "{\"file\":\"docs/a.pdf\",\"stage\":\"START\",\"title\":\"立案\",\"date\":\"2026-04-01\"%s}";
        refusedRow(row.formatted(",\"page\":\"1\""), ErrorCode.JSON_FIELD_UNKNOWN, "/documents/0/page");
        refusedRow(row.replace("START", "BEGIN").formatted(""), ErrorCode.JSON_FIELD_INVALID, "/documents/0/stage");
        refusedRow(row.replace("2026-04-01", "2026-04-31").formatted(""), ErrorCode.JSON_FIELD_INVALID, "/date");
        refusedRow(row.formatted(",\"form\":\"NO_SUCH\""), ErrorCode.DOCUMENT_FORM_UNKNOWN, "NO_SUCH");
        refusedRow(row.formatted(""), ErrorCode.FILE_NOT_FOUND, "a.pdf");
    }

    private void refusedRow(String row, ErrorCode code, String naming) {
        refusedList("{\"format\":\"huzheng/archive-documents@v1\",\"documents\":[" + row + "]}", code, naming);
    }

    private void refusedList(String json, ErrorCode code, String naming) {
        closed.archive(closed.file(), desk.file("list.json", json), out).refused(65, code, naming);
    }

    @Test
    void key_ofAnotherDepartment_isRefused() throws IOException {
        Path other = desk.file(
                "other.json", Files.readString(closed.file()).replace("11330421MB0000019G", "11330421MB00000356"));
        closed.archive(other, closed.documents(), out)
                .refused(65, ErrorCode.KEY_OF_OTHER_DEPARTMENT, "示例镇综合行政执法队", "某镇人民政府");
    }

    @Test
    void options_missing_areWrongUsage() {
        Ran ran = Ran.run("case", "archive", closed.file());
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.err()).contains("--documents", "--key", "--out", "huzheng case archive --help");
    }
}
