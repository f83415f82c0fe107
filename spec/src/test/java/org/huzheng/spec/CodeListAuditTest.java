package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-002")
class CodeListAuditTest {
    static final Path REASONS = Repository.spec("reason-codes.json");
    static final Path ERRORS = Repository.spec("error-codes.json");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("\\benum \\w+ \\{([^;]*);", Pattern.DOTALL);

    @Test
    void reasonCodes_inJavaAndInTheContract_areTheSame() {
        assertThat(constants("finding/ReasonCode.java")).isEqualTo(codes(REASONS));
    }

    @Test
    void errorCodes_inJavaAndInTheContract_areTheSame() {
        assertThat(constants("ErrorCode.java")).isEqualTo(codes(ERRORS));
    }

    @Test
    void reasonCodes_each_haveAllTexts() {
        assertThat(Schemas.errors("reason-codes.json", Repository.tree(REASONS)))
                .isEmpty();
    }

    @Test
    void errorCodes_each_haveAllTextsAndAStatus() {
        assertThat(Schemas.errors("error-codes.json", Repository.tree(ERRORS))).isEmpty();
    }

    static List<String> codes(Path file) {
        List<String> codes = new ArrayList<>();
        Repository.tree(file)
                .get("codes")
                .forEach(row -> codes.add(row.get("code").textValue()));
        return codes;
    }

    private static List<String> constants(String source) {
        String text = Repository.text(Repository.ROOT.resolve("sdk/core/src/main/java/org/huzheng/" + source));
        Matcher body = BODY.matcher(COMMENT.matcher(text).replaceAll(""));
        assertThat(body.find()).isTrue();
        return List.of(body.group(1).trim().split("\\s*,\\s*"));
    }
}
