package org.huzheng.sharing.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves a database follows the schema we publish, and the one that travels with it. */
@Tag("HZ-SHR-022")
class RecordsSchemaTest {
    private static final String BASE = "https://huzheng.example/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(RecordsSchemaTest::schema));
    private static final SharedRecords RECORDS =
            RecordSamples.answer(RecordSamples.QUERY).find(RecordSamples.giving(List.of(RecordSamples.PERMIT)), 10);

    private static String schema(String iri) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("huzheng.root"), "spec/schemas", iri.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void records_followThePublishedSchema_andAnUnknownFieldDoesNot() {
        String json = RECORDS.json().utf8();
        assertThat(published(json)).isEmpty();
        assertThat(published(json.replace("\"count\":1", "\"count\":1,\"more\":1")))
                .isNotEmpty();
    }

    private static List<Error> published(String json) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + "shared-records.json"))
                .validate(json, InputFormat.JSON);
    }

    @Test
    void records_followTheSchemaBesideThem_andAFieldNotAskedForDoesNot() {
        String json = RECORDS.json().utf8();
        assertThat(enclosed(json)).isEmpty();
        assertThat(enclosed(json.replace("\"holder\":", "\"phone\":"))).isNotEmpty();
        assertThat(enclosed(json.replace("\"施工许可证\"", "\"别的\""))).isNotEmpty();
    }

    private static List<Error> enclosed(String json) {
        return REGISTRY.getSchema(RECORDS.schema().utf8()).validate(json, InputFormat.JSON);
    }
}
