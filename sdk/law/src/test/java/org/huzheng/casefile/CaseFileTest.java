package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.huzheng.casefile.Cast.at;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.ordinary.CheckBegun;
import org.huzheng.casefile.ordinary.OrdinaryProcedure;
import org.huzheng.casefile.ordinary.OrdinaryState;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.simple.SimpleProcedure;
import org.huzheng.casefile.simple.SimpleState;
import org.huzheng.crypto.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileTest {
    static Stream<Story> stories() {
        return Stream.of(Tales.ordinary(), Tales.simple());
    }

    @Test
    @Tag("HZ-CAS-001")
    void ordinaryCase_allInOrder_isDecided() {
        assertThat(Tales.ordinary().told().state(OrdinaryProcedure.REGION)).isEqualTo(OrdinaryState.DECIDED);
    }

    @Test
    @Tag("HZ-CAS-001")
    void simpleCase_allInOrder_isReported() {
        assertThat(Tales.simple().told().state(SimpleProcedure.REGION)).isEqualTo(SimpleState.REPORTED);
    }

    @ParameterizedTest
    @MethodSource("stories")
    @Tag("HZ-CAS-003")
    void json_writtenAndRead_isTheSameCase(Story story) {
        CaseFile file = story.told();
        CaseFile again = CaseFile.fromJson(file.toJson(), WorkCalendar.shipped());
        assertThat(again).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(again.toJson()).isEqualTo(file.toJson());
    }

    @Test
    @Tag("HZ-CAS-003")
    void json_aHistoryTheLawDoesNotAllow_isRefusedWhenRead() {
        String json = text(Tales.ordinary().told());
        String lighter = json.replace("\"sealed\":true", "\"sealed\":false");
        assertThat(lighter).isNotEqualTo(json);
        assertThatThrownBy(() -> read(lighter))
                .asInstanceOf(type(CaseRefusedException.class))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL);
                    assertThat(e.refusal().guards()).containsExactly("decision-sealed");
                });
    }

    @Test
    @Tag("HZ-CAS-003")
    void json_wrong_isRefusedAtTheField() {
        String json = text(Tales.ordinary().told());
        refused(json.replace("case-file@v1", "case-file@v2"), "/format");
        refused(json.replace("\"type\":\"ClueReceived\"", "\"type\":\"Clue\""), "no event of this name");
        refused(json.replace("\"source\":\"群众举报\"", "\"source\":7"), "/events/0/source");
        refused(json.replace("\"source\":\"群众举报\"", "\"source\":\"群众举报\",\"more\":1"), "/events/0/more");
        refused(json.replace("\"fineFen\":\"500000\"", "\"fineFen\":\"5e5\""), "fineFen");
        refused(json.replace("2026-03-02T08:00:00+08:00", "2026-03-02 08:00"), "/events/0/at");
        refused(json.replace("91330200MA0000779C", "91330200MA0000779A"), "/opening/party/creditCode");
    }

    private static void refused(String json, String place) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(HuzhengException.class))
                .satisfies(e -> assertThat(e.detail()).contains(place));
    }

    private static CaseFile read(String json) {
        return CaseFile.fromJson(Bytes.of(json.getBytes(StandardCharsets.UTF_8)), WorkCalendar.shipped());
    }

    private static String text(CaseFile file) {
        return new String(file.toJson().toArray(), StandardCharsets.UTF_8);
    }

    @Test
    @Tag("HZ-CAS-002")
    void event_beforeTheOneBefore_isRefused() {
        Tales.ordinary().altering("check", "at", at("2026-03-01T09:00")).breaksAt("check", "time-order", "");
    }

    @Test
    @Tag("HZ-CAS-001")
    void event_noMachineTakesNow_isRefusedAndTheCaseStays() {
        CaseFile file = Tales.investigated().told();
        Story twice = Tales.investigated().then("again", new CheckBegun(at("2026-03-11T09:00")));
        twice.breaksAt("again", "no-such-step", "");
        assertThat(twice.broken().orElseThrow().before()).isEqualTo(file);
    }

    @Test
    @Tag("HZ-CAS-001")
    void event_refused_throwsWithEveryUnmetGuardAndArticle() {
        Story spoiled = Tales.ordinary()
                .altering("decide", "paper.sealed", false)
                .altering("decide", "correctionOrdered", false);
        CaseFile before = spoiled.until("decide").told();
        assertThatThrownBy(() -> before.then(spoiled.step("decide")))
                .asInstanceOf(type(CaseRefusedException.class))
                .satisfies(e -> {
                    assertThat(e.refusal().guards()).containsExactly("decision-sealed", "correction-ordered");
                    assertThat(e.refusal().articles()).containsExactly("行政处罚法 59(2)", "行政处罚法 28(1)");
                    assertThat(e.detail()).contains("印章", "seal", "行政处罚法 59(2)");
                });
    }

    @Test
    @Tag("HZ-CAS-026")
    void duties_beforeAndAfterTheNinetyDays_areDueAndOverdue() {
        CaseFile file = Tales.investigated().told();
        assertThat(file.duties(at("2026-06-01T23:59"))).singleElement().satisfies(due -> {
            assertThat(due.duty().article()).isEqualTo("行政处罚法 60");
            assertThat(due.status()).isEqualTo(DutyStatus.DUE);
            assertThat(due.duty().deadline().orElseThrow().lastDay()).hasToString("2026-06-01");
        });
        assertThat(file.duties(at("2026-06-02T00:00")))
                .singleElement()
                .satisfies(due -> assertThat(due.status()).isEqualTo(DutyStatus.OVERDUE));
        assertThat(Tales.ordinary().told().duties(at("2026-06-02T00:00")))
                .noneMatch(due -> due.duty().name().equals("decide-case"));
    }
}
