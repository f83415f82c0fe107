package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.competence.Fixture.Answered;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The source documents' figures, counted from what the index answers about each item. */
@Tag("HZ-CMP-013")
class FixtureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** In whose name the recipient decides: its own, or that of the body it acts for. */
    private static Map<AssignmentMode, Long> byMode(Fixture fixture, List<Answered> answers) {
        for (Answered each : answers) {
            Holding holding = CompetenceSamples.competent(each.answer()).holding();
            boolean own = each.mode().isInOwnName();
            assertThat(holding.agency()).isEqualTo(fixture.body(each.text(own ? "recipient" : "source")));
            assertThat(holding.actingFor()).hasSize(own ? 0 : 1);
        }
        return count(answers, Answered::mode);
    }

    private static <K> Map<K, Long> count(List<Answered> answers, Function<Answered, K> key) {
        return answers.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    @Test
    void zezhou_hasNinetyStatutoryInNineClasses_202Entrusted_andOneEmpowered() throws IOException {
        Fixture fixture = new Fixture("zezhou");
        List<Answered> answers = fixture.answers(DAY);
        assertThat(byMode(fixture, answers))
                .containsEntry(AssignmentMode.STATUTORY, 90L)
                .containsEntry(AssignmentMode.ENTRUSTED, 202L)
                .containsEntry(AssignmentMode.EMPOWERED, 1L)
                .hasSize(3);
        assertThat(answers.stream()
                        .filter(each -> each.mode() == AssignmentMode.STATUTORY)
                        .map(each -> each.text("field"))
                        .distinct())
                .hasSize(fixture.figure("statutoryFields"))
                .hasSize(9);
    }

    @Test
    void gaoping_hasFourteenNineAndTen_whichIsThirtyThree() throws IOException {
        Fixture fixture = new Fixture("gaoping");
        List<Answered> answers = fixture.answers(DAY);
        assertThat(byMode(fixture, answers)).containsOnlyKeys(AssignmentMode.STATUTORY);
        assertThat(count(answers, each -> each.text("category")))
                .isEqualTo(Map.of("INSPECTION", 14L, "PENALTY", 9L, "COERCION", 10L));
        assertThat(answers).hasSize(fixture.figure("total")).hasSize(33);
    }

    @Test
    void lingchuan_goesFrom31To33_onTheDayOfTheAdjustment() throws IOException {
        Fixture fixture = new Fixture("lingchuan");
        LocalDate adjusted = LocalDate.parse(fixture.figures().get("adjustedOn").textValue());
        List<Answered> before = fixture.answers(adjusted.minusDays(1));
        List<Answered> after = fixture.answers(adjusted);
        assertThat(byMode(fixture, before)).containsEntry(AssignmentMode.STATUTORY, 31L);
        assertThat(byMode(fixture, after)).containsEntry(AssignmentMode.STATUTORY, 33L);
        Answered added = after.get(32);
        assertThat(CompetenceSamples.nobody(fixture.competence()
                                .answer(
                                        MatterCode.parse(added.text("code"), MatterCodeScheme.OPAQUE),
                                        fixture.territory("town").code(),
                                        adjusted.minusDays(1)))
                        .why())
                .isEqualTo(NobodyReason.NOT_IN_FORCE);
    }

    @Test
    void qinshui_hasTwentyStatutory_146Entrusted_and55Empowered() throws IOException {
        Fixture fixture = new Fixture("qinshui");
        List<Answered> answers = fixture.answers(DAY);
        assertThat(byMode(fixture, answers))
                .isEqualTo(Map.of(
                        AssignmentMode.STATUTORY, 20L, AssignmentMode.ENTRUSTED, 146L, AssignmentMode.EMPOWERED, 55L));
        List<Answered> statutory = answers.stream()
                .filter(each -> each.mode() == AssignmentMode.STATUTORY)
                .toList();
        assertThat(count(statutory, each -> each.text("category")))
                .isEqualTo(Map.of("PENALTY", 5L, "COERCION", 6L, "INSPECTION", 9L));
        assertThat(statutory.stream()
                        .filter(each -> each.text("category").equals("COERCION"))
                        .flatMap(each -> each.answer().articles().stream())
                        .distinct())
                .containsExactly("行政强制法 17(1)");
    }

    @Test
    void wujin_gives348InSixFields() throws IOException {
        Fixture fixture = new Fixture("wujin");
        List<Answered> answers = fixture.answers(DAY);
        assertThat(byMode(fixture, answers)).isEqualTo(Map.of(AssignmentMode.EMPOWERED, 348L));
        assertThat(answers.stream().map(each -> each.text("field")).collect(Collectors.toSet()))
                .isEqualTo(Set.of("城管", "人社", "农业农村", "水利", "卫健", "教育"));
    }

    @Test
    void zhejiang_concentrates1355_in62AndAHalfPerCentOfTheFields() throws IOException {
        Fixture fixture = new Fixture("zhejiang");
        List<Answered> answers = fixture.answers(DAY);
        assertThat(byMode(fixture, answers)).isEqualTo(Map.of(AssignmentMode.CONCENTRATED, 1355L));
        Set<String> covered = answers.stream().map(each -> each.text("field")).collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(covered);
        fixture.json().get("uncoveredFields").forEach(field -> all.add(field.textValue()));
        BigDecimal share = new BigDecimal(100 * covered.size()).divide(new BigDecimal(all.size()));
        assertThat(share).isEqualByComparingTo("62.5");
        assertThat(share.toPlainString())
                .isEqualTo(fixture.figures().get("coveragePercent").textValue());
    }

    @Test
    void subdistrictN_receives350() throws IOException {
        Fixture fixture = new Fixture("n-subdistrict");
        assertThat(byMode(fixture, fixture.answers(DAY))).isEqualTo(Map.of(AssignmentMode.EMPOWERED, 350L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zezhou", "gaoping", "lingchuan", "qinshui", "wujin", "zhejiang", "n-subdistrict"})
    void fixture_ofEachSource_saysThatItsItemsArePlaceholders_andNothingIsWrongWithIt(String slug) throws IOException {
        Fixture fixture = new Fixture(slug);
        assertThat(fixture.json().get("placeholders").textValue()).contains("占位", "placeholder");
        fixture.json()
                .get("items")
                .forEach(item -> assertThat(item.get("name").textValue()).matches("示例事项 \\d{3,4}"));
        List<AuditFinding> wrong = new ArrayList<>();
        fixture.competence().audit(ChinaTime.startOf(DAY), finding -> {
            if (finding.kind() != AuditFinding.Kind.UNCLAIMED) {
                wrong.add(finding);
            }
        });
        // A township's own statutory items leave the rest of the county to nobody, which the sources do not speak of.
        assertThat(wrong).allMatch(finding -> finding.kind() == AuditFinding.Kind.GAP);
    }
}
