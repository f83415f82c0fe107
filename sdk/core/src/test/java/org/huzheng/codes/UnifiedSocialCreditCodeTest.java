package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COD-001")
class UnifiedSocialCreditCodeTest {
    private static final String FILE = "HZ-COD-001-uscc.json";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void code_published_isAccepted(JsonNode vector) {
        String text = vector.get("text").textValue();
        assertThat(UnifiedSocialCreditCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void code_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, UnifiedSocialCreditCode::parse);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void code_anyCharacterChanged_isRefused(JsonNode vector) {
        String text = vector.get("text").textValue();
        for (int i = 0; i < text.length(); i++) {
            for (int j = 0; j < ALPHABET.length(); j++) {
                char other = ALPHABET.charAt(j);
                if (other != text.charAt(i)) {
                    assertRefused(text.substring(0, i) + other + text.substring(i + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void code_neighboursTransposed_isRefused(JsonNode vector) {
        String text = vector.get("text").textValue();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != text.charAt(i + 1)) {
                assertRefused(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
            }
        }
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.parse(text)).as(text).isInstanceOf(InvalidCodeException.class);
    }

    @Test
    void code_randomTexts_neverGiveAnotherFault() {
        Random random = new Random(32100);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("91330421");
            random.ints(10, 0, 31).mapToObj(ALPHABET::charAt).forEach(text::append);
            try {
                accepted +=
                        UnifiedSocialCreditCode.parse(text.toString()).value().length();
            } catch (InvalidCodeException refused) {
                assertThat(refused.rule()).isIn(CodeRule.INNER_CHECK, CodeRule.CHECK);
            }
        }
        // One in 31 × 31 random endings fits both check characters.
        assertThat(accepted / 18).isBetween(8, 40);
    }

    @Test
    void code_ofADepartment_tellsItsParts() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("11330283002982634F");
        assertThat(code.registrar()).isEqualTo("机构编制");
        assertThat(code.organisationKind()).contains("机关");
        assertThat(code.divisionDigits()).isEqualTo("330283");
        assertThat(code.organisationCode()).isEqualTo("002982634");
        assertThat(code.masked()).isEqualTo("11330283*********F");
    }

    @Test
    void code_ofOtherRegistrars_tellsTheKind() {
        assertThat(UnifiedSocialCreditCode.parse("91350100M000100Y43").organisationKind())
                .contains("企业");
        assertThat(UnifiedSocialCreditCode.parse("92510100MA61WJ3204").organisationKind())
                .contains("个体工商户");
        assertThat(UnifiedSocialCreditCode.parse("121526004609138637").organisationKind())
                .contains("事业单位");
        assertThat(UnifiedSocialCreditCode.parse("51100000500019541K").registrar())
                .isEqualTo("民政");
        assertThat(Registrar.of('Q')).isEqualTo(Registrar.OTHER);
    }
}
