package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-010")
class GlossaryAuditTest {
    private static final int COLUMNS = 5;
    private static final Pattern TYPE = Pattern.compile("`(\\w+)`");

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                Repository.text(Repository.spec("glossary.md")).lines().toList()) {
            if (line.startsWith("| ") && !line.startsWith("| 中文 ")) {
                rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
            }
        }
        return rows;
    }

    @Test
    void terms_each_haveBothLanguagesADefinitionAndASource() {
        assertThat(rows())
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row).hasSize(COLUMNS).noneMatch(String::isBlank));
    }

    @Test
    void terms_each_standOnce() {
        assertThat(rows().stream().map(row -> row.get(0))).doesNotHaveDuplicates();
        assertThat(rows().stream().map(row -> row.get(1))).doesNotHaveDuplicates();
    }

    @Test
    void types_namedByTerms_exist() {
        Set<String> known = Repository.mainSources().stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = new ArrayList<>();
        for (List<String> row : rows()) {
            Matcher matcher = TYPE.matcher(row.get(2));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        assertThat(known).containsAll(named);
    }
}
