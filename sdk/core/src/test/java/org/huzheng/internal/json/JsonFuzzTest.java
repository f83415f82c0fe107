package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives is either refused with one of our codes or has exactly one canonical form, which means the same. */
@Tag("HZ-STM-004")
@Tag("HZ-STM-005")
class JsonFuzzTest {
    private static final Set<ErrorCode> REFUSALS = EnumSet.of(
            ErrorCode.BODY_NOT_UTF8,
            ErrorCode.JSON_MALFORMED,
            ErrorCode.JSON_DUPLICATE_KEY,
            ErrorCode.JSON_LIMIT_EXCEEDED,
            ErrorCode.JSON_NUMBER_UNSAFE,
            ErrorCode.JSON_LONE_SURROGATE);
    private static final String LIKELY = "{}[]\",:\\/u0019-+.eEtrufalsn \n\u4e2d\ud83d\ude02";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void canonicalize_randomTree_keepsItsMeaning(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            ObjectNode tree = object(random, 4);
            byte[] pretty = tree.toPrettyString().getBytes(StandardCharsets.UTF_8);
            byte[] canonical = Jcs.canonicalize(pretty);
            assertThat(JsonObject.requireFaithful(canonical)).isEqualTo(JsonObject.requireFaithful(pretty));
            assertThat(Jcs.canonicalize(canonical)).isEqualTo(canonical);
            assertThat(Jcs.canonicalize(tree.toString().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void canonicalize_mutatedText_isRefusedByCodeOrStable(long seed) {
        Random random = new Random(seed);
        byte[] good = object(new Random(seed), 4).toPrettyString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 6_000; i++) {
            byte[] mutated = good.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                mutated[random.nextInt(mutated.length)] = random.nextBoolean()
                        ? (byte) random.nextInt()
                        : (byte) LIKELY.charAt(random.nextInt(LIKELY.length()));
            }
            try {
                byte[] canonical = Jcs.canonicalize(mutated);
                assertThat(Jcs.canonicalize(canonical)).isEqualTo(canonical);
            } catch (HuzhengException e) {
                assertThat(e.code()).isIn(REFUSALS);
            }
        }
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(5); i >= 0; i--) {
            node.set(text(random), value(random, depth));
        }
        return node;
    }

    private static JsonNode value(Random random, int depth) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> factory.numberNode(random.nextLong() >> 11);
            case 1 -> factory.booleanNode(random.nextBoolean());
            case 2 -> factory.nullNode();
            case 3, 4 -> factory.textNode(text(random));
            case 5 -> object(random, depth - 1);
            default -> {
                ArrayNode array = factory.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(random, depth - 1));
                }
                yield array;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x80);
            text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? '?' : c);
        }
        return text.toString();
    }
}
