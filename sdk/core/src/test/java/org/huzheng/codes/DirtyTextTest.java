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

@Tag("HZ-COD-008")
class DirtyTextTest {
    static Stream<JsonNode> vectors() throws IOException {
        return CodeVectors.all("HZ-COD-008-dirty-uscc.json");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void export_ofACreditCode_isReadOrRefused(JsonNode vector) {
        String text = vector.get("text").textValue();
        if (vector.has("rule")) {
            CodeVectors.assertRefused(vector, UnifiedSocialCreditCode::ofDirty);
        } else if (vector.has("absent")) {
            assertThat(UnifiedSocialCreditCode.ofDirty(text)).isEmpty();
        } else {
            assertThat(UnifiedSocialCreditCode.ofDirty(text))
                    .contains(UnifiedSocialCreditCode.parse(
                            vector.get("canonical").textValue()));
        }
    }

    @Test
    void export_null_isAbsent() {
        assertThat(UnifiedSocialCreditCode.ofDirty(null)).isEmpty();
    }

    @Test
    void export_withRandomDirt_isReadTheSame() {
        Random random = new Random(809);
        String clean = "91350100M000100Y43";
        String[] dirt = {" ", "\t", "\u3000", "\u00a0", "\u200b", "\ufeff", "\n", ""};
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < clean.length(); at++) {
                char c = clean.charAt(at);
                char spelled = random.nextBoolean() ? Character.toLowerCase(c) : c;
                text.append(random.nextInt(4) == 0 ? (char) (spelled + 0xFEE0) : spelled)
                        .append(dirt[random.nextInt(dirt.length)]);
            }
            assertThat(UnifiedSocialCreditCode.ofDirty(text.toString())).contains(UnifiedSocialCreditCode.parse(clean));
        }
    }

    @Test
    void strictParse_ofDirtyText_isRefused() {
        String label = "统一社会信用代码：91350100M000100Y43";
        assertThat(CodeVectors.refusal(label, () -> UnifiedSocialCreditCode.parse(label))
                        .rule())
                .isEqualTo(CodeRule.LENGTH);
    }
}
