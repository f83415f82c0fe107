package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COD-006")
class CaseNumberTest {
    private static final String FILE = "HZ-COD-006-case-number.json";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void number_valid_tellsItsPartsAndComposesAgain(JsonNode vector) {
        CaseNumber number = CaseNumber.parse(vector.get("text").textValue());
        assertThat(number.body().value()).isEqualTo(vector.get("body").textValue());
        assertThat(number.year()).isEqualTo(vector.get("year").intValue());
        assertThat(number.type()).isEqualTo(vector.get("type").intValue());
        assertThat(number.sequence()).isEqualTo(vector.get("sequence").intValue());
        assertThat(CaseNumber.of(number.body(), number.year(), number.type(), number.sequence()))
                .isEqualTo(number);
        assertThat(number).hasToString(vector.get("text").textValue());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void number_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, CaseNumber::parse);
    }

    @Test
    void number_partsOutOfRange_areRefused() {
        UnifiedSocialCreditCode body = UnifiedSocialCreditCode.parse("11330283002982634F");
        int[][] parts = {{1999, 0, 1}, {2100, 0, 1}, {2026, -1, 1}, {2026, 10, 1}, {2026, 0, -1}, {2026, 0, 1_000_000}};
        for (int[] part : parts) {
            assertThat(CodeVectors.refusal("", () -> CaseNumber.of(body, part[0], part[1], part[2]))
                            .rule())
                    .isEqualTo(CodeRule.FORM);
        }
    }

    @Test
    @Tag("HZ-COD-008")
    void number_exportedDirty_isRead() {
        assertThat(CaseNumber.ofDirty("案号: 11330283002982634f 2024 0000123"))
                .contains(CaseNumber.parse("11330283002982634F20240000123"));
        assertThat(CaseNumber.ofDirty("暂无")).isEmpty();
    }
}
