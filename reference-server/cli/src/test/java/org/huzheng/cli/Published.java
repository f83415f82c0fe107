package org.huzheng.cli;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The contract's JSON Schemas, as published. */
final class Published {
    static final String BASE = "https://huzheng.example/schemas/";
    private static final Path SCHEMAS = Path.of(System.getProperty("huzheng.root"), "spec", "schemas");

    private Published() {}

    static SchemaRegistry registry() {
        Map<String, String> schemas = new HashMap<>();
        for (String name : Desk.listing(SCHEMAS)) {
            schemas.put(BASE + name, text(SCHEMAS.resolve(name)));
        }
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
