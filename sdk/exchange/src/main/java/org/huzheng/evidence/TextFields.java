package org.huzheng.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The texts of a record by their JSON names; what is absent is a finding where the kind of evidence demands it. Immutable.
 *
 * @param texts those that are there
 */
record TextFields(Map<String, String> texts) {
    static final TextFields NONE = new TextFields(Map.of());

    TextFields {
        texts = Map.copyOf(texts);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    TextFields with(String name, String value) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(name, value);
        return new TextFields(more);
    }

    static TextFields read(JsonObject json, String... names) {
        Map<String, String> there = new HashMap<>();
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
