package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COD-005")
class OfficerNumberTest {
    private static final String FILE = "HZ-COD-005-officer-number.json";
    private static final String OLD = "0205262020040290";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void number_national_isAccepted(JsonNode vector) {
        OfficerNumber number = OfficerNumber.parse(vector.get("text").textValue());
        assertThat(number).hasToString(vector.get("text").textValue());
        assertThat(number.masked()).isEqualTo(vector.get("masked").textValue());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void number_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, OfficerNumber::parse);
    }

    @Test
    void number_old_isAcceptedOnlyWhenListed() {
        OfficerNumberRule rule = OfficerNumberRule.NATIONAL.withLegacy(Set.of(OLD));
        assertThat(OfficerNumber.parse(OLD, rule).value()).isEqualTo(OLD);
        assertThat(OfficerNumber.parse("11040200123", rule)).isEqualTo(OfficerNumber.parse("11040200123"));
        assertThat(CodeVectors.refusal(OLD, () -> OfficerNumber.parse("0205262020040291", rule))
                        .rule())
                .isEqualTo(CodeRule.FORM);
    }

    @Test
    void number_byADepartmentsPattern_isAccepted() {
        OfficerNumberRule rule = new OfficerNumberRule(Pattern.compile("浙[A-Z]-[0-9]{1,4}"), Set.of());
        assertThat(OfficerNumber.parse("浙F-7", rule).masked()).isEqualTo("****");
    }

    @Test
    @Tag("HZ-COD-008")
    void number_exportedDirty_isRead() {
        assertThat(OfficerNumber.ofDirty("执法证号：１１０４０２００１２３")).contains(OfficerNumber.parse("11040200123"));
        assertThat(OfficerNumber.ofDirty("NaN")).isEmpty();
    }
}
