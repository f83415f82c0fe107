package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged JSON: refused by one of its six codes without a word of content, or canonical after one writing. */
@Tag("HZ-STM-004")
@Tag("HZ-STM-005")
@Tag("rounds")
class JsonMutationTest {
    private static final int ROUNDS = 5_000 * Mutations.FACTOR;
    private static final String SECRET = "330102199001011234";
    private static final Set<ErrorCode> CODES = Set.of(
            ErrorCode.BODY_NOT_UTF8,
            ErrorCode.JSON_MALFORMED,
            ErrorCode.JSON_DUPLICATE_KEY,
            ErrorCode.JSON_LIMIT_EXCEEDED,
            ErrorCode.JSON_NUMBER_UNSAFE,
            ErrorCode.JSON_LONE_SURROGATE);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] canonical(byte[] utf8) {
        return JsonObject.parse(utf8).toBytes();
    }

    private static void requireStable(byte[] accepted) {
        byte[] once = canonical(accepted);
        assertThat(canonical(once)).isEqualTo(once);
        assertThat(JsonObject.parse(once).names()).containsExactlyInAnyOrderElementsOf(names(accepted));
    }

    private static List<String> names(byte[] accepted) {
        return JsonObject.parse(accepted).names();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void parse_damaged_isRefusedUnquotedOrStableOnceWritten(long seed) {
        Bytes good = Bytes.ofUtf8("{\"id\":\"" + SECRET + "\",\"n\":[1,-2,0.5,1e3,true,null],"
                + "\"o\":{\"文\":\"\\u00e9\\ud83d\\ude00\",\"\":{}},\"z\":9007199254740991}");
        requireStable(good.toArray());
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = i % 2 == 0
                    ? Mutations.bytes(good, random)
                    : Bytes.ofUtf8(Mutations.text(good.utf8(), "{}[]\":,\\0123456789eE.+-utrn \t\n", random));
            refused += Mutations.refused(() -> requireStable(bad.toArray()), SECRET, CODES) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS);
    }

    @Test
    void parse_everyCut_isRefused() {
        byte[] good = utf8("{\"a\":[1,{\"b\":\"é\"}],\"c\":-0.5e-3,\"d\":null}");
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Bytes.of(good, 0, length).toArray();
            assertThat(Mutations.refused(() -> JsonObject.parse(cut), SECRET, CODES))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}{}",
                "{} 1",
                "[]",
                "1",
                "\"a\"",
                "null",
                "",
                " ",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":0x1}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{/**/}",
                "{}//",
                "\ufeff{}",
                "{\"a\":tru}"
            })
    void parse_whatIsNotQuiteJson_isMalformed(String text) {
        assertThat(Mutations.refused(() -> JsonObject.parse(utf8(text)), "—", Set.of(ErrorCode.JSON_MALFORMED)))
                .isTrue();
    }

    @Test
    void parse_keyTwiceAtAnyDepth_isDuplicateHoweverItIsSpelt() {
        for (String spelling : List.of("a", "\\u0061")) {
            for (String around : List.of("%s", "{\"x\":%s}", "{\"x\":[1,%s]}", "{\"x\":{\"y\":[[%s]]}}")) {
                String text = around.formatted("{\"a\":1,\"b\":2,\"" + spelling + "\":3}");
                assertThat(Mutations.refused(
                                () -> JsonObject.parse(utf8(text)), "—", Set.of(ErrorCode.JSON_DUPLICATE_KEY)))
                        .isTrue();
            }
        }
    }

    @Test
    void parse_nestedDeeperAndDeeper_isRefusedFromOneDepthOn() {
        int deepest = 0;
        for (int depth = 1; depth <= 200; depth++) {
            String text = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            boolean refused =
                    Mutations.refused(() -> JsonObject.parse(utf8(text)), "—", Set.of(ErrorCode.JSON_LIMIT_EXCEEDED));
            assertThat(refused).isEqualTo(depth > JsonLimits.MAX_DEPTH);
            deepest = refused ? deepest : depth;
        }
        assertThat(deepest).isEqualTo(JsonLimits.MAX_DEPTH);
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_990L, 9_007_199_254_740_991L, 9_007_199_254_740_992L, Long.MAX_VALUE})
    void parse_wholeNumberAtTheBorder_isSafeUpToTwoToThe53(long number) {
        for (long signed : new long[] {number, -number}) {
            String text = "{\"a\":" + signed + "}";
            boolean refused = Mutations.refused(
                    () -> assertThat(canonical(utf8(text))).isEqualTo(utf8(text)),
                    String.valueOf(number),
                    Set.of(ErrorCode.JSON_NUMBER_UNSAFE));
            assertThat(refused).isEqualTo(number > 9_007_199_254_740_991L);
        }
    }

    @Test
    void canonical_ofFieldsInAnyOrder_isTheSame() {
        Random random = new Random(8785);
        for (int i = 0; i < 300 * Mutations.FACTOR; i++) {
            TreeMap<String, String> fields = new TreeMap<>();
            for (int left = random.nextInt(8); left > 0; left--) {
                fields.put(text(random), text(random));
            }
            List<String> names = new ArrayList<>(fields.keySet());
            byte[] sorted = written(fields, names);
            Collections.shuffle(names, random);

            assertThat(written(fields, names)).isEqualTo(sorted).isEqualTo(canonical(sorted));
            JsonObject read = JsonObject.parse(sorted);
            fields.forEach((name, value) -> assertThat(read.string(name)).isEqualTo(value));
        }
    }

    private static byte[] written(Map<String, String> fields, List<String> order) {
        JsonWriter json = JsonWriter.object();
        order.forEach(name -> json.put(name, fields.get(name)));
        return json.toBytes();
    }

    /** A short text of awkward characters: control, quote, backslash, astral, right of the surrogates. */
    private static String text(Random random) {
        int[] awkward = {0, 8, 10, 31, '"', '\\', '/', 'a', 127, 0x80, 0x2028, 0x6587, 0xfb33, 0xffff, 0x1f600};
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(5); left > 0; left--) {
            text.appendCodePoint(awkward[random.nextInt(awkward.length)]);
        }
        return text.toString();
    }
}
