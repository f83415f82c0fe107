package org.huzheng.cli.terminal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Writes what {@code --json} prints. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** A map in the order given: name, value, name, value… */
    public static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "json", e);
        }
    }

    public static String pretty(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "json", e);
        }
    }

    /** Writes one object field by field, so that it is never in memory as a whole. */
    public static void stream(PrintWriter out, Fields fields) {
        try {
            JsonGenerator json = MAPPER.getFactory().createGenerator(out).useDefaultPrettyPrinter();
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            fields.to(json);
            json.writeEndObject();
            json.close();
            out.println();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "json", e);
        }
    }

    /** What writes the fields. */
    @FunctionalInterface
    public interface Fields {
        void to(JsonGenerator json) throws IOException;
    }

    /** Writes one more value of an array. */
    public static void value(JsonGenerator json, Object value) {
        try {
            MAPPER.writeValue(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
