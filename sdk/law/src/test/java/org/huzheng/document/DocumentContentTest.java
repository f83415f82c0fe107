package org.huzheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-DOC-008")
class DocumentContentTest {
    static List<DocumentForm> forms() {
        return DocumentForms.shipped().forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void content_writtenAndRead_isTheSame(DocumentForm form) {
        DocumentContent content = DocumentSamples.full(form);
        assertThat(DocumentContent.parse(content.toBytes(), DocumentForms.shipped()))
                .isEqualTo(content)
                .hasSameHashCodeAs(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'form': 'TICKET', 'fields': {}} | DOCUMENT_FORM_UNKNOWN",
                "{'form': 'DEMAND', 'fields': {'colour': 'x'}} | JSON_FIELD_UNKNOWN",
                "{'form': 'DEMAND', 'fields': {}, 'more': 1} | JSON_FIELD_UNKNOWN",
                "{'form': 'DEMAND', 'fields': {'fineFen': '2000'}} | JSON_FIELD_INVALID",
                "{'form': 'DEMAND', 'fields': {'rights': ['a']}} | JSON_FIELD_INVALID",
                "{'form': 'PROPERTY_LIST', 'fields': {'items': [{'weight': '2'}]}} | ARGUMENT_INVALID",
            })
    void content_thatTheFormDoesNotKnow_isRefused(String json, ErrorCode code) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DocumentContent.parse(bytes, DocumentForms.shipped()))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void field_ofOneText_takesNotTwoAndNoRows() {
        DocumentContent blank = DocumentForms.shipped().form("DEMAND").blank();
        assertThatThrownBy(() -> blank.with("rights", "a", "b")).isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> blank.with("colour", "a")).isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> blank.withRows("rights", List.of(Map.of("a", "b"))))
                .isInstanceOf(HuzhengException.class);
        assertThat(blank.with("rights", "  ").has("rights")).isFalse();
        assertThat(blank.with("rights", " 有权 ").text("rights")).contains("有权");
    }

    @Test
    void content_asText_saysNothingOfWhatItHolds() {
        assertThat(DocumentSamples.full("DEMAND")).hasToString("DocumentContent[DEMAND]");
    }
}
