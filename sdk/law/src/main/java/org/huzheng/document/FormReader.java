package org.huzheng.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;

/** Reads forms; what a form leaves out of a field stands in the common list. */
final class FormReader {
    /** A field as it was read. */
    record Field(
            String name,
            BilingualText label,
            FieldKind kind,
            boolean always,
            Optional<String> when,
            Optional<String> instead,
            Optional<String> article,
            int atLeast,
            int atMost,
            List<String> choices,
            List<FormColumn> columns)
            implements FormField {
        Field {
            Given.notNegative(atLeast, "atLeast");
            Given.notNegative(atMost, "atMost");
            choices = List.copyOf(choices);
            columns = List.copyOf(columns);
        }
    }

    private final Map<String, FormField> common = new HashMap<>();

    private FormReader() {}

    static FormReader of(JsonObject fields) {
        FormReader reader = new FormReader();
        for (FormField field : fields.objects("fields", reader::field)) {
            reader.common.put(field.name(), field);
        }
        fields.end();
        return reader;
    }

    List<DocumentForm> forms(JsonObject file) {
        List<DocumentForm> forms = file.objects("forms", this::form);
        file.end();
        return forms;
    }

    private DocumentForm form(JsonObject json) {
        DocumentForm form = new FormTemplate(
                json.string("code"),
                new BilingualText(json.string("zh"), json.string("en")),
                json.string("style", FormStyle::valueOf),
                json.optionalString("word"),
                json.objects("fields", this::field),
                json.has("lines") ? json.objects("lines", FormLine::read) : List.of(),
                json.has("rules")
                        ? json.strings("rules").stream()
                                .map(ContentRule::valueOf)
                                .toList()
                        : List.of());
        json.end();
        return form;
    }

    private FormField field(JsonObject json) {
        String name = json.string("name");
        Optional<FormField> known = Optional.ofNullable(common.get(name));
        BilingualText label = new BilingualText(
                json.optionalString("zh")
                        .orElseGet(() -> known.map(field -> field.label().zh()).orElse(name)),
                json.optionalString("en")
                        .orElseGet(() -> known.map(field -> field.label().en()).orElse(name)));
        Optional<String> when = json.optionalString("when");
        boolean optional = json.has("optional") && json.bool("optional");
        FormField field = new Field(
                name,
                label,
                json.optionalString("kind", FieldKind::valueOf)
                        .orElseGet(() -> known.map(FormField::kind).orElse(FieldKind.TEXT)),
                !optional && when.isEmpty(),
                when,
                json.optionalString("instead"),
                json.optionalString("article"),
                json.has("atLeast") ? Math.toIntExact(json.integer("atLeast")) : 1,
                json.has("atMost") ? Math.toIntExact(json.integer("atMost")) : Integer.MAX_VALUE,
                json.has("choices") ? json.strings("choices") : List.of(),
                json.has("columns")
                        ? json.objects("columns", FormColumn::read)
                        : known.map(FormField::columns).orElse(List.of()));
        json.end();
        return field;
    }
}
