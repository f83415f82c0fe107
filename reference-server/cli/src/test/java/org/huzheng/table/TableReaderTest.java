package org.huzheng.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-TAB-001")
class TableReaderTest {
    private static final String TEXT = "事项代码,事项名称\r\n1,\"对“乱倒\n渣土”的处罚\"\r\n\r\n2,擅自占道〇\r\n";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<TableRow> read(Path file) {
        List<TableRow> rows = new ArrayList<>();
        TableReader.read(file, Optional.empty(), rows::add);
        return rows;
    }

    private static void unreadable(Path file, String detail) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.TABLE_UNREADABLE);
            assertThat(e.detail()).contains(detail);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void csv_inAnyEncodingOfOffices_isRead(String charset) {
        List<TableRow> rows = read(file("list.csv", TEXT.getBytes(Charset.forName(charset))));
        assertThat(rows)
                .containsExactly(
                        new TableRow(1, List.of("事项代码", "事项名称")),
                        new TableRow(2, List.of("1", "对“乱倒\n渣土”的处罚")),
                        new TableRow(5, List.of("2", "擅自占道〇")));
    }

    @Test
    void csv_withByteOrderMark_isReadWithoutIt() {
        assertThat(read(file("list.csv", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .cell(0))
                .isEqualTo("事项代码");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void csv_separatedByAnything_isRead(String separator) {
        List<TableRow> rows =
                read(file("a.txt", String.join(separator, "事项代码", "事项名称", "领域").getBytes(StandardCharsets.UTF_8)));
        assertThat(rows.get(0).cells()).hasSize(3);
    }

    @Test
    @Tag("HZ-TAB-008")
    void bytes_thatAreNoTable_areRefusedClearly() {
        byte[] noise = new byte[4096];
        new Random(20261121).nextBytes(noise);
        unreadable(file("noise.csv", noise), "UTF-8");
        unreadable(file("nul.csv", new byte[] {'a', 0, 'b'}), "UTF-8");
        unreadable(file("old.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}), ".xls");
        unreadable(file("cut.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}), ".xlsx");
        unreadable(file("open.csv", "a,\"never closed".getBytes(StandardCharsets.UTF_8)), "CSV");
    }

    @Test
    @Tag("HZ-TAB-008")
    void zip_thatIsNoWorkbook_isRefused() throws IOException {
        unreadable(file("x.xlsx", zip("xl/nothing.xml", "<a/>".getBytes(StandardCharsets.UTF_8))), ".xlsx");
    }

    @Test
    @Tag("HZ-TAB-008")
    void zip_thatUnpacksToTwoHundredfold_isRefusedBeforeItIsBelieved() throws IOException {
        unreadable(file("bomb.xlsx", zip("xl/worksheets/sheet1.xml", new byte[8 << 20])), "unpacked");
    }

    @Test
    @Tag("HZ-TAB-008")
    void zip_withADocumentType_isRefused() throws IOException {
        byte[] xml =
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        unreadable(file("xxe.xlsx", zip("xl/workbook.xml", xml)), "document type");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    @Tag("HZ-TAB-008")
    void workbook_withAnyByteChanged_isReadOrRefusedAsATable() throws IOException {
        byte[] sound = TableReaderTest.class
                .getResourceAsStream("/tables/office-list.xlsx")
                .readAllBytes();
        Random random = new Random(20261121);
        for (int i = 0; i < 300; i++) {
            byte[] changed = sound.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                read(file("changed.xlsx", changed));
            } catch (HuzhengException e) {
                assertThat(e.code()).isIn(ErrorCode.TABLE_UNREADABLE, ErrorCode.IO_FAILED);
            }
        }
    }

    @ParameterizedTest
    @Tag("HZ-TAB-007")
    @CsvSource({
        "'=1+1', '''=1+1'",
        "'+A1', '''+A1'",
        "-2, '''-2'",
        "'@SUM(A1)', '''@SUM(A1)'",
        "'＝1', '''＝1'",
        "'a=1', 'a=1'",
        "'''=x', '''''=x'"
    })
    void cell_thatASpreadsheetWouldRun_isNeutralisedAndComesBackAsItWas(String text, String written)
            throws IOException {
        Path file = folder.resolve("out.csv");
        TableWriter.write(file, List.of(new TableWriter.Sheet("x", out -> out.accept(List.of("a", text)))));
        assertThat(Files.readString(file)).isEqualTo("\uFEFFa," + written + "\r\n");
        assertThat(read(file).get(0).cells()).containsExactly("a", text);
    }

    @Test
    @Tag("HZ-TAB-007")
    void workbook_written_holdsTextAndNoFormula() throws IOException {
        Path file = folder.resolve("out.xlsx");
        TableWriter.write(
                file, List.of(new TableWriter.Sheet("x", out -> out.accept(List.of("=1+1", "", "330217001000")))));
        assertThat(read(file)).containsExactly(new TableRow(1, List.of("=1+1", "", "330217001000")));
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>");
        }
    }

    @Test
    void writing_thatFails_leavesNothingBehind() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThatThrownBy(() -> TableWriter.write(file, List.of(new TableWriter.Sheet("x", out -> {
                    throw new IllegalStateException("no");
                }))))
                .isInstanceOf(IllegalStateException.class);
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
