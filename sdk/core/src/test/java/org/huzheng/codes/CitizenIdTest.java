package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COD-002")
class CitizenIdTest {
    private static final String FILE = "HZ-COD-002-citizen-id.json";
    private static final String ALPHABET = "0123456789X";
    private static final String STANDARD = "11010519491231002X";

    static Stream<JsonNode> valid() throws IOException {
        return CodeVectors.valid(FILE);
    }

    static Stream<JsonNode> invalid() throws IOException {
        return CodeVectors.invalid(FILE);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void number_valid_tellsBirthDateAndMasksItself(JsonNode vector) {
        CitizenId id = CitizenId.parse(vector.get("text").textValue());
        assertThat(id.unmasked()).isEqualTo(vector.get("text").textValue());
        assertThat(id.birthDate()).hasToString(vector.get("birthDate").textValue());
        assertThat(id).hasToString(vector.get("masked").textValue());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @Tag("HZ-COD-009")
    void number_broken_isRefusedByItsRule(JsonNode vector) {
        CodeVectors.assertRefused(vector, CitizenId::parse);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void number_anyCharacterChanged_isRefused(JsonNode vector) {
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
    void number_neighboursTransposed_isRefused(JsonNode vector) {
        String text = vector.get("text").textValue();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != text.charAt(i + 1)) {
                assertRefused(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
            }
        }
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> CitizenId.parse(text)).as(text).isInstanceOf(InvalidCodeException.class);
    }

    @Test
    @Tag("HZ-COD-009")
    void number_refused_isNowhereInTheMessages() {
        Random random = new Random(11643);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("330421");
            random.ints(12, 0, 10).forEach(text::append);
            for (String given : List.of(text.toString(), text.substring(3))) {
                try {
                    CitizenId id = given.length() == 18 ? CitizenId.parse(given) : CitizenId.ofFifteen(given);
                    assertThat(id.toString()).doesNotContain(given.substring(6, 14));
                } catch (InvalidCodeException refused) {
                    assertThat(refused.toString()).doesNotContain(given).doesNotContain(given.substring(6, 10));
                    assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
                }
            }
        }
    }

    @Test
    void number_ofFifteenDigits_getsCenturyAndCheck() {
        assertThat(CitizenId.ofFifteen("110105491231002").unmasked()).isEqualTo(STANDARD);
        assertThat(CodeVectors.refusal("110105491231996", () -> CitizenId.ofFifteen("110105491231996"))
                        .rule())
                .isEqualTo(CodeRule.FORM);
        assertThat(CodeVectors.refusal("110105491331002", () -> CitizenId.ofFifteen("110105491331002"))
                        .rule())
                .isEqualTo(CodeRule.DATE);
        assertThat(CodeVectors.refusal("11010549123100X", () -> CitizenId.ofFifteen("11010549123100X"))
                        .rule())
                .isEqualTo(CodeRule.CHARACTERS);
        assertThat(CodeVectors.refusal("11010549123100", () -> CitizenId.ofFifteen("11010549123100"))
                        .rule())
                .isEqualTo(CodeRule.LENGTH);
    }

    @Test
    @Tag("HZ-COD-008")
    void number_exportedDirty_isRead() {
        CitizenId id = CitizenId.parse(STANDARD);
        assertThat(CitizenId.ofDirty("身份证号：11010519491231002x ")).contains(id);
        assertThat(CitizenId.ofDirty("公民身份号码 110105 19491231 002X")).contains(id);
        assertThat(CitizenId.ofDirty("undefined")).isEmpty();
        assertThat(CodeVectors.refusal("110105491231002", () -> CitizenId.ofDirty("110105491231002"))
                        .rule())
                .isEqualTo(CodeRule.LENGTH);
    }

    @Test
    void number_masks_keepNoBirthDate() {
        CitizenId id = CitizenId.parse(STANDARD);
        assertThat(id.masked()).isEqualTo("110105************");
        assertThat(id.maskedTightly()).isEqualTo("1****************X");
        assertThat(id.divisionDigits()).isEqualTo("110105");
        assertThat(id).isEqualTo(CitizenId.parse(STANDARD)).hasSameHashCodeAs(CitizenId.parse(STANDARD));
    }

    @Test
    void age_onTheBirthday_isReachedOnlyTheDayAfterInLaw() {
        CitizenId id = CitizenId.parse(STANDARD);
        LocalDate birthday = LocalDate.of(1963, 12, 31);
        assertThat(id.ageAt(birthday.minusDays(1))).isEqualTo(13);
        assertThat(id.ageAt(birthday)).isEqualTo(14);
        assertThat(id.hasCompleted(14, birthday)).isFalse();
        assertThat(id.hasCompleted(14, birthday.plusDays(1))).isTrue();
        assertThatThrownBy(() -> id.ageAt(LocalDate.of(1949, 12, 30))).isInstanceOf(IllegalArgumentException.class);
    }
}
