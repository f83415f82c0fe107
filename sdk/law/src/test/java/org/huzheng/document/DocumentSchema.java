package org.huzheng.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema of a document's content, read off the forms: what each field may hold. What must be there is the form's. */
final class DocumentSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DocumentSchema() {}

    static String text() throws JsonProcessingException {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://huzheng.example/schemas/document-content.json");
        schema.put("title", "Content of a legal document 执法文书内容");
        ArrayNode forms = schema.putArray("oneOf");
        ObjectNode definitions = schema.putObject("$defs");
        for (DocumentForm form : DocumentForms.shipped().forms()) {
            forms.addObject().put("$ref", "#/$defs/" + form.code());
            definitions.set(form.code(), content(form));
        }
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema) + "\n";
    }

    private static ObjectNode content(DocumentForm form) {
        ObjectNode content = object();
        content.put("title", form.name().toString());
        content.putArray("required").add("form").add("fields");
        ObjectNode properties = content.putObject("properties");
        properties.putObject("form").put("const", form.code());
        ObjectNode fields = object();
        ObjectNode values = fields.putObject("properties");
        form.fields().forEach(field -> values.set(field.name(), value(field)));
        properties.set("fields", fields);
        return content;
    }

    private static ObjectNode object() {
        return JSON.objectNode().put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode value(FormField field) {
        ObjectNode value = JSON.objectNode();
        value.put(
                "description",
                field.label().zh()
                        + field.article().map(article -> "，" + article).orElse(""));
        switch (field.kind()) {
            case TEXT, NUMBER -> value.put("type", "string");
            case DATE -> value.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            case TIME -> value.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$");
            case FEN -> value.put("type", "integer").put("minimum", 1).put("maximum", 9_999_999_999_999L);
            case CHOICE -> field.choices().forEach(value.withArray("enum")::add);
            case LIST, PEOPLE -> value.put("type", "array").putObject("items").put("type", "string");
            case ROWS -> value.put("type", "array").set("items", row(field));
        }
        return value;
    }

    private static ObjectNode row(FormField field) {
        ObjectNode row = object();
        ObjectNode cells = row.putObject("properties");
        field.columns()
                .forEach(column -> cells.putObject(column.name())
                        .put("description", column.label().zh())
                        .put("type", "string"));
        return row;
    }
}
