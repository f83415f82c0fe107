package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published schema is the one the records make; {@code -Dhuzheng.schema.update=true} writes it anew. */
@Tag("HZ-CAS-003")
class CaseSchemaTest {
    private static final Path FILE =
            Path.of(System.getProperty("huzheng.root", ".."), "spec", "schemas", "case-file.json");

    @Test
    void schema_published_isWhatTheRecordsSay() throws IOException {
        String expected = new CaseSchema().text();
        if (Boolean.getBoolean("huzheng.schema.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
