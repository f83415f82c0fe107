package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.penalty.leniency.internal.LeniencyRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of penalties are no guards, so their articles are read from where they are written. */
@Tag("HZ-PEN-018")
class PenaltyArticlesTest {
    private static final Pattern CITED = Pattern.compile("\"(\\p{IsHan}+[法例定] \\d+(?:\\(\\d+\\)){0,2})\"");

    @Test
    void articles_citedByPenaltyRules_exist() throws IOException {
        Set<String> cited = new TreeSet<>();
        Path sources = Path.of(System.getProperty("huzheng.root"), "sdk/law/src/main/java/org/huzheng/penalty");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CITED.matcher(Files.readString(file));
                while (matcher.find()) {
                    cited.add(matcher.group(1));
                }
            }
        }
        for (LeniencyRule rule : LeniencyRule.values()) {
            cited.add(rule.article());
        }
        StatuteArticles statutes = StatuteArticles.read();
        assertThat(cited).hasSizeGreaterThan(25).allMatch(statutes::exists);
    }
}
