package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.huzheng.ErrorCode;
import org.huzheng.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A county's ledger with all its further lists; every figure asserted here was counted by hand. */
class MattersLedgerTest {
    private static final String SCHEMAS = "https://huzheng.example/schemas/";
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("负面清单", "negative.csv");
        LISTS.put("认领", "claims.csv");
        LISTS.put("职责争议", "disputes.csv");
        LISTS.put("配置文件", "documents.csv");
        LISTS.put("执法人员", "officers.csv");
        LISTS.put("乡镇权力清单", "township-items.csv");
        LISTS.put("地域", "territories.csv");
    }

    @TempDir
    Path folder;

    @BeforeEach
    void lists() throws IOException {
        for (String name : LISTS.values()) {
            copy(name);
        }
        copy("matters.csv");
    }

    private void copy(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MattersLedgerTest.class.getResourceAsStream("/ledger/" + name))) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private Path catalogue() {
        return folder.resolve("catalogue.jsonl");
    }

    private Ran read(Object... further) {
        return read(folder.resolve("matters.csv"), LISTS, further);
    }

    private Ran read(Path matters, Map<String, String> lists, Object... further) {
        List<Object> line = new ArrayList<>(List.of("matters", "import", matters, "--out", catalogue(), "--force"));
        lists.forEach((name, file) -> line.addAll(List.of("--with", name + "=" + folder.resolve(file))));
        line.addAll(List.of(further));
        return Ran.run(line.toArray());
    }

    private JsonNode audit(String within) {
        Ran ran = Ran.run("matters", "audit", catalogue(), "--as-of", "2026-06-01", "--within", within, "--json");
        assertThat(ran.code()).isEqualTo(1);
        return ran.json();
    }

    private static List<String> indicators(JsonNode audit) {
        return StreamSupport.stream(audit.get("indicators").spliterator(), false)
                .map(each -> each.get("numerator") + "/" + each.get("denominator") + " "
                        + each.get("status").textValue())
                .toList();
    }

    @Test
    @Tag("HZ-TAB-012")
    void ledger_ofACounty_isReadWithAllItsLists() {
        JsonNode json = read("--json").passed().json();
        assertThat(json.get("matters").intValue()).isEqualTo(13);
        assertThat(json.get("negativeEntries").intValue()).isEqualTo(3);
        assertThat(json.get("claims").intValue()).isEqualTo(4);
        assertThat(json.get("officerCounts").intValue()).isEqualTo(7);
        assertThat(json.get("townshipItems").intValue()).isEqualTo(4);
        assertThat(json.get("territories").intValue()).isEqualTo(2);
        assertThat(read().passed().out()).contains("附表 / further lists: 负面清单 3 行 rows；认领 7 行 rows");
    }

    @Test
    @Tag("HZ-TAB-014")
    void indicators_ofTheWholeProvince_areThoseCountedByHand() {
        read().passed();
        // Ten penalty matters are in force: 1–10. 11 is an inspection, 12 is repealed, 13 begins in 2027.
        // Concentrated in a county's department: 1, 2; what went to the province (3) does not count.
        // Given to the town: 1, 4, 5; 6 came from a bureau that never had it. Of these the town's list has 1 and 4;
        // the item of 5 ended in 2025. Officers: 5 + 10 + 30 + 35 + 20; an earlier count of 40 and a later of 90 do
        // not.
        assertThat(indicators(audit("330000")))
                .containsExactly("2/10 MET", "3/10 MET", "2/3 NOT_MET", "85/100 MET", "55/100 MET");
    }

    @Test
    @Tag("HZ-TAB-014")
    void indicators_ofOneTown_countWhatIsThere() {
        read().passed();
        assertThat(indicators(audit("330421106")))
                .containsExactly("2/10 MET", "0/10 NOT_MET", "0/0 NO_DATA", "20/20 MET", "20/20 MET");
    }

    @Test
    @Tag("HZ-TAB-014")
    void indicators_withoutTheListTheyNeed_sayWhatIsMissingAndAreNotMet() {
        read(folder.resolve("matters.csv"), Map.of()).passed();
        JsonNode json = audit("330421");
        assertThat(indicators(json))
                .containsExactly("2/10 MET", "3/10 MET", "0/3 NO_DATA", "0/0 NO_DATA", "0/0 NO_DATA");
        assertThat(json.at("/indicators/2/missing").textValue()).contains("没有乡镇权力清单", "power list");
        assertThat(json.at("/indicators/3/missing").textValue()).contains("没有执法人员数");
        assertThat(json.at("/indicators/3/met").booleanValue()).isFalse();
        String said = Ran.run("matters", "audit", catalogue(), "--as-of", "2026-06-01", "--within", "330424")
                .out();
        assertThat(said).contains("0/0  (≥ 20%) 缺少数据 no data: 区域内没有施行的处罚事项");
    }

    @Test
    @Tag("HZ-TAB-012")
    void audit_ofTheLedger_knowsClaimsDisputesAndTheNegativeList() {
        read().passed();
        JsonNode json = audit("330421");
        // Matter 8 was designated to one of the two bodies, 9 is disputed again, 7 is barred in one of two towns; the
        // bar
        // on 10 was lifted. Without effect: what 6 gives the town, and both powers over the repealed 12.
        assertThat(json.get("disputed").intValue()).isEqualTo(1);
        assertThat(json.get("overlaps").intValue()).isZero();
        assertThat(json.get("stopped").intValue()).isEqualTo(1);
        assertThat(json.get("idle").intValue()).isEqualTo(3);
        assertThat(json.get("unfounded").intValue()).isEqualTo(1);
        assertThat(json.get("claimed").intValue()).isEqualTo(2);
        assertThat(json.get("findings").toString())
                .contains("职责争议", "330217009000", "无权认领", "330217010000", "未认领", "330217002000")
                .doesNotContain("330217008000");
        String before = Ran.run("matters", "audit", catalogue(), "--as-of", "2026-02-01")
                .out();
        assertThat(before).contains("职责争议  330217008000 @ 330421").contains("应认领 ");
    }

    @ParameterizedTest
    @Tag("HZ-TAB-013")
    @CsvSource({"again.csv", "again.xlsx"})
    void ledger_exportedAndReadAgain_isTheSameByteForByte(String name) throws IOException {
        // The day on which both the bar and its lifting speak, and without the rows that are not in force then.
        strike("matters.csv", "330217012000", "330217013000", "第12种", "第13种");
        read().passed();
        byte[] before = Files.readAllBytes(catalogue());
        Path table = folder.resolve(name);
        Ran ran = Ran.run("matters", "export", catalogue(), "--out", table, "--as-of", "2026-06-01")
                .passed();
        assertThat(ran.out()).contains("有效事项 11 项", "职责争议 3 行 / rows");
        Map<String, String> beside = new LinkedHashMap<>();
        if (name.endsWith(".csv")) {
            LISTS.keySet().forEach(list -> beside.put(list, "again-" + list + ".csv"));
        }
        read(table, beside).passed();
        assertThat(Files.readString(catalogue())).isEqualTo(new String(before, StandardCharsets.UTF_8));
    }

    /** Takes these matters out, with the rows below that belong to them. */
    private void strike(String file, String... marks) throws IOException {
        List<String> kept = new ArrayList<>();
        boolean struck = false;
        for (String line : Files.readAllLines(folder.resolve(file))) {
            struck = line.startsWith(",") ? struck : List.of(marks).stream().anyMatch(line::contains);
            if (!struck) {
                kept.add(line);
            }
        }
        Files.write(folder.resolve(file), kept);
    }

    @Test
    @Tag("HZ-TAB-012")
    void ledger_writtenByImport_followsItsSchemaLineByLine() throws IOException {
        read().passed();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(MattersLedgerTest::schema));
        Schema schema = registry.getSchema(SchemaLocation.of(SCHEMAS + "matter-ledger-line.json"));
        for (String line : Files.readAllLines(catalogue())) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    private static String schema(String id) {
        try (InputStream in = Objects.requireNonNull(MattersLedgerTest.class.getResourceAsStream(
                "/huzheng-spec/schemas/" + id.substring(SCHEMAS.length())))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @Tag("HZ-TAB-012")
    @Tag("HZ-TAB-004")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "negative.csv | 承接能力评估未通过 | `` | 负面清单 第 2 行〔列入理由〕未填",
                "negative.csv | ,是, | ,对, | 负面清单 第 4 行〔移出〕应为 是 或 否",
                "claims.csv | 2024-02-02T02:00:00Z | 昨天 | 认领 第 4 行〔认领时间〕不是日期",
                "claims.csv | 2024-03-01 | 2024-01-01 | 认领 第 7 行〔撤回时间〕早于认领时间",
                "claims.csv | 三定规定 | `` | 认领 第 2 行〔单位代码〕须写明职责依据（浙江省综合行政执法条例 6(2)）",
                "claims.csv | 11330421MB00000356 | 11330421MB00000357 | 认领 第 2 行〔单位代码〕校验码不符",
                "disputes.csv | 指定, | 裁定, | 职责争议 第 2 行〔处理方式〕不是处理方式：协商、指定",
                "disputes.csv | 2026-02-27 | 2026-03-02 | 职责争议 第 2 行〔处理方式〕指定须由争议各方以外的上级作出（行政处罚法 25(2)）",
                "disputes.csv | 、11330421MB0000027B | `` | 职责争议 第 3 行〔同意单位代码〕与单位名称个数不符",
                "disputes.csv | 工地内外之分 | `` | 职责争议 第 2 行〔争议内容〕未填",
                "documents.csv | ,赋权,依据 | ,委托,依据 | 配置文件 第 2 行〔实施主体代码〕执法事项清单中没有这一事项",
                "documents.csv | 批准文件 | 依据文件 | 配置文件 第 3 行〔文件类型〕同一配置重复",
                "documents.csv | 批准文件 | 会议纪要 | 配置文件 第 3 行〔文件类型〕不是文件类型",
                "documents.csv | 由承接机关继续办结, | 另行研究, | 配置文件 第 6 行〔在办案件〕应为",
                "documents.csv | https://example.invalid/list | `` | 配置文件 第 4 行〔公布位置〕未填",
                "officers.csv | 10人 | 若干 | 执法人员 第 3 行〔执法人员数〕不是人数",
                "officers.csv | 市级,10 | 地级,10 | 执法人员 第 3 行〔层级〕不是层级",
                "officers.csv | ３０,2026年1月1日 | 30,2025-01-01 | 执法人员 第 5 行：与第 4 行重复",
                "township-items.csv | 占道经营巡查 | `` | 乡镇权力清单 第 2 行〔乡镇权力事项〕未填",
                "territories.csv | 330421106 | 33042110 | 地域 第 3 行〔区划代码〕长度不对",
                "matters.csv | ,330421105,示例镇, | ,330424105,示例镇, | 〔承接区域代码〕不在事项的地域之内",
            })
    void cell_ofAFurtherList_thatIsWrong_isNamedByListRowAndColumn(String file, String from, String to, String said)
            throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), to));
        Ran ran = read();
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains(said, "未写入任何内容");
        assertThat(catalogue()).doesNotExist();
    }

    @ParameterizedTest
    @Tag("HZ-TAB-005")
    @CsvSource({"fix.csv", "fix.xlsx"})
    void wrongRows_ofFurtherLists_comeBackAndCanBeReadOnceCorrected(String name) throws IOException {
        Path claims = folder.resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("2024-02-02T02:00:00Z", "昨天"));
        Path fix = folder.resolve(name);
        Ran ran = read("--fix-it", fix, "--keep-good", "--json");
        assertThat(ran.code()).isEqualTo(1);
        // The claim of the other body is not taken in half: both rows come back.
        assertThat(ran.json().get("claims").intValue()).isEqualTo(3);
        assertThat(ran.json().at("/problems/0/list").textValue()).isEqualTo("认领");
        Path wrong = name.endsWith(".csv") ? folder.resolve("fix-认领.csv") : fix;
        List<String> lines = new ArrayList<>();
        TableReader.read(
                wrong,
                name.endsWith(".csv") ? Optional.empty() : Optional.of("认领"),
                row -> lines.add(String.join("|", row.cells())));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("330217008000", "同一事项同一地域的其他行有误");
        assertThat(lines.get(2)).contains("330217008000", "昨天", "认领时间不是日期");
    }

    @Test
    @Tag("HZ-TAB-012")
    void furtherList_thatIsNotThereOrNotOne_isRefused() {
        read("--with", "认可=" + folder.resolve("claims.csv"))
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "负面清单、认领、职责争议");
        read("--with", "地域=" + folder.resolve("none.csv")).refused(65, ErrorCode.FILE_NOT_FOUND, "none.csv");
        read("--with", "执法人员=" + folder.resolve("claims.csv")).refused(65, ErrorCode.TABLE_UNREADABLE, "“层级”“执法人员数”");
    }
}
