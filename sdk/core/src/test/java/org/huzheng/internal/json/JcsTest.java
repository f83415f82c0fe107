package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.internal.json.JsonRefusal.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-STM-004")
class JcsTest {
    @TestFactory
    Stream<DynamicTest> canonicalize_publishedCase_givesThePublishedBytes() throws IOException {
        Path file = Path.of(System.getProperty("huzheng.root"), "spec", "vectors", "jcs.json");
        return JsonObject.parse(Files.readAllBytes(file)).objects("cases", vector -> vector).stream()
                .map(vector -> DynamicTest.dynamicTest(vector.string("name"), () -> {
                    byte[] expected = Base64.getDecoder().decode(vector.string("output_base64"));
                    byte[] input = Base64.getDecoder().decode(vector.string("input_base64"));
                    assertThat(text(Jcs.canonicalize(input))).isEqualTo(text(expected));
                    assertThat(Jcs.canonicalize(expected)).isEqualTo(expected);
                    assertThat(Jcs.isCanonical(expected)).isTrue();
                    assertThat(Jcs.isCanonical(input)).isFalse();
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":1,\"a\":2}|{\"a\":2,\"b\":1}",
                "{ }|{}",
                "[1, 2 ]|[1,2]",
                "{\"a\":-0}|{\"a\":0}",
                "{\"a\":1.0}|{\"a\":1}",
                "{\"a\":9007199254740991}|{\"a\":9007199254740991}",
                "{\"a\":-9007199254740991}|{\"a\":-9007199254740991}",
                "{\"a\":\"\\u4e2d\\/\"}|{\"a\":\"中/\"}",
                "{\"\\ud83d\\ude02\":1,\"\\ufb33\":2}|{\"\ud83d\ude02\":1,\"\ufb33\":2}"
            })
    void canonicalize_sameContent_givesOneSpelling(String json, String canonical) {
        assertThat(text(Jcs.canonicalize(bytes(json)))).isEqualTo(canonical);
        assertThat(Jcs.isCanonical(bytes(canonical))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "{\"a\":1 }",
                "{\"a\":1}\n",
                "{\"a\":1.0}",
                "{\"a\":1e2}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}"
            })
    void isCanonical_otherSpelling_isFalse(String json) {
        assertThat(Jcs.isCanonical(bytes(json))).isFalse();
    }

    @Test
    void canonicalize_whatTheLibraryWouldBend_isRefusedFirst() {
        assertRefused(ErrorCode.JSON_NUMBER_UNSAFE, () -> Jcs.canonicalize(bytes("{\"a\":12345678901234567890}")));
        assertRefused(ErrorCode.JSON_NUMBER_UNSAFE, () -> Jcs.canonicalize(bytes("{\"a\":9007199254740992}")));
        assertRefused(ErrorCode.JSON_LONE_SURROGATE, () -> Jcs.canonicalize(bytes("{\"a\":\"\\ud800\"}")));
        assertRefused(ErrorCode.JSON_DUPLICATE_KEY, () -> Jcs.canonicalize(bytes("{\"a\":1,\"\\u0061\":2}")));
        assertRefused(ErrorCode.JSON_MALFORMED, () -> Jcs.canonicalize(bytes("{\"a\":1e999}")));
        assertRefused(ErrorCode.JSON_MALFORMED, () -> Jcs.canonicalize(bytes("{\"a\":NaN}")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
