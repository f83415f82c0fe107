package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code spec/documents} against their schemas, and against each other. */
@Tag("HZ-DOC-010")
class DocumentFilesAuditTest {
    private static final Path FOLDER = Repository.spec("documents");

    static List<Path> files() {
        return Repository.files(FOLDER, ".json");
    }

    private static String schema(Path file) {
        String name = file.getFileName().toString();
        return name.contains("forms") ? "document-forms.json" : "document-" + name;
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_each_followsItsSchema(Path file) {
        assertThat(Schemas.errors(schema(file), Repository.tree(file))).isEmpty();
    }

    @Test
    void forms_ofAllFiles_areThirty_andOlderNamesLeadToOne() {
        Set<String> codes = new HashSet<>();
        files().stream()
                .filter(file -> !file.endsWith("court-forms.json"))
                .forEach(file -> Repository.tree(file)
                        .path("forms")
                        .forEach(form -> assertThat(codes.add(form.get("code").textValue()))
                                .isTrue()));
        assertThat(codes).hasSize(30);
        Repository.tree(FOLDER.resolve("merged-names.json"))
                .get("merged")
                .forEach(row -> assertThat(codes).contains(row.get("to").textValue()));
    }

    /** One thing spoiled at a time: the schema names the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields.json|/fields/0|kind|\"NUMBERS\"",
                "fields.json|/fields/0|colour|\"red\"",
                "fields.json|/fields/0|columns|[]",
                "forms-1-investigation.json|/forms/0|code|\"filing\"",
                "forms-1-investigation.json|/forms/0|style|\"POSTER\"",
                "forms-1-investigation.json|/forms/0|lines|[{\"text\":\"{partyName}\"}]",
                "forms-1-investigation.json|/forms/0/fields/3|article|\"行政处罚法第五十四条\"",
                "forms-1-investigation.json|/forms/0/fields/0|optional|false",
                "forms-1-investigation.json|/forms/0/fields/0|when|\"filing=立案\"",
                "forms-2-coercion.json|/forms/0|rules|[\"NO_SUCH_RULE\"]",
                "forms-2-coercion.json|/forms/0/lines/0|flush|\"{partyName：\"",
                "forms-2-coercion.json|/forms/0/lines/0|text|\"twice\"",
                "forms-3-decision.json|/forms/0|word|\"HZ\"",
                "merged-names.json|/merged/0|to|\"filing approval\"",
                "merged-names.json|/merged/0|from|\"Filing\""
            })
    void file_spoiled_isRefusedAtThePlace(String name, String place, String key, String value) throws Exception {
        Path file = FOLDER.resolve(name);
        ObjectNode spoiled = Repository.tree(file).deepCopy();
        JsonNode wrong = new ObjectMapper().readTree(value);
        ((ObjectNode) spoiled.at(place)).set(key, wrong);
        assertThat(Schemas.errors(schema(file), spoiled))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains(place));
    }
}
