package org.huzheng.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huzheng.matter.MatterSchemas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of content is the one the forms make; {@code -Dhuzheng.schema.update=true} writes it anew. */
@Tag("HZ-DOC-010")
class DocumentSchemaTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("huzheng.root", ".."), "spec", "schemas");

    static List<DocumentForm> forms() {
        return DocumentForms.shipped().forms();
    }

    private static boolean follows(byte[] json) {
        return MatterSchemas.follows("document-content.json", new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void schema_published_isWhatTheFormsSay() throws IOException {
        Path file = SCHEMAS.resolve("document-content.json");
        String expected = DocumentSchema.text();
        if (Boolean.getBoolean("huzheng.schema.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void content_ofEachForm_followsTheSchema(DocumentForm form) {
        assertThat(follows(DocumentSamples.full(form).toBytes())).isTrue();
        assertThat(follows(form.blank().toBytes())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"form\":\"TICKET\",\"fields\":{}}",
                "{\"form\":\"DEMAND\"}",
                "{\"form\":\"DEMAND\",\"fields\":{\"penalty\":[\"罚款\"]}}",
                "{\"form\":\"DEMAND\",\"fields\":{\"monetary\":\"或许\"}}",
                "{\"form\":\"DEMAND\",\"fields\":{\"fineFen\":\"5000\"}}",
                "{\"form\":\"DEMAND\",\"fields\":{\"date\":\"3月1日\"}}",
                "{\"form\":\"SCENE_RECORD\",\"fields\":{\"officers\":\"张某\"}}",
                "{\"form\":\"PROPERTY_LIST\",\"fields\":{\"items\":[{\"价\":\"1\"}]}}"
            })
    void content_spoiled_isRefused(String json) {
        assertThat(follows(json.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void schemaOfForms_namesTheSameKindsStylesAndRules() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode forms = mapper.readTree(SCHEMAS.resolve("document-forms.json").toFile());
        JsonNode fields =
                mapper.readTree(SCHEMAS.resolve("document-fields.json").toFile());
        assertThat(texts(fields.at("/$defs/kind/enum"))).isEqualTo(names(FieldKind.values()));
        assertThat(texts(forms.at("/$defs/form/properties/style/enum"))).isEqualTo(names(FormStyle.values()));
        assertThat(texts(forms.at("/$defs/form/properties/rules/items/enum"))).isEqualTo(names(ContentRule.values()));
        assertThat(StreamSupport.stream(forms.at("/$defs/line/oneOf").spliterator(), false)
                        .flatMap(line -> texts(line.get("required")).stream())
                        .toList())
                .isEqualTo(Stream.of(FormLine.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
