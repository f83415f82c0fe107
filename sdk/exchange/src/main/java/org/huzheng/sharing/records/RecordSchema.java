package org.huzheng.sharing.records;

import java.util.List;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;

/** The JSON Schema (2020-12) of the records of one answer: exactly the fields asked for, titled as in the contract. */
final class RecordSchema {
    private static final List<String> FRAME =
            List.of("type", "contract", "request", "resource", "title", "query", "asOf", "count", "records");

    private RecordSchema() {}

    static JsonWriter of(SharedResource resource, RecordQuery query) {
        JsonWriter fields = JsonWriter.object();
        for (String name : query.fields()) {
            resource.field(name).ifPresent(field -> fields.put(name, text(field)));
        }
        JsonWriter record = JsonWriter.object()
                .put("type", "object")
                .put("additionalProperties", false)
                .put("properties", fields);
        JsonWriter frame = JsonWriter.object()
                .put("type", constant(SharedRecords.TYPE))
                .put("contract", ofType("object"))
                .put("request", ofType("object"))
                .put("resource", constant(resource.id()))
                .put("title", constant(resource.title()))
                .put("query", ofType("object"))
                .put("asOf", ofType("string").put("format", "date-time"))
                .put("count", ofType("integer").put("minimum", 0))
                .put("records", ofType("array").put("items", record));
        return JsonWriter.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", resource.title())
                .put("type", "object")
                .put("additionalProperties", false)
                .putStrings("required", FRAME)
                .put("properties", frame);
    }

    private static JsonWriter text(RecordField field) {
        return ofType("string").put("title", field.title()).put("$comment", "masking " + field.masking());
    }

    private static JsonWriter ofType(String type) {
        return JsonWriter.object().put("type", type);
    }

    private static JsonWriter constant(String value) {
        return JsonWriter.object().put("const", value);
    }
}
