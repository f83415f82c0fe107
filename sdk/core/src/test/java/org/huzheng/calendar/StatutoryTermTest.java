package org.huzheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CAL-009")
class StatutoryTermTest {
    @Test
    void terms_inJavaAndInTheContract_areTheSame() {
        Set<String> names =
                Arrays.stream(StatutoryTerm.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(StatutoryTerms.rows().keySet()).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource
    void term_each_countsInTheUnitItsStatuteDefines(StatutoryTerm term) {
        TimeLimit limit = term.limit();
        String law = limit.article().substring(0, limit.article().indexOf(' '));
        boolean days = limit.unit() == LimitUnit.WORKDAY || limit.unit() == LimitUnit.CALENDAR_DAY;
        boolean working = limit.unit() == LimitUnit.WORKDAY;
        int length = limit.length();
        switch (law) {
            // 85: 二日、三日、五日、七日 are working days.
            case "行政处罚法" ->
                assertThat(working).isEqualTo(days && Set.of(2, 3, 5, 7).contains(length));
            // 69: up to ten days are working days.
            case "行政强制法" -> assertThat(working).isEqualTo(days && length <= 10);
            // 88(2): 三日、五日、七日、十日 are working days.
            case "行政复议法" ->
                assertThat(working).isEqualTo(days && Set.of(3, 5, 7, 10).contains(length));
            case "市场监督管理行政处罚信息公示规定", "浙江省公共信用信息管理条例" -> assertThat(working).isEqualTo(days);
            default -> assertThat(working).isFalse();
        }
        assertThat(term.text().zh()).isNotBlank();
        assertThat(term.text().en()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "HEARING_REQUEST, 5, WORKDAY, 行政处罚法 64(1), false",
        "HEARING_NOTICE, 7, WORKDAY, 行政处罚法 64(2), true",
        "CASE_PERIOD, 90, CALENDAR_DAY, 行政处罚法 60, false",
        "PAYMENT, 15, CALENDAR_DAY, 行政处罚法 67(3), false",
        "EMERGENCY_REPORT, 24, HOUR, 行政强制法 19, false",
        "DEMAND_BEFORE_COURT, 10, WORKDAY, 行政强制法 54, true",
        "COURT_APPLICATION, 3, MONTH, 行政强制法 53, false",
        "LIMITATION, 2, YEAR, 行政处罚法 36(1), false",
    })
    void term_each_saysWhatTheArticleSays(
            StatutoryTerm term, int length, LimitUnit unit, String article, boolean waiting) {
        assertThat(term.limit()).isEqualTo(new TimeLimit(length, unit, article));
        assertThat(term.isWaiting()).isEqualTo(waiting);
    }

    @Test
    void referralDays_leftOpenByTheRegulation_areCountedAsTheLocalitySays() {
        assertThat(StatutoryTerm.POLICE_REVIEW.limit().unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        assertThat(StatutoryTerm.POLICE_REVIEW.limitIn(LimitUnit.WORKDAY))
                .isEqualTo(new TimeLimit(3, LimitUnit.WORKDAY, "行政执法机关移送涉嫌犯罪案件的规定 8"));
        assertInvalid(() -> StatutoryTerm.POLICE_REVIEW.limitIn(LimitUnit.MONTH));
        assertInvalid(() -> StatutoryTerm.CASE_PERIOD.limitIn(LimitUnit.WORKDAY));
        assertInvalid(() -> StatutoryTerm.REFERRAL_SENDING.limitIn(LimitUnit.WORKDAY));
    }

    @Test
    @Tag("HZ-CAL-006")
    void rollOver_isWrittenOnlyWhereTheStatuteRefersToCivilProcedure() {
        for (StatutoryTerm term : StatutoryTerm.values()) {
            String article = term.limit().article();
            boolean refers = article.startsWith("行政复议法") || article.startsWith("行政诉讼法") || article.startsWith("最高人民法院");
            boolean days = term.limit().unit() != LimitUnit.WORKDAY;
            assertThat(term.limit().rollOverArticle().isPresent())
                    .as(term.name())
                    .isEqualTo(refers && days);
        }
    }

    private static void assertInvalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
