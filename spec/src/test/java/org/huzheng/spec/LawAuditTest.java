package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CAL-009")
class LawAuditTest {
    private static final Path TERMS = Repository.spec("law", "terms.json");
    private static final Pattern CONSTANT = Pattern.compile("^    ([A-Z][A-Z0-9_]*)[,;]", Pattern.MULTILINE);

    @Test
    void terms_each_areCompleteAndNameTheirArticle() {
        assertThat(Schemas.errors("statutory-terms.json", Repository.tree(TERMS)))
                .isEmpty();
    }

    @Test
    void terms_inJavaAndInTheContract_standInTheSameOrder() {
        List<String> ids = new ArrayList<>();
        for (JsonNode row : Repository.tree(TERMS).get("terms")) {
            ids.add(row.get("id").textValue());
        }
        List<String> constants = new ArrayList<>();
        Matcher matcher = CONSTANT.matcher(Repository.text(
                Repository.ROOT.resolve("sdk/core/src/main/java/org/huzheng/calendar/StatutoryTerm.java")));
        while (matcher.find()) {
            constants.add(matcher.group(1));
        }
        assertThat(constants).isEqualTo(ids);
    }

    @Test
    @Tag("HZ-CAL-010")
    void articles_followTheSchema() {
        assertThat(Schemas.errors("statute-articles.json", Repository.tree(Repository.spec("law", "articles.json"))))
                .isEmpty();
    }

    @Test
    @Tag("HZ-CAL-001")
    void calendarYears_each_followTheSchema() {
        for (Path year : Repository.files(Repository.spec("calendar"), ".json")) {
            assertThat(Schemas.errors("calendar-year.json", Repository.tree(year)))
                    .as(year.toString())
                    .isEmpty();
        }
    }
}
