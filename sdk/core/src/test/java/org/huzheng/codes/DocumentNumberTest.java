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

@Tag("HZ-COD-007")
class DocumentNumberTest {
    private static final String FILE = "HZ-COD-007-document-number.json";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void number_inAnySpelling_getsItsCanonicalForm(JsonNode vector) {
        DocumentNumber number = DocumentNumber.parse(vector.get("text").textValue());
        assertThat(number).hasToString(vector.get("canonical").textValue());
        assertThat(number.type().map(Enum::name).orElse(""))
                .isEqualTo(vector.get("type").textValue());
        assertThat(DocumentNumber.parse(number.format())).isEqualTo(number);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void number_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, DocumentNumber::parse);
    }

    @Test
    void number_partsOutOfRange_areRefused() {
        assertThat(CodeVectors.refusal("", () -> new DocumentNumber("", 2026, 1))
                        .rule())
                .isEqualTo(CodeRule.CHARACTERS);
        assertThat(CodeVectors.refusal("", () -> new DocumentNumber("善罚", 1999, 1))
                        .rule())
                .isEqualTo(CodeRule.DATE);
        assertThat(CodeVectors.refusal("", () -> new DocumentNumber("善罚", 2026, 10_000_000))
                        .rule())
                .isEqualTo(CodeRule.FORM);
    }

    @Test
    void number_randomBracketsAndZeros_meanTheSame() {
        Random random = new Random(9704);
        String[] opening = {"〔", "[", "(", "（", "【", "［"};
        String[] closing = {"〕", "]", ")", "）", "】", "］"};
        for (int i = 0; i < 500; i++) {
            int sequence = 1 + random.nextInt(9_999);
            String text = "善综执罚决字" + opening[random.nextInt(6)] + "2026" + closing[random.nextInt(6)]
                    + (random.nextBoolean() ? "第" : "") + "0".repeat(random.nextInt(4)) + sequence + "号";
            assertThat(DocumentNumber.parse(text)).isEqualTo(new DocumentNumber("善综执罚决字", 2026, sequence));
        }
    }

    @Test
    @Tag("HZ-COD-008")
    void number_exportedDirty_isRead() {
        assertThat(DocumentNumber.ofDirty("处罚决定书文号：慈税罚（2018）40号")).contains(new DocumentNumber("慈税罚", 2018, 40));
        assertThat(DocumentNumber.ofDirty("--")).isEmpty();
    }
}
