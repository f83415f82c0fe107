package org.huzheng.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@Tag("HZ-SRV-014")
class ApiContractTest {
    private static final ApiContract CONTRACT = ApiContract.load();
    private static final String UPLOAD = """
            {"length":"3","digest":"sm3:%1$s","treeRoot":"sm3:%1$s","chunkSize":65536}""".formatted("ab".repeat(32));

    @Test
    void bundle_servedToReaders_isOneDocumentWithoutOutsideReferences() {
        String yaml = new String(CONTRACT.yaml(), StandardCharsets.UTF_8);
        Map<String, Object> document = new Yaml().load(yaml);
        assertThat(document).containsEntry("openapi", "3.1.0");
        assertThat(yaml).doesNotContain(".yaml#").doesNotContain(".json'").contains("互证");
    }

    @Test
    void operations_allOfThem_haveAProblemAnswerAndAnId() {
        assertThat(CONTRACT.operations()).hasSizeGreaterThan(30);
        CONTRACT.operations()
                .values()
                .forEach(operation -> assertThat(operation.answerViolations(
                                499, Map.of("x-hz-request-id", "0".repeat(32)), "application/problem+json", "{}"))
                        .as(operation.id())
                        .allMatch(violation -> violation.keyword().equals("required"))
                        .isNotEmpty());
    }

    @Test
    void examples_ofLists_areWhatTheSchemaSays() {
        Map<String, Object> document = new Yaml().load(new String(CONTRACT.yaml(), StandardCharsets.UTF_8));
        Map<String, Object> examples = Values.object(
                Pointer.at(document, "/components/responses/ListPage/content/application~1json/examples"));
        assertThat(examples).hasSize(2);
        examples.values()
                .forEach(example -> assertThat(CONTRACT.operation("inbox")
                                .answerViolations(
                                        200,
                                        Map.of("x-hz-request-id", "0".repeat(32)),
                                        "application/json",
                                        Values.json(Values.object(example).get("value"))))
                        .isEmpty());
    }

    @Test
    void signature_byDefault_isDemanded() {
        assertThat(CONTRACT.operations().values().stream()
                        .filter(operation -> !operation.signed())
                        .map(Operation::id))
                .containsExactlyInAnyOrder(
                        "health",
                        "live",
                        "metrics",
                        "openapi",
                        "docs",
                        "docsAsset",
                        "server",
                        "timestamp",
                        "checkpoint",
                        "inclusion",
                        "consistency",
                        "standing");
    }

    @Test
    void body_asTheSchemaSays_hasNoViolation() {
        assertThat(CONTRACT.operation("beginUpload").bodyViolations(UPLOAD)).isEmpty();
    }

    @Test
    void body_withEachFieldSpoilt_namesThePointer() {
        Operation begin = CONTRACT.operation("beginUpload");
        assertThat(begin.bodyViolations(UPLOAD.replace("\"3\"", "3")))
                .extracting(Violation::pointer)
                .containsExactly("/length");
        assertThat(begin.bodyViolations(UPLOAD.replace("65536", "4096")))
                .extracting(Violation::pointer, Violation::keyword)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/chunkSize", "const"));
        assertThat(begin.bodyViolations(UPLOAD.replace("{", "{\"surprise\":1,")))
                .extracting(Violation::message)
                .containsExactly("additionalProperties: surprise");
        assertThat(begin.bodyViolations(UPLOAD.replace("\"length\":\"3\",", "")))
                .extracting(Violation::message)
                .containsExactly("required: length");
    }

    @Test
    void violation_ofAPattern_neverQuotesTheValue() {
        List<Violation> found = CONTRACT.operation("beginUpload").bodyViolations(UPLOAD.replace("sm3:", "secret:"));
        assertThat(found)
                .isNotEmpty()
                .noneMatch(violation -> violation.message().contains("secret"));
    }

    @Test
    void parameters_ofEachPlace_areChecked() {
        Operation events = CONTRACT.operation("events");
        assertThat(events.parameterViolations(Map.of(), Map.of("limit", List.of("5")), Map.of()))
                .isEmpty();
        assertThat(events.parameterViolations(Map.of(), Map.of("limit", List.of("500")), Map.of()))
                .extracting(Violation::pointer)
                .containsExactly("limit");
        assertThat(events.parameterViolations(Map.of(), Map.of("limit", List.of("5", "6")), Map.of()))
                .extracting(Violation::keyword)
                .containsExactly("repeated");
        assertThat(events.parameterViolations(Map.of(), Map.of("other", List.of("5")), Map.of()))
                .extracting(Violation::keyword)
                .containsExactly("unknown");
        Operation content = CONTRACT.operation("putContent");
        assertThat(content.parameterViolations(Map.of("uploadId", "a b"), Map.of(), Map.of()))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("uploadId", "offset");
    }

    @Test
    void answer_outsideTheContract_isFound() {
        Operation health = CONTRACT.operation("health");
        Map<String, String> headers = Map.of("x-hz-request-id", "0".repeat(32));
        String body = "{\"status\":\"UP\",\"checks\":{},\"troubles\":[]}";
        assertThat(health.answerViolations(200, headers, "application/json", body))
                .isEmpty();
        assertThat(health.answerViolations(204, headers, "application/json", body))
                .isNotEmpty();
        assertThat(health.answerViolations(200, Map.of(), "application/json", body))
                .isNotEmpty();
        assertThat(health.answerViolations(200, headers, "text/html", body)).isNotEmpty();
        assertThat(health.answerViolations(200, headers, "application/json", "{}"))
                .isNotEmpty();
    }
}
