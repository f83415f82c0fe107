package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.huzheng.calendar.StatutoryTerm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CAL-010")
class CitedArticlesTest {
    @Test
    void guards_each_nameAnArticleThatExists() throws IOException {
        StatuteArticles articles = StatuteArticles.read();
        List<GuardInventory.Named> wrong = GuardInventory.guards().stream()
                .filter(guard -> !guard.article().isEmpty())
                .filter(guard -> !articles.exists(guard.article()))
                .toList();
        assertThat(wrong).isEmpty();
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
