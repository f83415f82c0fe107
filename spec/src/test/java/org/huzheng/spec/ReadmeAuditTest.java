package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-005")
class ReadmeAuditTest {
    /** Heading marks outside code, and every command inside it. */
    private static List<String> skeleton(String name) {
        List<String> skeleton = new ArrayList<>();
        boolean code = false;
        for (String line :
                Repository.text(Repository.ROOT.resolve(name)).lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
                skeleton.add(line);
            } else if (code) {
                skeleton.add(line.replaceFirst("\\s*(#|//).*", ""));
            } else if (line.startsWith("#")) {
                skeleton.add(line.substring(0, line.indexOf(' ')));
            }
        }
        return skeleton;
    }

    @Test
    void readmes_inBothLanguages_haveTheSameHeadingsAndCode() {
        for (String folder : List.of("", "sdk/law/", "reference-server/")) {
            assertThat(skeleton(folder + "README.zh-CN.md")).isEqualTo(skeleton(folder + "README.md"));
        }
    }
}
