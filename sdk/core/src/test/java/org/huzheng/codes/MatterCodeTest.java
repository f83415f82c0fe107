package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COD-004")
class MatterCodeTest {
    private static final String FILE = "HZ-COD-004-matter.json";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void matter_ofZhejiang_tellsItsParts(JsonNode vector) {
        MatterCode matter = MatterCode.parse(vector.get("text").textValue());
        assertThat(matter).hasToString(vector.get("text").textValue());
        assertThat(matter.type().map(Enum::name).orElse(""))
                .isEqualTo(vector.get("type").textValue());
        assertThat(matter.field()).contains(vector.get("field").textValue());
        assertThat(matter.mainItem()).contains(vector.get("mainItem").textValue());
        assertThat(matter.subItem()).contains(vector.get("subItem").textValue());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void matter_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, MatterCode::parse);
    }

    @Test
    void matter_ofAnotherCatalogue_isKeptAsItIs() {
        MatterCode opaque = MatterCode.parse("JG-2024/17.c", MatterCodeScheme.OPAQUE);
        assertThat(opaque.value()).isEqualTo("JG-2024/17.c");
        assertThat(opaque.type()).isEmpty();
        assertThat(opaque.field()).isEmpty();
        assertThat(opaque.scheme().name()).isEqualTo("opaque");
        String tooLong = "x".repeat(65);
        assertThat(CodeVectors.refusal(tooLong, () -> MatterCode.parse(tooLong, MatterCodeScheme.OPAQUE))
                        .rule())
                .isEqualTo(CodeRule.FORM);
    }

    @Test
    void matter_ofALocalScheme_followsItsPattern() {
        MatterCodeScheme shanxi = MatterCodeScheme.of("shanxi", "14[0-9]{8}");
        assertThat(MatterCode.parse("1402000001", shanxi)).isEqualTo(MatterCode.parse("1402000001", shanxi));
        assertThat(CodeVectors.refusal("3302000001", () -> MatterCode.parse("3302000001", shanxi)))
                .hasMessageContaining("shanxi");
    }

    @Test
    void types_digits_areDistinct() {
        assertThat(Stream.of(MatterType.values()).map(MatterType::digits)).doesNotHaveDuplicates();
        assertThat(MatterType.PENALTY.digits()).isEqualTo("02");
    }

    @Test
    @Tag("HZ-COD-008")
    void matter_exportedDirty_isRead() {
        assertThat(MatterCode.ofDirty("事项代码：330617a03001 ")).contains(MatterCode.parse("330617A03001"));
        assertThat(MatterCode.ofDirty(null)).isEmpty();
    }
}
