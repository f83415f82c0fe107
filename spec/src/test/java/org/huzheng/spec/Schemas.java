package org.huzheng.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contract's schemas, found by their ids and without the network. */
final class Schemas {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String BASE = "https://huzheng.example/schemas/";

    private Schemas() {}

    static List<Path> files() {
        return Repository.files(Repository.spec("schemas"), ".json");
    }

    /** What is wrong with a document by one of our schemas, or by the dialect's own. */
    static List<String> errors(String schema, JsonNode document) {
        Schema compiled = registry().getSchema(SchemaLocation.of(schema.contains("://") ? schema : BASE + schema));
        return compiled.validate(document).stream().map(Object::toString).toList();
    }

    static SchemaRegistry registry() {
        Map<String, String> texts = new HashMap<>();
        for (Path file : files()) {
            texts.put(BASE + file.getFileName(), Repository.text(file));
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    /** References, in a schema or an OpenAPI file, that lead nowhere. */
    static List<String> brokenReferences(Path file) {
        return Repository.tree(file).findValuesAsText("$ref").stream()
                .filter(reference -> !resolves(file, reference))
                .toList();
    }

    private static boolean resolves(Path file, String reference) {
        int hash = reference.indexOf('#');
        String name = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        Path target = name.isEmpty() ? file : file.resolveSibling(name.replace(Schemas.BASE, "../schemas/"));
        return target.toFile().isFile()
                && !Repository.tree(target.normalize()).at(pointer).isMissingNode();
    }
}
