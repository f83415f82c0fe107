package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-PRJ-003")
class SchemaAuditTest {
    static List<Path> files() {
        return Schemas.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void schema_each_isValidAndCompiles(Path file) {
        JsonNode schema = Repository.tree(file);
        String id = Schemas.BASE + file.getFileName();
        assertThat(schema.get("$schema").textValue()).isEqualTo(Schemas.DIALECT);
        assertThat(schema.get("$id").textValue()).isEqualTo(id);
        assertThat(schema.hasNonNull("title")).isTrue();
        assertThat(Schemas.errors(Schemas.DIALECT, schema)).isEmpty();
        Schemas.registry().getSchema(SchemaLocation.of(id)).initializeValidators();
    }

    @ParameterizedTest
    @MethodSource("files")
    void references_each_resolve(Path file) {
        assertThat(Schemas.brokenReferences(file)).isEmpty();
    }
}
