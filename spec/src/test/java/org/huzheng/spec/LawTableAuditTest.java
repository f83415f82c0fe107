package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-CAL-011")
class LawTableAuditTest {
    static List<Path> tables() {
        return Repository.files(Repository.spec("law"), ".yaml");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void table_each_followsTheSchema(Path table) {
        assertThat(Schemas.errors("law-table.json", Repository.tree(table))).isEmpty();
        assertThat(articles(table)).doesNotHaveDuplicates();
    }

    @Test
    void statutes_each_haveOneTable() {
        assertThat(tables()).isNotEmpty();
        assertThat(tables().stream().map(LawTableAuditTest::statute)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void articles_theTableMustCover_eachHaveARow(Path table) {
        List<String> missing = new ArrayList<>();
        for (JsonNode covered : Repository.tree(table).get("covers")) {
            String article = covered.textValue();
            boolean found = articles(table).stream()
                    .anyMatch(row ->
                            row.equals(article) || row.startsWith(article + "(") || article.startsWith(row + "("));
            if (!found) {
                missing.add(article);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void requirements_ofEachRow_exist(Path table) {
        Set<String> known = Requirement.all().stream().map(Requirement::id).collect(Collectors.toSet());
        for (JsonNode row : Repository.tree(table).get("articles")) {
            for (JsonNode id : row.path("requirements")) {
                assertThat(known).as(row.get("article").textValue()).contains(id.textValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void articles_thatRequirementsCite_haveARow(Path table) {
        Set<Integer> rows = articles(table).stream()
                .map(article -> Integer.valueOf(article.split("\\(", 2)[0]))
                .collect(Collectors.toSet());
        for (Path file : Requirement.files()) {
            for (JsonNode requirement : Repository.tree(file).get("requirements")) {
                assertThat(rows)
                        .as(requirement.get("id").textValue())
                        .containsAll(Citations.of(
                                statute(table), requirement.path("source").asText("")));
            }
        }
    }

    @Test
    void citations_inChineseAndArabicNumbers_areRead() {
        assertThat(Citations.of("某法", "某法第九条至第十二条、第二十条第一款第二项；某法 42(1)")).containsExactly(9, 10, 11, 12, 20, 42);
        assertThat(Citations.of("某法", "某法第一百零三条、第一百一十条；另法第五条")).containsExactly(103, 110);
        assertThat(Citations.of("某法", "GB/T 32905")).isEmpty();
    }

    private static String statute(Path table) {
        return Repository.tree(table).get("statute").textValue();
    }

    private static List<String> articles(Path table) {
        List<String> articles = new ArrayList<>();
        Repository.tree(table)
                .get("articles")
                .forEach(row -> articles.add(row.get("article").textValue()));
        return articles;
    }
}
