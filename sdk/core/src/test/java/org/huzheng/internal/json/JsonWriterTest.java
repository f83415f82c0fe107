package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.internal.json.JsonRefusal.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-STM-004")
class JsonWriterTest {
    private static String text(JsonWriter writer) {
        return new String(writer.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void toBytes_fieldsInAnyOrder_areCanonical() {
        JsonWriter writer = JsonWriter.object()
                .put("z", "文\n\u0001")
                .put("n", 7)
                .put("b", true)
                .put("o", JsonWriter.object().put("y", 1).put("x", 2))
                .put("present", Optional.of("p"))
                .put("absent", Optional.empty())
                .putStrings("l", List.of("b", "a"))
                .putObjects(
                        "m", List.of(JsonWriter.object(), JsonWriter.object().put("k", 1)));
        assertThat(text(writer))
                .isEqualTo("{\"b\":true,\"l\":[\"b\",\"a\"],\"m\":[{},{\"k\":1}],\"n\":7,\"o\":{\"x\":2,\"y\":1},"
                        + "\"present\":\"p\",\"z\":\"文\\n\\u0001\"}");
        assertThat(Jcs.isCanonical(writer.toBytes())).isTrue();
    }

    @Test
    void toText_forPeople_keepsTheOrder() {
        String text = JsonWriter.object().put("z", 1).put("a", 2).toText();
        assertThat(text).contains("\n").matches("(?s).*\"z\".*\"a\".*");
    }

    @Test
    void put_objectReadElsewhere_isUnchanged() {
        String json = "{\"a\":[1,{\"b\":null}],\"c\":\"文\"}";
        JsonObject read = JsonObject.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(text(JsonWriter.object().put("inner", read))).isEqualTo("{\"inner\":" + json + "}");
    }

    @Test
    void put_time_isInChinaWithItsOffset() {
        assertThat(text(JsonWriter.object().put("t", Instant.parse("2026-11-21T16:00:00.123456Z"))))
                .isEqualTo("{\"t\":\"2026-11-22T00:00:00.123+08:00\"}");
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_992L, -9_007_199_254_740_992L, Long.MAX_VALUE, Long.MIN_VALUE})
    void put_numberBeyond53Bits_isRefused(long value) {
        assertRefused(
                ErrorCode.JSON_NUMBER_UNSAFE, "n", () -> JsonWriter.object().put("n", value));
    }

    @Test
    void toBytes_loneSurrogate_isRefusedInsteadOfBecomingAQuestionMark() {
        assertRefused(
                ErrorCode.JSON_LONE_SURROGATE,
                () -> JsonWriter.object().put("a", "\ud800").toBytes());
        assertRefused(
                ErrorCode.JSON_LONE_SURROGATE,
                () -> JsonWriter.object().put("\udc00", 1).toBytes());
    }
}
