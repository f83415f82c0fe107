package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COD-003")
class DivisionCodeTest {
    private static final String FILE = "HZ-COD-003-division.json";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void division_valid_tellsLevelKindAndParent(JsonNode vector) {
        DivisionCode division = DivisionCode.parse(vector.get("text").textValue());
        assertThat(division).hasToString(vector.get("canonical").textValue());
        assertThat(division.level().name()).isEqualTo(vector.get("level").textValue());
        assertThat(division.kind().name()).isEqualTo(vector.get("kind").textValue());
        assertThat(division.parent().map(DivisionCode::value).orElse(""))
                .isEqualTo(vector.get("parent").textValue());
        assertThat(DivisionCode.parse(division.twelveDigits())).isEqualTo(division);
        assertThat(division.contains(division)).isTrue();
        division.parent().ifPresent(parent -> {
            assertThat(parent.contains(division)).isTrue();
            assertThat(division.contains(parent)).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void division_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, DivisionCode::parse);
    }

    @Test
    void division_random_climbsToItsProvince() {
        Random random = new Random(2260);
        int climbed = 0;
        for (int i = 0; i < 5_000; i++) {
            String digits = "33" + String.format("%010d", random.nextLong(10_000_000_000L));
            try {
                DivisionCode division = DivisionCode.parse(digits);
                DivisionLevel level = division.level();
                while (division.parent().isPresent()) {
                    division = division.parent().orElseThrow();
                    assertThat(division.level()).isLessThan(level);
                    level = division.level();
                }
                assertThat(division).hasToString("330000");
                climbed++;
            } catch (InvalidCodeException refused) {
                assertThat(refused.rule()).isEqualTo(CodeRule.FORM);
            }
        }
        assertThat(climbed).isGreaterThan(4_000);
    }

    @Test
    void division_siblings_doNotContainEachOther() {
        DivisionCode ganyao = DivisionCode.parse("330421105");
        assertThat(ganyao.contains(DivisionCode.parse("330421104"))).isFalse();
        assertThat(ganyao.contains(DivisionCode.parse("330421105212"))).isTrue();
        assertThat(DivisionCode.parse("330400").contains(ganyao)).isTrue();
        assertThat(DivisionCode.parse("330200").contains(ganyao)).isFalse();
    }

    @Test
    @Tag("HZ-COD-008")
    void division_exportedDirty_isRead() {
        assertThat(DivisionCode.ofDirty("行政区划代码：３３０４２１")).contains(DivisionCode.parse("330421"));
        assertThat(DivisionCode.ofDirty("无")).isEmpty();
    }
}
