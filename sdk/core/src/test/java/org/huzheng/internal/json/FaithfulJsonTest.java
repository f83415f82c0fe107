package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.internal.json.JsonRefusal.assertRefused;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-STM-005")
class FaithfulJsonTest {
    private static JsonObject parse(String json) {
        return JsonObject.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void parse_gbkBody_namesTheFirstOffset() {
        byte[] gbk = "{\"名\":1}".getBytes(Charset.forName("GBK"));
        assertRefused(ErrorCode.BODY_NOT_UTF8, "offset 2", () -> JsonObject.parse(gbk));
    }

    @Test
    void parse_brokenUtf8_namesTheFirstOffset() {
        byte[] truncated = {'{', '"', (byte) 0xe4, (byte) 0xb8};
        byte[] overlong = {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'};
        byte[] surrogate = {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'};
        assertRefused(ErrorCode.BODY_NOT_UTF8, "offset 2", () -> JsonObject.parse(truncated));
        assertRefused(ErrorCode.BODY_NOT_UTF8, "offset 2", () -> JsonObject.parse(overlong));
        assertRefused(ErrorCode.BODY_NOT_UTF8, "offset 2", () -> JsonObject.parse(surrogate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}{}",
                "{} x",
                "[1]",
                "1",
                "null",
                "\"text\"",
                "\ufeff{}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":0x1}",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":tru}",
                "{}//",
                "{/**/}",
                "{\"a\" 1}",
                "{\"a\":1]"
            })
    void parse_whatIsNotOneJsonObject_isRefused(String json) {
        assertRefused(ErrorCode.JSON_MALFORMED, () -> parse(json));
    }

    @Test
    void parse_malformed_namesLineAndColumn() {
        assertRefused(ErrorCode.JSON_MALFORMED, "line 2, column", () -> parse("{\n\"a\":?}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"o\":{\"b\":1,\"c\":2,\"b\":3}}",
                "{\"l\":[{\"b\":1,\"b\":1}]}"
            })
    void parse_repeatedKey_isRefused(String json) {
        assertRefused(ErrorCode.JSON_DUPLICATE_KEY, () -> parse(json));
    }

    @Test
    void parse_nestingUpToTheLimit_isReadAndOneMoreRefused() {
        assertThat(parse(nested(32)).has("a")).isTrue();
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, () -> parse(nested(33)));
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, () -> parse("{\"a\":" + "[".repeat(100_000)));
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    @Test
    void parse_sizeBeyondALimit_isRefused() {
        byte[] large = " ".repeat(8 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, "bytes", () -> JsonObject.parse(large));
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, () -> parse("{\"" + "n".repeat(300) + "\":1}"));
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, () -> parse("{\"a\":" + "9".repeat(50) + "}"));
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, () -> parse("{\"a\":" + "9".repeat(5000) + "}"));
        assertRefused(ErrorCode.JSON_LIMIT_EXCEEDED, () -> parse("{\"a\":0." + "9".repeat(5000) + "}"));
    }

    @Test
    void parse_wholeNumbersUpTo53Bits_areReadAndLargerRefused() {
        assertThat(parse("{\"a\":9007199254740991}").integer("a")).isEqualTo(9007199254740991L);
        assertThat(parse("{\"a\":-9007199254740991}").integer("a")).isEqualTo(-9007199254740991L);
        assertRefused(ErrorCode.JSON_NUMBER_UNSAFE, () -> parse("{\"a\":9007199254740992}"));
        assertRefused(ErrorCode.JSON_NUMBER_UNSAFE, () -> parse("{\"a\":[{\"b\":-9007199254740992}]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "x\\ud83d", "\\ud83d\\ud83d\\ude02"})
    void parse_loneSurrogate_isRefusedInTextsAndNames(String escaped) {
        assertRefused(ErrorCode.JSON_LONE_SURROGATE, () -> parse("{\"a\":\"" + escaped + "\"}"));
        assertRefused(ErrorCode.JSON_LONE_SURROGATE, () -> parse("{\"" + escaped + "\":1}"));
        assertRefused(ErrorCode.JSON_LONE_SURROGATE, () -> parse("{\"a\":[\"" + escaped + "\"]}"));
    }

    @Test
    void parse_pairedSurrogates_areRead() {
        assertThat(parse("{\"a\":\"\\ud83d\\ude02\"}").string("a")).isEqualTo("\ud83d\ude02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":330106199001011234}",
                "{\"a\":330106199001011234X}",
                "{\"a\":x330106199001011234}",
                "{\"a\":\"330106199001011234\" 330106199001011234",
                "{\"330106199001011234\":1,\"330106199001011234\":2}"
            })
    void refusal_ofContent_neverQuotesIt(String json) {
        HuzhengException refusal = (HuzhengException) org.assertj.core.api.Assertions.catchThrowable(() -> parse(json));
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("199001011234");
    }
}
