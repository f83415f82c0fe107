package org.huzheng.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.penalty.discretion.Benchmark;

/** The JSON Schema of a case file, read off the records that make one. */
final class CaseSchema {
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    String text() throws java.io.IOException {
        ObjectNode schema = json.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://huzheng.example/schemas/case-file.json");
        schema.put("title", "Case file 案件");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        strings(schema.putArray("required"), Stream.of("format", "opening", "rules", "events"));
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("format").put("const", CaseJson.FORMAT);
        properties.set("opening", reference(CaseOpening.class));
        properties.set("rules", reference(CaseRules.class));
        ArrayNode kinds = properties
                .putObject("events")
                .put("type", "array")
                .putObject("items")
                .putArray("oneOf");
        new TreeMap<>(CaseJson.EVENTS).forEach((name, type) -> kinds.add(event(name, type)));
        ObjectNode all = schema.putObject("$defs");
        definitions.forEach(all::set);
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema) + "\n";
    }

    private ObjectNode event(String name, Class<? extends Record> type) {
        ObjectNode object = object(type);
        ((ArrayNode) object.get("required")).insert(0, "type");
        ((ObjectNode) object.get("properties")).set("type", json.objectNode().put("const", name));
        definitions.put(name, object);
        return json.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode object = json.objectNode();
        object.put("type", "object");
        object.put("additionalProperties", false);
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        strings(
                object.putArray("required"),
                components.stream()
                        .filter(component -> component.getType() != Optional.class)
                        .map(RecordComponent::getName));
        ObjectNode properties = object.putObject("properties");
        components.forEach(component -> properties.set(component.getName(), value(component.getGenericType())));
        return object;
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return value(item);
            }
            ObjectNode list = json.objectNode().put("type", "array");
            list.set("items", value(item));
            return list;
        }
        return single((Class<?>) type);
    }

    private ObjectNode single(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return json.objectNode().put("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return json.objectNode().put("type", "integer");
        }
        if (type == long.class || type == Long.class) {
            return json.objectNode().put("type", "string").put("pattern", "^-?(0|[1-9][0-9]{0,18})$");
        }
        if (type == Instant.class) {
            return json.objectNode().put("$ref", "common.json#/$defs/time");
        }
        if (type == LocalDate.class) {
            return json.objectNode().put("type", "string").put("format", "date");
        }
        if (type.isEnum()) {
            ObjectNode constants = json.objectNode();
            strings(
                    constants.putArray("enum"),
                    Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()));
            return constants;
        }
        if (type == Benchmark.class) {
            return json.objectNode().put("$ref", "discretion-benchmark.json");
        }
        boolean parses = Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse"));
        return type.isRecord() && !parses ? reference(type) : json.objectNode().put("type", "string");
    }

    private ObjectNode reference(Class<?> type) {
        if (!definitions.containsKey(type.getSimpleName())) {
            definitions.put(type.getSimpleName(), json.objectNode());
            definitions.put(type.getSimpleName(), object(type));
        }
        return json.objectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }

    private static void strings(ArrayNode array, Stream<String> values) {
        values.forEach(array::add);
    }
}
