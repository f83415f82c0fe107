package org.huzheng.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The texts of a record by their JSON names, in the order they were given: the text people read is the same in every process
 * (signed bytes are sorted anyway, RFC 8785).
 * What is absent is a finding where the kind of evidence demands it. Immutable.
 *
 * @param texts those that are there
 */
record TextFields(Map<String, String> texts) {
    static final TextFields NONE = new TextFields(Map.of());

    TextFields {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    TextFields with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(name, value);
        return new TextFields(more);
    }

    static TextFields read(JsonObject json, String... names) {
        Map<String, String> there = new LinkedHashMap<>();
        for (String name : names) {
            Texts.optional(json, name).ifPresent(value -> there.put(name, value));
        }
        return new TextFields(there);
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object();
        texts.forEach(json::put);
        return json;
    }
}
