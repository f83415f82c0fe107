package org.huzheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterList;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matters.ledger.OfficerLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word a cell may hold is read as what it means, and what is none of them is refused with those that are. */
@Tag("HZ-TAB-003")
class CellWordsTest {
    private static void refused(ThrowingCallable reading, String... words) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        CellFault.class, fault -> assertThat(fault.chinese()).contains(words));
    }

    @Test
    void vocabulary_ofStatesAndBodies_isWholeAndReadBack() {
        assertThat(CellText.STATES.values()).containsExactlyInAnyOrder(MatterState.values());
        assertThat(CellText.BODIES.values()).containsExactlyInAnyOrder(BodyKind.values());
        CellText.STATES.forEach((word, state) -> {
            assertThat(CellText.state(" " + word + "　")).isEqualTo(state);
            assertThat(CellText.word(CellText.STATES, state)).isEqualTo(word);
        });
        CellText.BODIES.forEach((word, body) -> assertThat(CellText.body(word)).isEqualTo(body));
        refused(() -> CellText.state("有效"), "已公布、施行、暂停、已废止");
        refused(() -> CellText.body("村"), "县级部门、乡镇街道");
    }

    @Test
    void vocabulary_ofTheStatutes_isReadBack() {
        readBack(BasisLevel.values(), BasisLevel::chinese, CellText::level);
        readBack(AssignmentMode.values(), AssignmentMode::chinese, CellText::mode);
        readBack(MatterCategory.values(), MatterCategory::chinese, CellText::category);
        readBack(OfficerLevel.values(), OfficerLevel::chinese, CellWords::officerLevel);
        refused(() -> CellText.level("党内法规"), "法律、行政法规、地方性法规、部门规章、地方政府规章、规范性文件");
        refused(() -> CellText.mode("下放"), "法定、集中划转、委托、赋权、派驻");
        refused(() -> CellText.category("行政处分"), "行政处罚、行政强制、行政检查");
        refused(() -> CellWords.officerLevel("村级"), "省级、市级、县级、乡镇街道");
    }

    private static <T> void readBack(T[] values, Function<T, String> chinese, Function<String, T> read) {
        for (T value : values) {
            assertThat(read.apply(chinese.apply(value))).isEqualTo(value);
            assertThat(read.apply("\u200b" + chinese.apply(value) + " ")).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "，", ",", "；", ";", "/", "\n", "、、 ，"})
    void penalties_byAnySeparator_areAllOfThem(String separator) {
        String all = Stream.of(PenaltyKind.values()).map(PenaltyKind::chinese).collect(Collectors.joining(separator));
        assertThat(CellText.penalties(all)).isEqualTo(EnumSet.allOf(PenaltyKind.class));
        refused(() -> CellText.penalties("警告" + separator + "罚金"), "行政处罚法第九条");
    }

    @Test
    void penalties_twice_areOne_andNoneAreNone() {
        assertThat(CellText.penalties("罚款、罚款")).containsExactly(PenaltyKind.FINE);
        assertThat(CellText.penalties("、，")).isEmpty();
    }

    @Test
    void lists_each_areRead_andOthersRefused() {
        assertThat(CellText.lists("执法清单、日常巡查监管清单；综合查一次清单")).isEqualTo(EnumSet.allOf(MatterList.class));
        assertThat(CellText.lists("")).isEqualTo(Set.of());
        refused(() -> CellText.lists("执法清单、黑名单"), "执法清单、日常巡查监管清单、综合查一次清单");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000, 100000000000000",
        "1亿, ",
        "1000000000000.01, ",
        "100000000万, 100000000000000",
        "100000000.0001万, ",
        "1.123456万, 1123456",
        "1.1234567万, ",
        "0, 0",
        "-0.01, ",
        "20000元整, 2000000",
        "２万元, 2000000",
    })
    void amount_atItsLimits_isReadOrRefused(String text, Long fen) {
        if (fen == null) {
            assertThatThrownBy(() -> CellText.fen(text)).isInstanceOf(CellFault.class);
        } else {
            assertThat(CellText.fen(text)).isEqualTo(fen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.30217E+11", "3.3e11", "3E+11", "３．３Ｅ１１"})
    void code_thatASpreadsheetRounded_isNotGuessed(String text) {
        refused(() -> CellText.codeText(text), "科学记数法", "设为文本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.3E", "E11", "33E11A", "330217001000"})
    void code_thatOnlyLooksLikeIt_isKept(String text) {
        assertThat(CellText.codeText(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "V0", "第版", "1000000", "-1", "1.5", "二"})
    void version_thatIsNone_isRefused(String text) {
        refused(() -> CellText.version(text), "自 1 起的整数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-01T00:00:00", "昨天", "2026-13-01T00:00:00Z"})
    void time_withoutZoneOrImpossible_isRefused(String text) {
        refused(() -> CellText.instant(text), "2026-01-01T00:00:00Z");
    }

    @Test
    void moment_isADayInChinaOrATime() {
        assertThat(CellWords.moment("2026-01-01")).isEqualTo("2025-12-31T16:00:00Z");
        assertThat(CellWords.moment("2026-01-01t08:30:00z")).isEqualTo("2026-01-01T08:30:00Z");
        assertThat(CellWords.moment(Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo("2026-01-01");
        assertThat(CellWords.moment(Instant.parse("2025-12-31T16:00:01Z"))).isEqualTo("2025-12-31T16:00:01Z");
        refused(() -> CellWords.moment("2026-02-29"), "日期不存在");
        refused(() -> CellWords.moment("2026-02-29T00:00:00Z"), "不是时间");
    }

    @Test
    void yesAndNo_areTheWordsOfficesWrite() {
        for (String yes : List.of("是", "移出", "√", " 是 ")) {
            assertThat(CellWords.yes(yes)).as(yes).isTrue();
        }
        assertThat(CellWords.yes("否")).isFalse();
        for (String other : List.of("对", "y", "true", "×")) {
            refused(() -> CellWords.yes(other), "应为 是 或 否");
        }
    }

    @Test
    void count_withItsMeasureWord_isRead() {
        assertThat(CellWords.count("１０人")).isEqualTo(10);
        assertThat(CellWords.count("1,234名")).isEqualTo(1234);
        assertThat(CellWords.count("0")).isZero();
        for (String none : List.of("若干", "-1", "1.5", "10人人", "12345678")) {
            refused(() -> CellWords.count(none), "不是人数");
        }
    }

    @Test
    void documents_openCasesAndSettlements_areReadByTheirWords() {
        CellWords.DOCUMENTS.forEach(
                (word, kind) -> assertThat(CellWords.documentKind(word)).isEqualTo(kind));
        CellWords.OPEN_CASES.forEach(
                (word, cases) -> assertThat(CellWords.openCases(word)).isEqualTo(cases));
        assertThat(CellWords.isDesignated("指定")).isTrue();
        assertThat(CellWords.isDesignated("指定管辖")).isTrue();
        assertThat(CellWords.isDesignated("协商")).isFalse();
        assertThat(CellWords.isDesignated("协商解决")).isFalse();
        refused(() -> CellWords.documentKind("会议纪要"), "依据文件、批准文件、公布、过渡条款");
        refused(() -> CellWords.openCases("另行研究"), "由承接机关继续办结", "移交划出机关");
        refused(() -> CellWords.isDesignated("裁定"), "协商、指定");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《示例条例》第三条 | 示例条例 | 第三条",
                " 《示例 条例》 第三条第二款 | 示例 条例 | 第三条第二款",
                "示例条例 | 示例条例 | ''",
                "《示例条例》 | 示例条例 | ''",
            })
    void basis_inOneCell_isDocumentAndArticle(String text, String document, String article) {
        assertThat(CellText.cited(text)).containsExactly(document, article);
    }

    @ParameterizedTest
    @EnumSource(MatterColumn.class)
    void column_byEachOfItsNames_isFoundAmongItsOwnList(MatterColumn column) {
        Set<MatterColumn> own = MatterColumn.OF_MATTERS.contains(column)
                ? MatterColumn.OF_MATTERS
                : EnumSet.of(column, MatterColumn.CODE);
        for (String name : column.names()) {
            assertThat(MatterColumn.of(name, own)).as(name).contains(column);
            assertThat(MatterColumn.of(" *" + name + "★：", own)).as(name).contains(column);
        }
        assertThat(MatterColumn.of(column.title() + "二", own)).isEmpty();
    }
}
