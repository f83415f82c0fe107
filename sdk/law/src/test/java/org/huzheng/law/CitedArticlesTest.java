package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.calendar.StatutoryTerm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CAL-010")
class CitedArticlesTest {
    private static final Pattern WRITTEN = Pattern.compile("\"([一-鿿]+(?:法|条例|规定|解释|规则) \\d+(?:\\(\\d+\\))*)\"");

    @Test
    void guards_each_nameAnArticleThatExists() throws IOException {
        StatuteArticles articles = StatuteArticles.read();
        List<GuardInventory.Named> wrong = GuardInventory.guards().stream()
                .filter(guard -> !guard.article().isEmpty())
                .filter(guard -> !articles.exists(guard.article()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void articles_writtenInTheSources_eachExist() throws IOException {
        StatuteArticles articles = StatuteArticles.read();
        Set<String> wrong = new TreeSet<>();
        try (Stream<Path> files = Files.walk(StatuteArticles.LAW.resolve("../../sdk"))) {
            for (Path file : files.filter(CitedArticlesTest::isMainSource).toList()) {
                Matcher matcher = WRITTEN.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!articles.exists(matcher.group(1))) {
                        wrong.add(file.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }

    @ParameterizedTest
    @EnumSource
    void terms_each_nameAnArticleThatExists(StatutoryTerm term) throws IOException {
        StatuteArticles articles = StatuteArticles.read();
        assertThat(articles.exists(term.limit().article())).isTrue();
        assertThat(term.limit().rollOverArticle().map(articles::exists).orElse(true))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"行政处罚法 87", "行政处罚法 42(3)", "行政处罚法 58(2)(1)", "行政处罚法 64(9)", "行政处罚法42(1)", "某某法 1", "处罚法 42(1)"})
    void articles_thatDoNotExist_areFound(String reference) throws IOException {
        assertThat(StatuteArticles.read().exists(reference)).isFalse();
    }
}
