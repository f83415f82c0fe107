package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The receiver's checks and the policies that come with the contract: whole, and none below the floor. */
@Tag("HZ-REC-014")
@Tag("HZ-REC-015")
class RecognitionTablesAuditTest {
    private static final JsonNode CHECKS =
            Repository.tree(Repository.spec("recognition-checks.json")).get("codes");
    private static final Set<String> MOMENTS = Set.of("RECEIPT", "RECOGNITION", "USE");
    private static final Set<String> SETTLING = Set.of("", "ORIGINAL", "MAINLAND_PLACE", "COLLECTED_BY_OFFICERS");

    static List<Path> policies() {
        return Repository.files(Repository.spec("policies", "recognition"), ".json");
    }

    @Test
    void checks_each_sayWhenOfWhatAndByWhom() {
        Set<String> codes = new HashSet<>();
        for (JsonNode row : CHECKS) {
            String code = row.get("code").textValue();
            assertThat(codes.add(code)).as(code).isTrue();
            assertThat(row.get("article").textValue()).as(code).contains("第");
            if (code.contains(".")) {
                assertThat(codes).as(code).contains(code.substring(0, code.indexOf('.')));
                assertThat(SETTLING).contains(row.get("settledBy").textValue());
            } else {
                assertThat(MOMENTS).contains(row.get("moment").textValue());
                assertThat(Set.of("PACKAGE", "ITEM")).contains(row.get("scope").textValue());
                assertThat(row.get("answeredBy").textValue()).matches("MACHINE|REVIEWER|EITHER|BOTH");
            }
        }
        assertThat(codes).hasSize(18 + 4 + 10);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void policy_each_followsTheSchemaAndTheFloor(Path file) {
        JsonNode policy = Repository.tree(file);
        assertThat(Schemas.errors("recognition-policy.json", policy)).isEmpty();
        for (JsonNode row : policy.get("checks")) {
            JsonNode floor = check(row.get("check").textValue());
            String by = row.get("answeredBy").textValue();
            String least = floor.get("answeredBy").textValue();
            assertThat(by.equals(least) || (least.equals("EITHER") && by.equals("BOTH")))
                    .as(row.toString())
                    .isTrue();
            assertThat(row.get("reviewerMayWaive").booleanValue()
                            && !floor.get("reviewerMayWaive").booleanValue())
                    .as(row.toString())
                    .isFalse();
        }
    }

    private static JsonNode check(String code) {
        for (JsonNode row : CHECKS) {
            if (row.get("code").textValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }
}
