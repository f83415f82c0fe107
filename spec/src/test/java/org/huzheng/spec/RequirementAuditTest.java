package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-PRJ-001")
class RequirementAuditTest {
    static List<Path> files() {
        return Requirement.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void requirements_ofAnArea_followTheSchema(Path file) {
        assertThat(Schemas.errors("requirements.json", Repository.tree(file))).isEmpty();
        assertThat(file.getFileName())
                .hasToString(Repository.tree(file).get("area").textValue() + ".yaml");
    }

    @Test
    void requirementIds_areUniqueAndOnePrefixAnArea() {
        List<Requirement> all = Requirement.all();
        assertThat(all.stream().map(Requirement::id)).doesNotHaveDuplicates();
        Map<String, Set<String>> areas = all.stream()
                .collect(Collectors.groupingBy(
                        requirement -> requirement.id().substring(0, 6),
                        Collectors.mapping(Requirement::area, Collectors.toSet())));
        assertThat(areas)
                .allSatisfy((prefix, names) -> assertThat(names).as(prefix).hasSize(1));
    }
}
