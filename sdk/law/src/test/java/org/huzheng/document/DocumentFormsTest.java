package org.huzheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DocumentNumber;
import org.huzheng.crypto.Bytes;
import org.huzheng.document.internal.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-DOC-001")
class DocumentFormsTest {
    private static final DocumentForms FORMS = DocumentForms.shipped();
    private static final Pattern CITED = Pattern.compile("^[^ ]{3,24} [1-9]\\d{0,2}(\\(\\d+\\)){0,2}$");

    static List<DocumentForm> forms() {
        return FORMS.forms();
    }

    @Test
    void registry_asShipped_hasThirtyFormsWithDifferentNames() {
        assertThat(forms()).hasSize(30);
        assertThat(forms().stream().map(form -> form.name().zh())).doesNotHaveDuplicates();
        assertThat(forms().stream().map(form -> form.name().en())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void form_each_showsEveryFieldItDemands(DocumentForm form) {
        Set<String> shown = new TreeSet<>(Set.of("number", "agency", "seal", "date", "copies", "approval"));
        FormTemplate.of(form).lines().forEach(line -> shown.addAll(line.fields()));
        if (form.style() != FormStyle.SHEET) {
            assertThat(shown)
                    .as(form.code())
                    .containsAll(form.fields().stream()
                            .filter(field -> field.always() && field.kind() != FieldKind.CHOICE)
                            .map(FormField::name)
                            .toList());
        }
        assertThat(FormTemplate.of(form).lines().isEmpty()).isEqualTo(form.style() == FormStyle.SHEET);
    }

    @Test
    void articles_each_areCitedInTheOneForm() {
        Stream<String> ofFields =
                forms().stream().flatMap(form -> form.fields().stream()).flatMap(field -> field.article().stream());
        Stream<String> ofRules = Stream.of(ContentRule.values()).flatMap(rule -> rule.article().stream());
        assertThat(Stream.concat(ofFields, ofRules))
                .allMatch(article -> CITED.matcher(article).matches());
    }

    @Test
    void rules_each_areUsedByAForm() {
        assertThat(forms().stream().flatMap(form -> FormTemplate.of(form).rules().stream()))
                .contains(ContentRule.values());
    }

    @ParameterizedTest
    @CsvSource({
        "行政处罚决定书, PENALTY_DECISION",
        " 处罚决定书 , PENALTY_DECISION",
        "现场勘验笔录, SCENE_RECORD",
        "限期拆除通知书, CORRECTION_ORDER",
        "结案审批表, MEASURE_APPROVAL",
        "查封、扣押物品清单, PROPERTY_LIST",
    })
    void name_presentOrOlder_leadsToTheForm(String name, String code) {
        assertThat(FORMS.named(name).map(DocumentForm::code)).contains(code);
    }

    @Test
    void name_unknown_leadsNowhere() {
        assertThat(FORMS.named("罚单")).isEmpty();
        assertThatThrownBy(() -> FORMS.form("TICKET"))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DOCUMENT_FORM_UNKNOWN));
    }

    @Test
    void mergedNames_each_leadToAFormAndAreNoPresentName() {
        Set<String> present = new TreeSet<>();
        forms().forEach(form -> present.add(form.name().zh()));
        assertThat(FORMS.merged()).hasSizeGreaterThan(50).allSatisfy((name, code) -> {
            assertThat(FORMS.form(code)).isNotNull();
            assertThat(present).doesNotContain(name);
        });
    }

    @Test
    void mergedNames_inTheFile_standOnce() throws Exception {
        Matcher names = Pattern.compile("\"from\": \"([^\"]+)\"")
                .matcher(Files.readString(
                        Path.of(System.getProperty("huzheng.root"), "spec", "documents", "merged-names.json")));
        assertThat(names.results().map(result -> result.group(1)))
                .doesNotHaveDuplicates()
                .hasSize(FORMS.merged().size());
    }

    @ParameterizedTest
    @CsvSource({
        "浙甬海综执罚决字〔2024〕1号, PENALTY_DECISION",
        "浙甬海综执不罚决字〔2024〕1号, NO_PENALTY_DECISION",
        "浙甬海综执当罚决字〔2024〕1号, ON_SPOT_DECISION",
        "示强决〔2026〕3号, ENFORCEMENT_DECISION",
    })
    void number_each_belongsToTheFormOfTheLongestWord(String number, String code) {
        assertThat(FORMS.numbered(DocumentNumber.parse(number)).stream().map(DocumentForm::code))
                .containsExactly(code);
    }

    @Test
    void host_mayAddAFormAndAnOlderName() {
        DocumentForms more = FORMS.with(Bytes.ofUtf8("""
                        {"forms": [{"code": "WARNING_LETTER", "zh": "提醒函", "en": "Reminder", "style": "LETTER",
                          "word": "提醒", "fields": [{"name": "agency"}, {"name": "partyName"}, {"name": "tip", "zh": "提醒事项", "en": "Reminder"}],
                          "lines": [{"flush": "{partyName}："}, {"text": "{tip}"}]}]}""")).withMerged("警示函", "WARNING_LETTER");
        assertThat(more.forms()).hasSize(31);
        DocumentForm own = more.form("WARNING_LETTER");
        assertThat(more.named("警示函")).contains(own);
        assertThat(own.field("partyName"))
                .isEqualTo(FORMS.form("CORRECTION_ORDER").field("partyName"));
        assertThat(own.blank()
                        .with("agency", "某局")
                        .with("partyName", "某公司")
                        .with("tip", "请清理占道物品")
                        .layout()
                        .blocks())
                .contains(new Block.Paragraph("请清理占道物品", true));
        assertThat(FORMS.with(own).form("WARNING_LETTER")).isEqualTo(own);
        assertThat(FORMS.named("警示函")).isEmpty();
    }

    @Test
    void form_thatNamesAFieldItDoesNotHave_isRefused() {
        DocumentForm form = FORMS.form("PENALTY_DECISION");
        List<FormField> fewer = form.fields().stream()
                .filter(field -> !field.name().equals("remedy"))
                .toList();
        assertThatThrownBy(() -> new FormTemplate(
                        form.code(),
                        form.name(),
                        form.style(),
                        form.word(),
                        fewer,
                        FormTemplate.of(form).lines(),
                        FormTemplate.of(form).rules()))
                .hasMessageContaining("remedy");
        List<FormField> doubled =
                Stream.concat(form.fields().stream(), form.fields().stream()).toList();
        assertThatThrownBy(() -> new FormTemplate(
                        form.code(),
                        form.name(),
                        form.style(),
                        form.word(),
                        doubled,
                        FormTemplate.of(form).lines(),
                        FormTemplate.of(form).rules()))
                .hasMessageContaining("twice");
    }
}
