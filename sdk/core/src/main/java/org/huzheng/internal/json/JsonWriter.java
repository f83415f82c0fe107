package org.huzheng.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Builds one JSON object. Bytes come out in the canonical form of RFC 8785, so equal content gives equal bytes. */
public final class JsonWriter {
    private static final long MAX_SAFE = 9_007_199_254_740_991L;

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private JsonWriter() {}

    /** An empty object. */
    public static JsonWriter object() {
        Jackson.require();
        return new JsonWriter();
    }

    /** Puts a text. */
    public JsonWriter put(String name, String value) {
        node.put(name, value);
        return this;
    }

    /** Puts a text if there is one. */
    public JsonWriter put(String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
        return this;
    }

    /** Puts a whole number of at most 2^53−1 in magnitude; larger ones travel as text. */
    public JsonWriter put(String name, long value) {
        if (value > MAX_SAFE || value < -MAX_SAFE) {
            throw new HuzhengException(ErrorCode.JSON_NUMBER_UNSAFE, name);
        }
        node.put(name, value);
        return this;
    }

    /** Puts a time in RFC 3339 with China's offset, whole milliseconds at the finest. */
    public JsonWriter put(String name, Instant value) {
        OffsetDateTime local = value.truncatedTo(ChronoUnit.MILLIS).atOffset(CHINA);
        return put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local));
    }

    /** Puts a boolean. */
    public JsonWriter put(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** Puts an object. */
    public JsonWriter put(String name, JsonWriter value) {
        node.set(name, value.node);
        return this;
    }

    /** Puts an object read elsewhere, unchanged. */
    public JsonWriter put(String name, JsonObject value) {
        node.set(name, value.node());
        return this;
    }

    /** Puts all fields of an object read elsewhere, unchanged. */
    public JsonWriter putAll(JsonObject value) {
        node.setAll(value.node());
        return this;
    }

    /** Puts a list of texts. */
    public JsonWriter putStrings(String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
        return this;
    }

    /** Puts a list of objects. */
    public JsonWriter putObjects(String name, List<JsonWriter> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(value -> array.add(value.node));
        return this;
    }

    /**
     * The canonical bytes (RFC 8785, UTF-8).
     *
     * @throws HuzhengException JSON_LONE_SURROGATE if a text cannot be written in UTF-8
     */
    public byte[] toBytes() {
        FaithfulJson.requireSafe(node);
        return Jcs.canonicalize(toText().getBytes(StandardCharsets.UTF_8));
    }

    /** Indented text for people, in insertion order. */
    public String toText() {
        try {
            return JsonObject.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "json", e);
        }
    }
}
