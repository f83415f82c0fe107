package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matters.ledger.CatalogueFile;
import org.huzheng.matters.ledger.MatterLedger;
import org.huzheng.table.TableWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists the way offices keep and spoil them: read where it is safe, and otherwise refused so that it is clear what to do. */
class MattersOfficeTest {
    private static final String STREET = MattersCommandTest.STREET;

    @TempDir
    Path folder;

    private Path catalogue() {
        return folder.resolve("catalogue.jsonl");
    }

    private Ran read(Path list, Object... further) {
        Object[] all = new Object[6 + further.length];
        System.arraycopy(new Object[] {"matters", "import", list, "--out", catalogue(), "--force"}, 0, all, 0, 6);
        System.arraycopy(further, 0, all, 6, further.length);
        return Ran.run(all);
    }

    private Path list(String... rows) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), String.join("\r\n", rows) + "\r\n");
    }

    private Path workbook(TableWriter.Sheet... sheets) {
        Path file = folder.resolve("list.xlsx");
        TableWriter.write(file, List.of(sheets));
        return file;
    }

    private static TableWriter.Sheet sheet(String name, String... rows) {
        return new TableWriter.Sheet(
                name,
                out -> Arrays.stream(rows)
                        .map(row -> List.of(row.split(",", -1)))
                        .forEach(out));
    }

    private MatterLedger ledger() {
        return CatalogueFile.read(catalogue());
    }

    @Test
    @Tag("HZ-TAB-015")
    void workbook_thatBeginsWithACoverSheet_isRefusedNamingItsSheets() {
        Path file = workbook(sheet("填表说明", "请按下列要求填写"), sheet("执法事项", MattersCommandTest.HEADING, STREET));
        read(file).refused(65, ErrorCode.TABLE_UNREADABLE, "〔填表说明〕", "工作表有 填表说明、执法事项，可用 --sheet 指明");
        Ran ran = read(file, "--sheet", "执法事项").passed();
        assertThat(ran.out()).contains("未读取的工作表 / sheets passed over: 填表说明");
        read(file, "--sheet", "事项").refused(65, ErrorCode.TABLE_UNREADABLE, "没有这张工作表", "填表说明、执法事项");
    }

    @Test
    @Tag("HZ-TAB-012")
    void workbook_withFurtherSheets_isReadWithThem() {
        Path file =
                workbook(sheet("地域", "区划代码,区划名称", "330203007,示例街道"), sheet("清单", MattersCommandTest.HEADING, STREET));
        Ran ran = read(file).passed();
        assertThat(ran.out()).contains("附表 / further lists: 地域 1 行 rows").doesNotContain("passed over");
        assertThat(ledger().territories()).hasSize(1);
    }

    @Test
    @Tag("HZ-TAB-015")
    void heading_thatLacksColumns_isRefusedOnceAndNotForEveryRow() throws IOException {
        Path file = list(MattersCommandTest.HEADING.replace("领域,", "业务条线,").replace("效力层级,", "级别,"), STREET, STREET);
        read(file).refused(65, ErrorCode.TABLE_UNREADABLE, "缺少栏目 执法领域（或 领域、所属领域、行业领域）；效力层级", "未识别的栏目：业务条线、级别");
    }

    @Test
    @Tag("HZ-TAB-015")
    void heading_inTwoRows_isReadAsOne() throws IOException {
        Path file = list(
                "示例区执法事项目录",
                "序号,事项代码,事项名称,领域,类别,行政区划,,有效期,,法律依据,,,,处罚种类,实施主体,,,划出部门,,",
                ",,,,,代码,名称,起,止,名称,条款,层级,公布日期,,名称,代码,类别,名称,代码,类别",
                "1,330217001000,对擅自占道的处罚,城市管理,行政处罚,330203,海曙区,2026-01-01,2026-12-31,示例条例,第三条,地方性法规,2020-09-24,警告,,,,,,",
                "2,330217002000,对乱倒渣土的处罚,城市管理,行政处罚,330203,海曙区,2026年1月1日,,示例条例,第四条,地方性法规,44098,警告,,,,,,");
        Ran ran = read(file, "--json").passed();
        assertThat(ran.json().get("ignoredColumns").toString()).isEqualTo("[\"序号\"]");
        MatterVersion first = ledger().catalogue().versions().get(0);
        assertThat(first.territory().name()).isEqualTo("海曙区");
        assertThat(first.validity().to()).hasToString("Optional[2026-12-31T16:00:00Z]");
        assertThat(first.content().bases().get(0)).hasToString("《示例条例》第三条");
        assertThat(ledger().catalogue()
                        .versions()
                        .get(1)
                        .content()
                        .bases()
                        .get(0)
                        .publishedOn())
                .hasToString("2020-09-24");
    }

    @Test
    @Tag("HZ-TAB-015")
    void heading_whoseMarksStandInTheSecondRow_isFound() throws IOException {
        Path file = list(
                "事项,,领域,类别,区划代码,生效日期,依据,,,,承接主体,,,划转,,,方式",
                "代码,名称,,,,,名称,条款,层级,公布日期,名称,代码,类别,划出部门,划出部门代码,划出部门类别,配置方式",
                "330217001000,对擅自占道的处罚,城市管理,行政检查,330203,2026-01-01,示例条例,第三条,地方性法规,2020-09-24,示例街道,11330203MB0000043L,乡镇街道,示例局,11330203MB0000035R,县级部门,派驻");
        read(file).passed();
        MatterAssignment only = ledger().catalogue().assignments().get(0);
        assertThat(only.recipient().name()).isEqualTo("示例街道");
        assertThat(only.source().name()).isEqualTo("示例局");
    }

    @Test
    @Tag("HZ-TAB-015")
    void rowOfABody_rightBelowTheHeading_isNoSecondHeading() throws IOException {
        Ran ran = read(list(MattersCommandTest.HEADING, ",,,,,,,,,,,,,法定,另一局,11330421MB0000019G,县级部门,,,", STREET));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("第 2 行〔事项代码〕未填");
    }

    @ParameterizedTest
    @Tag("HZ-TAB-015")
    @CsvSource(
            delimiter = '|',
            value = {
                "330217001000 | 3.30217E+11 | 第 2 行〔事项代码〕已被表格软件改成科学记数法",
                "330203,海曙区 | 3.30203E+11,海曙区 | 第 2 行〔区划代码〕已被表格软件改成科学记数法",
                "对擅自占道的处罚 | #N/A | 第 2 行〔事项名称〕是表格公式的错误值",
                "城市管理 | #REF! | 第 2 行〔执法领域〕是表格公式的错误值",
            })
    void cell_thatASpreadsheetSpoiled_isAnErrorAndNeverTakenForWhatItShows(String from, String to, String said)
            throws IOException {
        Ran ran = read(list(MattersCommandTest.HEADING, STREET.replace(from, to)));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(said);
    }

    @Test
    @Tag("HZ-TAB-002")
    void rowsOfSums_arePassedOver() throws IOException {
        Ran ran = read(list(MattersCommandTest.HEADING, STREET, "小计,,1", "合计,,1,项", "注：以上为示例"));
        assertThat(ran.passed().out()).contains("共 1 行");
    }

    @ParameterizedTest
    @Tag("HZ-TAB-015")
    @ValueSource(
            strings = {"<html><table><tr><td>事项代码</td></tr></table>", "\uFEFF  <?xml version=\"1.0\"?><Workbook/>"})
    void pageThatIsCalledAWorkbook_isRefusedSayingSo(String text) throws IOException {
        read(Files.writeString(folder.resolve("list.xls"), text))
                .refused(65, ErrorCode.TABLE_UNREADABLE, "网页", "另存为 .xlsx");
    }

    @Test
    @Tag("HZ-TAB-001")
    @Tag("HZ-TAB-003")
    void sameList_inAnyEncoding_withFullWidthDigits_isTheSame() throws IOException {
        String text = "\uFEFF" + MattersCommandTest.HEADING + "\r\n"
                + STREET.replace("330217001000", "３３０２１７００１０００").replace("2026-01-01", "２０２６年１月１日")
                + "\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE)) {
            read(Files.write(folder.resolve("list.csv"), text.getBytes(charset)))
                    .passed();
            MatterVersion version = ledger().catalogue().versions().get(0);
            assertThat(version.code()).hasToString("330217001000");
            assertThat(version.validity().from()).hasToString("2025-12-31T16:00:00Z");
        }
    }

    @Test
    @Tag("HZ-TAB-015")
    void listInTwoEncodingsAtOnce_isRefusedNamingTheOneItWasReadIn() throws IOException {
        byte[] good = (MattersCommandTest.HEADING + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] bad = STREET.getBytes(Charset.forName("GB18030"));
        byte[] both = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        read(Files.write(folder.resolve("list.csv"), both))
                .refused(65, ErrorCode.TABLE_UNREADABLE, "list.csv", "GB18030");
    }

    @Test
    @Tag("HZ-CLI-001")
    void help_ofMatters_saysWhatEachDoesAndHowFurtherListsAreNamed() {
        assertThat(Ran.run("matters", "--help").passed().out()).contains("import", "export", "audit", "diff");
        assertThat(Ran.run("matters", "import", "--help").passed().out())
                .contains("--with=NAME=FILE", "负面清单", "乡镇权力清单");
    }

    @Test
    @Tag("HZ-CLI-013")
    void day_onTheCommandLine_isReadAsPeopleWriteIt_orRefusedInOurWords() throws IOException {
        Path file = list(MattersCommandTest.HEADING, STREET.replace("2026-01-01", ""));
        read(file, "--from", "2026年1月1日").passed();
        assertThat(ledger().catalogue().versions().get(0).validity().from()).hasToString("2025-12-31T16:00:00Z");
        Ran wrong = read(file, "--from", "明天");
        assertThat(wrong.code()).isEqualTo(64);
        assertThat(wrong.err()).contains("--from", "不是日期", "not a day").doesNotContain("LocalDate");
        assertThat(read(file, "--from", "2026-02-30").err()).contains("该日期不存在");
    }
}
