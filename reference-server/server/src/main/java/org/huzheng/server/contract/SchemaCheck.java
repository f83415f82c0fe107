package org.huzheng.server.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Map;

/** Schemas inside the bundled contract, addressed by their JSON pointer. Thread-safe. */
final class SchemaCheck {
    private static final String BASE = "https://huzheng.example/openapi.json";
    static final int MAX_REPORTED = 20;

    private final SchemaRegistry registry;

    SchemaCheck(Map<String, Object> contract) {
        String json = Values.json(contract);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(BASE, json))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    List<Violation> violations(String pointer, String json) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + "#" + pointer));
        return schema.validate(json, InputFormat.JSON).stream()
                .limit(MAX_REPORTED)
                .map(SchemaCheck::violation)
                .toList();
    }

    /** The library's message may quote the value for a few keywords; those are told without it. */
    static Violation violation(Error error) {
        String where = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : error.getProperty();
        String keyword = error.getKeyword();
        boolean named = keyword.equals("required") || keyword.equals("additionalProperties");
        String message = named ? keyword + ": " + property : "does not satisfy " + keyword + limit(error);
        return new Violation(where, keyword, message);
    }

    private static String limit(Error error) {
        return error.getSchemaNode() == null ? "" : " " + error.getSchemaNode();
    }
}
