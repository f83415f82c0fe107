package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.calendar.StatutoryTerm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CAL-011")
class LawTableTest {
    private static final Set<GuardInventory.Named> GUARDS = GuardInventory.guards();

    @Test
    void guards_each_standInTheRowOfTheirArticle() throws IOException {
        List<LawTable.Row> rows = LawTable.read().rows();
        List<String> missing = GUARDS.stream()
                .filter(guard -> !guard.article().isEmpty())
                .filter(guard -> rows.stream()
                        .noneMatch(row ->
                                row.isAbout(guard.article()) && row.rules().contains(guard.name())))
                .map(guard -> "add the rule " + guard.name() + " to " + guard.article())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void rules_ofTheTable_areGuardsOfThatArticle() throws IOException {
        List<String> unknown = LawTable.read().rows().stream()
                .flatMap(row -> row.rules().stream()
                        .filter(rule -> GUARDS.stream()
                                .noneMatch(guard -> guard.name().equals(rule) && row.isAbout(guard.article())))
                        .map(rule -> row.file() + " " + row.article() + ": " + rule))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void terms_each_standInTheRowOfTheirArticle() throws IOException {
        List<LawTable.Row> rows = LawTable.read().rows();
        Stream<StatutoryTerm> missing = Arrays.stream(StatutoryTerm.values())
                .filter(term -> rows.stream()
                        .noneMatch(row -> row.isAbout(term.limit().article())
                                && row.terms().contains(term.name())));
        assertThat(missing).isEmpty();
        assertThat(rows.stream()
                        .flatMap(row -> row.terms().stream()
                                .filter(term -> !row.isAbout(
                                        StatutoryTerm.valueOf(term).limit().article()))))
                .isEmpty();
    }

    @Test
    void articles_ofTheTable_exist() throws IOException {
        StatuteArticles articles = StatuteArticles.read();
        assertThat(LawTable.read().rows())
                .allSatisfy(row -> assertThat(articles.exists(row.reference()))
                        .as(row.reference())
                        .isTrue());
    }
}
