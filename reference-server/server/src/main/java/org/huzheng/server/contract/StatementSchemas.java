package org.huzheng.server.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.statement.StatementType;

/** The schemas of statements' payloads, {@code spec/schemas}. Thread-safe. */
public final class StatementSchemas {
    private static final String BASE = "https://huzheng.example/schemas/";
    private static final String PREFIX = "huzheng/";

    private final Map<StatementType, Schema> schemas = new EnumMap<>(StatementType.class);

    private StatementSchemas(Set<StatementType> types) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(StatementSchemas::text));
        types.forEach(type -> schemas.put(type, registry.getSchema(SchemaLocation.of(BASE + name(type)))));
        schemas.values().forEach(Schema::initializeValidators);
    }

    /** The schemas of these types, from the class path. */
    public static StatementSchemas of(Set<StatementType> types) {
        return new StatementSchemas(types);
    }

    private static String name(StatementType type) {
        return type.id().substring(PREFIX.length(), type.id().indexOf('@')) + ".json";
    }

    private static String text(String id) {
        String name = id.startsWith(BASE) ? id.substring(BASE.length()) : id;
        try (InputStream in =
                StatementSchemas.class.getClassLoader().getResourceAsStream("huzheng-spec/schemas/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the contract lacks schemas/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a payload breaks.
     *
     * @param json the payload, read strictly before
     */
    public List<Violation> violations(StatementType type, String json) {
        Schema schema = schemas.get(type);
        if (schema == null) {
            return List.of(new Violation("/type", "enum", "this server takes no " + type.id()));
        }
        return schema.validate(json, InputFormat.JSON).stream()
                .limit(SchemaCheck.MAX_REPORTED)
                .map(SchemaCheck::violation)
                .toList();
    }
}
