package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matters.ledger.CatalogueFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cell wrong in a list that is otherwise right: the row and the column are named, and nothing is written. */
@Tag("HZ-TAB-004")
class MattersCellsTest {
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("negative.csv", "负面清单");
        LISTS.put("claims.csv", "认领");
        LISTS.put("disputes.csv", "职责争议");
        LISTS.put("documents.csv", "配置文件");
        LISTS.put("officers.csv", "执法人员");
        LISTS.put("township-items.csv", "乡镇权力清单");
        LISTS.put("territories.csv", "地域");
    }

    @TempDir
    private Path folder;

    private Path catalogue() {
        return folder.resolve("catalogue.jsonl");
    }

    private Ran ledger(String file, String from, String to) throws IOException {
        List<Object> line = new ArrayList<>(
                List.of("matters", "import", folder.resolve("matters.csv"), "--out", catalogue(), "--json"));
        copy("matters.csv");
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            copy(list.getKey());
            line.addAll(List.of("--with", list.getValue() + "=" + folder.resolve(list.getKey())));
        }
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), to));
        return Ran.run(line.toArray());
    }

    private void copy(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MattersCellsTest.class.getResourceAsStream("/ledger/" + name))) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private Ran list(Object... rows) {
        return listWith(MattersCommandTest.HEADING, rows);
    }

    private Ran listWith(String heading, Object... rows) {
        StringBuilder text = new StringBuilder(heading);
        for (Object row : rows) {
            text.append("\r\n").append(row);
        }
        Path list = new Desk(folder, folder).file("list.csv", text + "\r\n");
        return Ran.run("matters", "import", list, "--out", catalogue(), "--json", "--force");
    }

    private void delete() {
        assertThat(catalogue().toFile().delete()).isTrue();
    }

    private void named(Ran ran, String list, int row, String column, String said) {
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(1);
        JsonNode problems = ran.json().get("problems");
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.get("row").intValue()).isEqualTo(row);
            assertThat(problem.get("column").textValue()).isEqualTo(column);
            assertThat(problem.get("text").textValue()).contains(said);
            assertThat(problem.has("list") ? problem.get("list").textValue() : "")
                    .isEqualTo(list);
        });
        assertThat(ran.json().get("written").booleanValue()).isFalse();
        assertThat(catalogue()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款,, | 警告,20000, | 最高罚款(元) | 处罚种类中没有罚款",
                "罚款,, | 罚款,二万, | 最高罚款(元) | 不是金额",
                "罚款,, | 罚款,9999999999999, | 最高罚款(元) | 金额超出范围",
                "330217002000, | #N/A, | 事项代码 | 是表格公式的错误值",
                "330217002000, | 3.30217E+11, | 事项代码 | 科学记数法",
                "330203, | #REF!, | 区划代码 | 是表格公式的错误值",
                "对乱倒渣土的处罚 | #NAME? | 事项名称 | 是表格公式的错误值",
                "示例条例 | '' | 执法依据 | 未填",
                "地方性法规, | , | 效力层级 | 未填",
                "2020-09-24 | '' | 依据公布日期 | 未填",
                "2026-01-01 | 46024.5 | 施行日期 | 不是日期",
                "示例局,11330203MB0000035R | 示例局, | 划出部门代码 | 未填",
                "示例局, | , | 划出部门 | 未填",
                "11330203MB0000043L | 11330203MB0000043 | 实施主体代码 | 长度不对",
                "11330203MB0000043L | 11330203MB000004IL | 实施主体代码 | 含有不允许的字符",
                "城市管理, | , | 执法领域 | 未填",
            })
    void matter_withOneCellWrong_isNamedByIt(String from, String to, String column, String said) {
        String wrong = MattersCommandTest.WASTE.replaceFirst(Pattern.quote(from), to);
        // A blank cell of a merged column takes what stands above it, so this row stands alone.
        boolean merged = column.equals("执法领域");
        Ran ran = merged ? list(wrong) : list(MattersCommandTest.STREET, wrong);
        named(ran, "", merged ? 2 : 3, column, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"事项名称", "区划名称", "实施主体", "划出部门", "法律依据", "条文", "领域"})
    void text_tooLong_isARowsProblemAndNotTheFiles(String heading) {
        List<String> headings = List.of(MattersCommandTest.HEADING.split(","));
        String[] cells = MattersCommandTest.WASTE.split(",", -1);
        cells[headings.indexOf(heading)] = "长".repeat(2001);
        Ran ran = list(String.join(",", cells));
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.json().at("/problems/0/row").intValue()).isEqualTo(2);
        assertThat(catalogue()).doesNotExist();
    }

    @Test
    void boundary_tooLong_isNamed() {
        Ran ran = listWith(MattersCommandTest.HEADING + ",职责边界", MattersCommandTest.WASTE + "," + "界".repeat(2001));
        named(ran, "", 2, "职责边界", "超过 2000 字");
        assertThat(listWith(MattersCommandTest.HEADING + ",职责边界", MattersCommandTest.WASTE + "," + "界".repeat(2000))
                        .code())
                .isZero();
    }

    @Test
    void body_namedTwiceForOneMatter_isNamed() {
        String again = ",,,,,,,,,,,,,法定,示例局,11330203MB0000035R,县级部门,,,";
        named(list(MattersCommandTest.STREET, again), "", 3, "实施主体", "同一主体重复");
    }

    @Test
    void basis_namedTwiceForOneMatter_isNamed() {
        String again = ",,,,,,,示例条例,第三条,地方性法规,2020-09-24,,,,,,,,,";
        named(list(MattersCommandTest.STREET, again), "", 3, "执法依据", "同一依据重复");
    }

    @Test
    @Tag("HZ-TAB-003")
    void basis_citedInOneCell_needsNoArticleColumn() {
        assertThat(list(MattersCommandTest.STREET.replace("示例条例,第三条", "《示例条例》第三条,"))
                        .code())
                .isZero();
        assertThat(CatalogueFile.read(catalogue())
                        .catalogue()
                        .versions()
                        .get(0)
                        .content()
                        .bases())
                .singleElement()
                .hasToString("《示例条例》第三条");
    }

    @Test
    void period_endingBeforeItBegins_isNamedByTheColumnThatSaysSo() {
        String heading = MattersCommandTest.HEADING + ",有效期至,失效日期";
        named(listWith(heading, MattersCommandTest.STREET + ",2025-12-30,"), "", 2, "有效期至", "不晚于施行日期");
        named(listWith(heading, MattersCommandTest.STREET + ",,2026-01-01"), "", 2, "失效日期", "不晚于施行日期");
        assertThat(listWith(heading, MattersCommandTest.STREET + ",2026-01-01,").code())
                .isZero();
        MatterVersion version =
                CatalogueFile.read(catalogue()).catalogue().versions().get(0);
        // The last day counts: in force until the next begins in China.
        assertThat(version.validity().to()).hasToString("Optional[2026-01-01T16:00:00Z]");
    }

    @Test
    void category_leftOut_isReadOffTheCodeOrNamed() {
        String heading = MattersCommandTest.HEADING.replace(",类别,", ",备注,");
        assertThat(listWith(heading, MattersCommandTest.STREET.replace("行政处罚", ""))
                        .code())
                .isZero();
        delete();
        named(
                listWith(heading, MattersCommandTest.STREET.replace("行政处罚", "").replace("330217001000", "SX-2026-1")),
                "",
                2,
                "权力类别",
                "事项代码也看不出");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "negative.csv | 330217007000 | 33021700700 | 2 | 事项代码 | 长度不对",
                "negative.csv | ,330421106,另一镇,2025-01-01 | ,,另一镇,2025-01-01 | 2 | 区划代码 | 未填",
                "negative.csv | 2024-12-20T00:00:00Z | 2024-12-20 | 2 | 登记时间 | 不是时间",
                "negative.csv | 2027-01-01 | 2025-01-01 | 3 | 失效日期 | 不晚于施行日期",
                "claims.csv | 示例镇人民政府 | `` | 2 | 单位 | 未填",
                "claims.csv | 2024-02-01 | `` | 2 | 认领时间 | 未填",
                "disputes.csv | 2025-06-01 | `` | 2 | 提出时间 | 未填",
                "disputes.csv | 2025-06-01 | 2026-04-01 | 2 | 处理时间 | 早于提出时间",
                "disputes.csv | 2026-03-01 | `` | 2 | 处理时间 | 未填",
                "disputes.csv | 指定管辖决定 | `` | 2 | 文件标题 | 未填",
                "disputes.csv | 县级人民政府 | 县政府 | 2 | 制发机关类别 | 不是主体类别",
                "disputes.csv | 2026-02-27 | 2026-02-30 | 2 | 制发日期 | 日期不存在",
                "documents.csv | 赋权事项清单 | `` | 2 | 文件标题 | 未填",
                "documents.csv | 2023-11-20 | 近日 | 2 | 制发日期 | 不是日期",
                "documents.csv | 11330203MB0000035R | 11330203MB0000035X | 2 | 制发机关代码 | 校验码不符",
                "officers.csv | 示例省厅 | `` | 2 | 单位 | 未填",
                "officers.csv | 省级,5 | 省级, | 2 | 执法人员数 | 未填",
                "officers.csv | 5,2026-01-01 | 5,2026-01-32 | 2 | 统计日期 | 日期不存在",
                "township-items.csv | 330217001000 | `` | 2 | 事项代码 | 未填",
                "territories.csv | 示例镇 | `` | 2 | 区划名称 | 未填",
                "territories.csv | 330421106 | `` | 3 | 区划代码 | 未填",
                "territories.csv | 330421106 | 330421105 | 3 | `` | 与第 2 行重复",
            })
    @Tag("HZ-TAB-012")
    void furtherList_withOneCellWrong_isNamedByListRowAndColumn(
            String file, String from, String to, int row, String column, String said) throws IOException {
        named(ledger(file, from, to), Objects.requireNonNull(LISTS.get(file)), row, column, said);
    }

    @ParameterizedTest
    @CsvSource({
        "negative.csv, 承接能力评估未通过",
        "negative.csv, 另一镇",
        "claims.csv, 三定规定",
        "claims.csv, 示例镇人民政府",
        "disputes.csv, 工地内外之分",
        "documents.csv, 赋权事项清单",
        "documents.csv, https://example.invalid/list",
        "officers.csv, 示例省厅",
        "township-items.csv, 占道经营巡查",
        "territories.csv, 另一镇",
    })
    @Tag("HZ-TAB-012")
    void text_tooLong_inAFurtherList_isARowsProblem(String file, String cell) throws IOException {
        Ran ran = ledger(file, cell, "长".repeat(2001));
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.json().get("problems"))
                .anySatisfy(
                        problem -> assertThat(problem.get("list").textValue()).isEqualTo(LISTS.get(file)));
        assertThat(catalogue()).doesNotExist();
    }
}
