package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.function.Executable;

/** The good and bad codes of the contract, as any reader in another language gets them. */
final class CodeVectors {
    private static final int SHORTEST_TELLING = 4;

    private CodeVectors() {}

    static Stream<JsonNode> all(String file) throws IOException {
        Path path = Path.of(System.getProperty("huzheng.root"), "spec", "vectors", "codes", file);
        JsonNode cases = new ObjectMapper().readTree(path.toFile()).get("cases");
        assertThat(cases).isNotEmpty();
        return StreamSupport.stream(cases.spliterator(), false);
    }

    static Stream<JsonNode> valid(String file) throws IOException {
        return all(file).filter(vector -> vector.get("valid").booleanValue());
    }

    static Stream<JsonNode> invalid(String file) throws IOException {
        return all(file).filter(vector -> !vector.get("valid").booleanValue());
    }

    static void assertRefused(JsonNode vector, Function<String, ?> parser) {
        String text = vector.get("text").textValue();
        assertThat(refusal(text, () -> parser.apply(text)).rule().name())
                .isEqualTo(vector.get("rule").textValue());
    }

    /** Also holds that nothing of the refused text comes back (HZ-COD-009). */
    static InvalidCodeException refusal(String text, Executable parse) {
        InvalidCodeException refusal = catchThrowableOfType(InvalidCodeException.class, parse::execute);
        assertThat(refusal).as("refusal of [%s]", text).isNotNull();
        assertThat(refusal.code()).isEqualTo(ErrorCode.CODE_INVALID);
        assertThat(refusal.detail()).contains(refusal.rule().name());
        if (text.length() > SHORTEST_TELLING) {
            assertThat(refusal.toString()).doesNotContain(text);
        }
        return refusal;
    }
}
