package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-PRJ-003")
class OpenApiAuditTest {
    static List<Path> contracts() {
        return Repository.files(Repository.spec("openapi"), ".yaml");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void references_each_resolve(Path file) {
        assertThat(Schemas.brokenReferences(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void operations_each_haveAnIdAndAnswers(Path file) {
        List<String> ids = new ArrayList<>();
        for (JsonNode path : Repository.tree(file).path("paths")) {
            for (String method : List.of("get", "put", "post", "delete", "patch", "head")) {
                JsonNode operation = path.get(method);
                if (operation != null) {
                    ids.add(operation.path("operationId").asText(""));
                    assertThat(operation.path("responses").isEmpty())
                            .as(ids.get(ids.size() - 1))
                            .isFalse();
                }
            }
        }
        assertThat(ids).doesNotContain("").doesNotHaveDuplicates();
    }
}
