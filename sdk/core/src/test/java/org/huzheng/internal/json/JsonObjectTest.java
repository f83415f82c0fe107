package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.internal.json.JsonRefusal.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-STM-005")
class JsonObjectTest {
    private static JsonObject parse(String json) {
        return JsonObject.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fields_ofEveryKind_areRead() {
        JsonObject object = parse("""
                {"s":"文","n":-7,"b":true,"t":"2026-11-21T20:00:00.5+08:00","o":{"x":"y"},"l":["a","b"],"m":[{"k":1},{"k":2}]}
                """);
        assertThat(object.string("s")).isEqualTo("文");
        assertThat(object.integer("n")).isEqualTo(-7);
        assertThat(object.bool("b")).isTrue();
        assertThat(object.time("t")).isEqualTo(Instant.parse("2026-11-21T12:00:00.5Z"));
        assertThat(object.object("o").string("x")).isEqualTo("y");
        assertThat(object.strings("l")).containsExactly("a", "b");
        assertThat(object.objects("m", item -> item.integer("k"))).containsExactly(1L, 2L);
        assertThat(object.names()).containsExactly("s", "n", "b", "t", "o", "l", "m");
        object.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":null}"})
    void optionalFields_absentOrNull_areEmptyAndRequiredOnesMissing(String json) {
        JsonObject object = parse(json);
        assertThat(object.optionalString("a")).isEmpty();
        assertThat(object.optionalString("a", Integer::valueOf)).isEmpty();
        assertThat(object.optionalTime("a")).isEmpty();
        assertThat(object.optionalObject("a")).isEmpty();
        assertThat(object.has("a")).isFalse();
        assertRefused(ErrorCode.JSON_FIELD_MISSING, "/a", () -> object.string("a"));
        assertRefused(ErrorCode.JSON_FIELD_MISSING, "/a", () -> object.integer("a"));
        assertRefused(ErrorCode.JSON_FIELD_MISSING, "/a", () -> object.objects("a", item -> item));
    }

    @Test
    void parsers_ofTheJdk_neverMakeTheMessageQuoteTheValue() {
        JsonObject object = parse("{\"a\":\"张三 110101199003070000\"}");
        assertRefused(
                ErrorCode.JSON_FIELD_INVALID,
                "/a: 不在可取值之列 / not one of the values allowed：INTERNAL_FAULT, IO_FAILED",
                () -> object.string("a", ErrorCode::valueOf));
        assertRefused(
                ErrorCode.JSON_FIELD_INVALID, "/a: expected a whole number", () -> object.string("a", Long::parseLong));
    }

    @Test
    void optionalFields_present_areRead() {
        JsonObject object = parse("{\"a\":\"7\",\"t\":\"2026-01-01T00:00:00Z\",\"o\":{}}");
        assertThat(object.optionalString("a")).contains("7");
        assertThat(object.optionalString("a", Integer::valueOf)).contains(7);
        assertThat(object.optionalTime("t")).contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(object.optionalObject("o")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7.0", "7.5", "1e3", "true", "[]", "{}"})
    void integer_ofAnotherShape_isInvalid(String value) {
        assertRefused(
                ErrorCode.JSON_FIELD_INVALID,
                "/a: expected",
                () -> parse("{\"a\":" + value + "}").integer("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "[]", "{}"})
    void string_ofAnotherShape_isInvalid(String value) {
        assertRefused(
                ErrorCode.JSON_FIELD_INVALID,
                "/a: expected",
                () -> parse("{\"a\":" + value + "}").string("a"));
    }

    @Test
    void otherKinds_ofAnotherShape_areInvalid() {
        JsonObject object = parse("{\"a\":\"x\",\"l\":[\"x\",7],\"m\":[{},7]}");
        assertRefused(ErrorCode.JSON_FIELD_INVALID, "/a", () -> object.bool("a"));
        assertRefused(ErrorCode.JSON_FIELD_INVALID, "/a", () -> object.object("a"));
        assertRefused(ErrorCode.JSON_FIELD_INVALID, "/a", () -> object.strings("a"));
        assertRefused(ErrorCode.JSON_FIELD_INVALID, "/l/1", () -> object.strings("l"));
        assertRefused(ErrorCode.JSON_FIELD_INVALID, "/m/1", () -> object.objects("m", item -> item));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026-11-21T20:00+08:00",
                "2026-11-21T20:00:00",
                "2026-11-21t20:00:00z",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-11-21T24:00:01Z",
                "2026-11-21T20:00:00+08",
                "2026-11-21T20:00:00+08:00:30",
                "+12026-11-21T20:00:00Z",
                "2026-11-21T20:00:00.Z",
                "2026-11-21 20:00:00Z",
                "２026-11-21T20:00:00Z",
                "330106199001011234"
            })
    void time_thatIsNotRfc3339WithOffset_isInvalidAndNotQuoted(String text) {
        HuzhengException refusal = assertRefused(
                ErrorCode.JSON_FIELD_INVALID,
                () -> parse("{\"a\":\"" + text + "\"}").time("a"));
        assertThat(refusal.detail()).isEqualTo("/a: not a valid time");
        assertThat(refusal.getCause()).isNull();
    }

    @Test
    void parsedString_whoseParserRefuses_isReportedAtItsField() {
        JsonObject object = parse("{\"o\":{\"a\":\"x\"}}").object("o");
        assertRefused(
                ErrorCode.JSON_FIELD_INVALID,
                "/o/a",
                () -> object.string("a", text -> {
                    throw new IllegalArgumentException("bad");
                }));
        assertRefused(
                ErrorCode.JSON_FIELD_INVALID,
                "CODE_INVALID",
                () -> object.string("a", text -> {
                    throw new HuzhengException(ErrorCode.CODE_INVALID, "bad");
                }));
    }

    @ParameterizedTest
    @CsvSource({"b,/b", "a/b,/a~1b", "a~b,/a~0b"})
    void end_withAFieldNobodyAskedFor_namesItsPointer(String name, String pointer) {
        JsonObject object = parse("{\"a\":1,\"" + name + "\":2}");
        object.integer("a");
        assertRefused(ErrorCode.JSON_FIELD_UNKNOWN, pointer, object::end);
    }

    @Test
    void end_withAnUnknownFieldDeepInside_namesThePathToIt() {
        JsonObject object = parse("{\"o\":{\"l\":[{},{\"extra\":1}]}}");
        assertRefused(
                ErrorCode.JSON_FIELD_UNKNOWN,
                "/o/l/1/extra",
                () -> object.object("o").objects("l", item -> {
                    item.end();
                    return item;
                }));
    }
}
