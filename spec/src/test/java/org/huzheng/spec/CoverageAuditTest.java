package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From requirement to test and back: an orphan on either side fails the build. */
class CoverageAuditTest {
    @Test
    @Tag("HZ-PRJ-001")
    void tags_onTests_nameExistingRequirements() {
        Set<String> known = Requirement.all().stream().map(Requirement::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        Requirement.tags().forEach((id, sources) -> {
            if (!known.contains(id)) {
                unknown.add(id + " in " + sources);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-001")
    void requirements_each_haveATest() {
        Map<String, Set<String>> tags = Requirement.tags();
        Set<String> untested = new TreeSet<>();
        for (Requirement requirement : Requirement.all()) {
            Set<String> sources = tags.getOrDefault(requirement.id(), Set.of());
            System.out.println(requirement.id() + " tested by " + sources.size() + " " + sources);
            if (sources.isEmpty()) {
                untested.add(requirement.id());
            }
        }
        assertThat(untested).isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-002")
    void reasonCodes_each_areProvokedInATest() {
        // A vector that names its findings is executed by the test of its area.
        List<Path> vectors = Repository.files(Repository.spec("vectors"), ".json");
        String tests = Stream.concat(Repository.testSources().stream(), vectors.stream())
                .filter(path -> !path.getFileName().toString().endsWith("AuditTest.java"))
                .map(Repository::text)
                .collect(Collectors.joining("\n"));
        List<String> unprovoked = CodeListAuditTest.codes(CodeListAuditTest.REASONS).stream()
                .filter(code ->
                        !Pattern.compile("\\b" + code + "\\b").matcher(tests).find())
                .toList();
        assertThat(unprovoked).isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-002")
    void reasonCodes_each_enforceAnExistingRequirement() {
        Set<String> known = Requirement.all().stream().map(Requirement::id).collect(Collectors.toSet());
        for (JsonNode row : Repository.tree(CodeListAuditTest.REASONS).get("codes")) {
            assertThat(known)
                    .as(row.get("code").textValue())
                    .contains(row.get("requirement").textValue());
        }
    }

    @Test
    @Tag("HZ-PRJ-001")
    void testClasses_each_carryARequirement() {
        List<String> untagged = Repository.testSources().stream()
                .filter(path -> path.toString().endsWith("Test.java"))
                .filter(path -> !Repository.text(path).contains("@Tag(\"HZ-"))
                // The two storage adapters inherit their tests, tags included, from the contract of their port.
                .filter(path -> !Repository.text(path).contains("Contract {"))
                .map(Repository::relative)
                .toList();
        assertThat(untagged).isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-002")
    void errorCodes_each_areRaisedSomewhere() {
        String main = Repository.mainSources().stream()
                .filter(path -> !path.endsWith("ErrorCode.java"))
                .map(Repository::text)
                .collect(Collectors.joining("\n"));
        List<String> unused = CodeListAuditTest.codes(CodeListAuditTest.ERRORS).stream()
                .filter(code ->
                        !Pattern.compile("\\b" + code + "\\b").matcher(main).find())
                .toList();
        assertThat(unused).isEmpty();
    }
}
