package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.huzheng.ErrorCode;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matters.ledger.CatalogueFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MattersCommandTest {
    static final String HEADING =
            "事项代码,事项名称,领域,类别,区划代码,区划名称,生效日期,法律依据,条文,效力层级,公布日期,处罚种类,最高罚款,配置方式,实施主体,实施主体代码,实施主体类别,划出部门,划出部门代码,划出部门类别";
    static final String STREET =
            "330217001000,对擅自占道的处罚,城市管理,行政处罚,330203,海曙区,2026-01-01,示例条例,第三条,地方性法规,2020-09-24,警告、罚款,20000,法定,示例局,11330203MB0000035R,县级部门,,,";
    static final String WASTE =
            "330217002000,对乱倒渣土的处罚,城市管理,行政处罚,330203,海曙区,2026-01-01,示例条例,第四条,地方性法规,2020-09-24,罚款,,赋权,示例街道,11330203MB0000043L,乡镇街道,示例局,11330203MB0000035R,县级部门";

    @TempDir
    Path folder;

    private Path list(String... rows) {
        try {
            return Files.writeString(folder.resolve("list.csv"), HEADING + "\r\n" + String.join("\r\n", rows) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path catalogue() {
        return folder.resolve("catalogue.jsonl");
    }

    private Ran read(Path list, Object... further) {
        Object[] all = new Object[5 + further.length];
        System.arraycopy(new Object[] {"matters", "import", list, "--out", catalogue()}, 0, all, 0, 5);
        System.arraycopy(further, 0, all, 5, further.length);
        return Ran.run(all);
    }

    private Path office() {
        try (InputStream in = MattersCommandTest.class.getResourceAsStream("/tables/office-list.xlsx")) {
            return Files.write(folder.resolve("office.xlsx"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Tag("HZ-TAB-002")
    @Tag("HZ-TAB-001")
    void workbook_ofAnOffice_isReadWithMergedCellsAndItsOwnHeadings() {
        Ran ran = read(office(), "--json").passed();
        assertThat(ran.json().get("matters").intValue()).isEqualTo(3);
        assertThat(ran.json().get("rows").intValue()).isEqualTo(4);
        assertThat(ran.json().at("/ignoredColumns/0").textValue()).isEqualTo("备注栏");
        List<MatterVersion> versions =
                CatalogueFile.read(catalogue()).catalogue().versions();
        MatterVersion street = versions.get(0);
        assertThat(street.code()).hasToString("330217001000");
        assertThat(street.content().bases()).hasSize(2);
        assertThat(street.content().bases().get(1)).hasToString("《中华人民共和国道路交通安全法》第一百零四条");
        assertThat(street.content().highestFineFen()).contains(2_000_000L);
        assertThat(street.content().penalties()).containsExactly(PenaltyKind.WARNING, PenaltyKind.FINE);
        MatterVersion waste = versions.get(1);
        assertThat(waste.content().field()).isEqualTo("城市管理");
        assertThat(waste.content().category()).isEqualTo(MatterCategory.PENALTY);
        assertThat(waste.territory().code()).hasToString("330203");
        assertThat(waste.content().highestFineFen()).contains(1_500_000L);
        assertThat(waste.validity().from()).hasToString("2025-12-31T16:00:00Z");
        assertThat(versions.get(2).territory().code()).hasToString("330203007000");
    }

    @Test
    @Tag("HZ-TAB-001")
    void list_inTheEncodingOfOldOffices_isTheSameList() throws IOException {
        read(list(STREET, WASTE), "--json").passed();
        List<String> names = names();
        byte[] bytes = Files.readString(folder.resolve("list.csv")).getBytes(Charset.forName("GB18030"));
        Path old = Files.write(folder.resolve("old.csv"), bytes);
        read(old, "--force").passed();
        assertThat(names()).isEqualTo(names).hasSize(2);
    }

    private List<String> names() {
        return CatalogueFile.read(catalogue()).catalogue().versions().stream()
                .map(version -> version.content().name())
                .toList();
    }

    @ParameterizedTest
    @Tag("HZ-TAB-004")
    @Tag("HZ-TAB-003")
    @CsvSource(
            delimiter = '|',
            value = {
                "330217002000 | 33021700200 | 第 3 行〔事项代码〕长度不对",
                "对乱倒渣土的处罚 | '' | 第 3 行〔事项名称〕未填",
                "行政处罚 | 行政处分 | 第 3 行〔权力类别〕不是权力类别",
                "330203, | 3302030, | 第 3 行〔区划代码〕长度不对",
                "2026-01-01 | 2026-02-30 | 第 3 行〔施行日期〕日期不存在",
                "第四条 | '' | 第 3 行〔条款〕未填",
                "地方性法规 | 内部文件 | 第 3 行〔效力层级〕不是效力层级",
                "2020-09-24 | 往年 | 第 3 行〔依据公布日期〕不是日期",
                "罚款, | 罚金, | 第 3 行〔处罚种类〕有一项不是",
                "赋权 | 下放 | 第 3 行〔配置方式〕不是配置方式",
                "11330203MB0000043L | 11330203MB0000043K | 第 3 行〔实施主体代码〕校验码不符",
                "11330203MB0000043L | 11330203MB0000035R | 第 3 行〔划出部门代码〕与实施主体相同",
                "乡镇街道 | 村 | 第 3 行〔实施主体类别〕不是主体类别",
                "示例街道 | '' | 第 3 行〔实施主体〕未填",
            })
    void cell_wrong_isNamedByRowAndColumnInChinese(String from, String to, String said) {
        Ran ran = read(list(STREET, WASTE.replace(from, to)));
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains(said, "未写入任何内容").doesNotContain("第 2 行");
        assertThat(catalogue()).doesNotExist();
    }

    @ParameterizedTest
    @Tag("HZ-TAB-006")
    @CsvSource({
        "地方性法规, 规范性文件, 罚款, 罚款, 规范性文件不得设定罚款（行政处罚法 16）",
        "地方性法规, 地方政府规章, 罚款, 责令停产停业, 地方政府规章不得设定责令停产停业（行政处罚法 14(2)）",
        "地方性法规, 部门规章, 罚款, 没收违法所得, 部门规章不得设定没收违法所得（行政处罚法 13(2)）",
        "地方性法规, 地方性法规, 罚款, 吊销营业执照, 地方性法规不得设定吊销营业执照（行政处罚法 12(1)）",
        "地方性法规, 行政法规, 罚款, 行政拘留, 行政法规不得设定行政拘留（行政处罚法 11(1)）",
    })
    void penalty_beyondTheLevelOfItsBasis_isRefusedByArticle(
            String level, String other, String penalty, String another, String said) {
        Ran ran = read(list(WASTE.replace(level, other).replace(penalty, another)));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("第 2 行〔处罚种类〕" + said);
    }

    @Test
    @Tag("HZ-TAB-006")
    void rows_inForceAtOnceForOneMatterAndPlace_areRefused() {
        Ran ran = read(list(STREET, WASTE, STREET));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("第 4 行〔事项代码〕与第 2 行重复");
        read(list(STREET, STREET.replace("330203,海曙区", "330205,江北区"))).passed();
    }

    @Test
    @Tag("HZ-TAB-005")
    void wrongRows_comeBackWithTheirErrors_andCanBeReadOnceCorrected() throws IOException {
        Path fixIt = folder.resolve("fix.csv");
        Ran ran = read(list(STREET, WASTE.replace("地方性法规", "内部文件")), "--fix-it", fixIt, "--keep-good", "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().get("written").booleanValue()).isTrue();
        assertThat(ran.json().at("/problems/0/row").intValue()).isEqualTo(3);
        assertThat(names()).containsExactly("对擅自占道的处罚");
        String wrong = Files.readString(fixIt);
        assertThat(wrong).contains("错误", "效力层级不是效力层级", "对乱倒渣土的处罚").doesNotContain("对擅自占道的处罚");
        Files.writeString(fixIt, wrong.replace("内部文件", "地方性法规"));
        read(fixIt, "--force").passed();
        assertThat(names()).containsExactly("对乱倒渣土的处罚");
    }

    @Test
    @Tag("HZ-TAB-005")
    void wrongRow_ofAMergedColumn_comesBackWithWhatItInherited() throws IOException {
        Path fixIt = folder.resolve("fix.xlsx");
        Ran ran = read(
                list(
                        STREET,
                        WASTE.replace(",城市管理,行政处罚,330203,海曙区,2026-01-01", ",,,,,")
                                .replace("罚款,", "罚金,")),
                "--fix-it",
                fixIt);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(catalogue()).doesNotExist();
        Ran again = read(fixIt);
        assertThat(again.out()).contains("第 2 行〔处罚种类〕").doesNotContain("未填");
    }

    @Test
    @Tag("HZ-TAB-007")
    void catalogue_exportedAndReadAgain_isTheSame() throws IOException {
        read(list(STREET.replace("对擅自占道的处罚", "=1+1"), WASTE)).passed();
        MatterCatalogue before = CatalogueFile.read(catalogue()).catalogue();
        for (String name : List.of("again.csv", "again.xlsx")) {
            Path table = folder.resolve(name);
            Ran.run("matters", "export", catalogue(), "--out", table, "--as-of", "2026-06-01")
                    .passed();
            Path second = folder.resolve(name + ".jsonl");
            Ran.run("matters", "import", table, "--out", second).passed();
            assertThat(CatalogueFile.read(second).catalogue().versions()).isEqualTo(before.versions());
            assertThat(CatalogueFile.read(second).catalogue().assignments()).isEqualTo(before.assignments());
        }
        assertThat(Files.readString(folder.resolve("again.csv"))).contains(",'=1+1,");
    }

    @Test
    @Tag("HZ-TAB-007")
    void export_beforeTheDayOfEffect_isEmpty() {
        read(list(STREET)).passed();
        Ran ran = Ran.run(
                "matters", "export", catalogue(), "--out", folder.resolve("a.csv"), "--as-of", "2025-12-31", "--json");
        assertThat(ran.passed().json().get("matters").intValue()).isZero();
    }

    @ParameterizedTest
    @Tag("HZ-TAB-002")
    @ValueSource(strings = {"a,b\n1,2\n", "事项名称\nx\n", ""})
    void table_withoutAHeading_isRefused(String text) throws IOException {
        read(Files.writeString(folder.resolve("x.csv"), text)).refused(65, ErrorCode.TABLE_UNREADABLE, "事项代码");
    }

    @Test
    @Tag("HZ-TAB-002")
    void row_withoutPlaceOrDay_takesThoseOfTheCommandLine() {
        String bare = STREET.replace("330203,海曙区,2026-01-01", ",,");
        assertThat(read(list(bare)).out()).contains("〔区划代码〕未填", "〔施行日期〕未填");
        read(list(bare), "--territory", "330203", "--territory-name", "海曙区", "--from", "2026-01-01")
                .passed();
        assertThat(CatalogueFile.read(catalogue())
                        .catalogue()
                        .versions()
                        .get(0)
                        .territory()
                        .name())
                .isEqualTo("海曙区");
    }

    @Test
    @Tag("HZ-TAB-005")
    void files_thatExist_areReplacedOnlyByForce() {
        read(list(STREET)).passed();
        read(list(STREET)).refused(65, ErrorCode.OUTPUT_EXISTS, "--force");
        read(list(STREET), "--force").passed();
        Path list = list(STREET);
        Ran.run("matters", "import", list, "--out", list, "--force")
                .refused(65, ErrorCode.OUTPUT_IS_INPUT, "not overwritten");
    }

    @Test
    @Tag("HZ-TAB-008")
    void catalogue_broken_isRefusedByLine() throws IOException {
        read(list(STREET, WASTE)).passed();
        String text = Files.readString(catalogue());
        Files.writeString(catalogue(), text.replaceFirst("(?s)\"number\":1(?!.*\"number\":1)", "\"number\":0"));
        Ran.run("matters", "export", catalogue(), "--out", folder.resolve("a.csv"))
                .refused(65, ErrorCode.ARGUMENT_INVALID, "line 2");
    }

    @Test
    @Tag("HZ-CLI-001")
    void subcommands_each_explainThemselves() {
        for (String name : List.of("import", "export", "audit", "diff")) {
            assertThat(Ran.run("matters", name, "--help").passed().out()).contains("Usage: huzheng matters " + name);
        }
        Ran ran = Ran.run("matters", "import");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.err()).contains("huzheng matters import --help");
    }

    @Test
    @Tag("HZ-CLI-011")
    void progress_counted_showsEveryFiveHundredth() {
        java.io.StringWriter err = new java.io.StringWriter();
        try (Progress progress = Progress.countingShown(new java.io.PrintWriter(err), "matters import x")) {
            IntStream.range(0, 1_000).forEach(i -> progress.advance(1));
        }
        assertThat(err.toString()).contains("\rmatters import x  500 ", "1000").endsWith("\r\u001b[K");
    }
}
