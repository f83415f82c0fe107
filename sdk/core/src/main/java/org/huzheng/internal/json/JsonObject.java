package org.huzheng.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;

/**
 * A strict view of one JSON object. Every error names the JSON pointer of the field; {@link #end()} refuses fields
 * nobody asked for.
 */
public final class JsonObject {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    private static final class Shared {
        private static final ObjectMapper MAPPER = new ObjectMapper(JsonLimits.strictFactory());
    }

    private final ObjectNode node;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();

    private JsonObject(ObjectNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    /**
     * Reads one object.
     *
     * @throws HuzhengException BODY_NOT_UTF8 with the offset, JSON_MALFORMED, JSON_DUPLICATE_KEY, JSON_LIMIT_EXCEEDED,
     *     JSON_NUMBER_UNSAFE or JSON_LONE_SURROGATE
     */
    public static JsonObject parse(byte[] utf8) {
        if (requireFaithful(utf8) instanceof ObjectNode object) {
            return new JsonObject(object, "");
        }
        throw new HuzhengException(ErrorCode.JSON_MALFORMED, "not an object");
    }

    static ObjectMapper mapper() {
        Jackson.require();
        return Shared.MAPPER;
    }

    static JsonNode requireFaithful(byte[] utf8) {
        return FaithfulJson.read(mapper(), utf8);
    }

    ObjectNode node() {
        return node;
    }

    /** Whether the field is present and not null. */
    public boolean has(String name) {
        asked.add(name);
        return node.hasNonNull(name);
    }

    /** A required text. */
    public String string(String name) {
        return required(name, JsonNode::isTextual, "a text").textValue();
    }

    /** An optional text; absent and null are the same. */
    public Optional<String> optionalString(String name) {
        return has(name) ? Optional.of(string(name)) : Optional.empty();
    }

    /** A required value parsed from a text; what the parser throws is reported at this field. */
    public <T> T string(String name, Function<String, T> parser) {
        return parsed(at(name), string(name), parser);
    }

    private static <T> T parsed(String at, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            // Without the exception, here and below: those of the JDK quote the text.
            throw invalid(at, "not a valid time", null);
        } catch (NumberFormatException e) {
            throw invalid(at, "expected a whole number", null);
        } catch (IllegalArgumentException e) {
            throw invalid(at, Reason.of(e), null);
        } catch (HuzhengException e) {
            throw invalid(at, Reason.of(e), e);
        }
    }

    /** An optional value parsed from a text. */
    public <T> Optional<T> optionalString(String name, Function<String, T> parser) {
        return has(name) ? Optional.of(string(name, parser)) : Optional.empty();
    }

    /** A required whole number. */
    public long integer(String name) {
        return required(name, field -> field.isIntegralNumber() && field.canConvertToLong(), "a whole number")
                .longValue();
    }

    /** A required whole number between two bounds, both included. */
    public long integer(String name, long least, long most) {
        long value = integer(name);
        if (value < least || value > most) {
            throw invalid(at(name), "expected " + least + " to " + most, null);
        }
        return value;
    }

    /** A required boolean. */
    public boolean bool(String name) {
        return required(name, JsonNode::isBoolean, "true or false").booleanValue();
    }

    /** A required RFC 3339 time with offset. */
    public Instant time(String name) {
        return string(name, JsonObject::rfc3339);
    }

    private static Instant rfc3339(String text) {
        if (!RFC_3339.matcher(text).matches()) {
            throw new DateTimeException("not RFC 3339");
        }
        return OffsetDateTime.parse(text).toInstant();
    }

    /** An optional RFC 3339 time with offset. */
    public Optional<Instant> optionalTime(String name) {
        return has(name) ? Optional.of(time(name)) : Optional.empty();
    }

    /** A required object. */
    public JsonObject object(String name) {
        return new JsonObject((ObjectNode) required(name, JsonNode::isObject, "an object"), at(name));
    }

    /** An optional object. */
    public Optional<JsonObject> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** A required list of objects. */
    public <T> List<T> objects(String name, Function<JsonObject, T> reader) {
        List<T> result = new ArrayList<>();
        int index = 0;
        for (JsonNode item : required(name, JsonNode::isArray, "a list")) {
            String at = at(name) + "/" + index++;
            if (!(item instanceof ObjectNode object)) {
                throw invalid(at, "expected an object", null);
            }
            result.add(reader.apply(new JsonObject(object, at)));
        }
        return List.copyOf(result);
    }

    /** A required list of texts. */
    public List<String> strings(String name) {
        List<String> result = new ArrayList<>();
        for (JsonNode item : required(name, JsonNode::isArray, "a list")) {
            if (!item.isTextual()) {
                throw invalid(at(name) + "/" + result.size(), "expected a text", null);
            }
            result.add(item.textValue());
        }
        return List.copyOf(result);
    }

    /** A required list of values parsed from texts; what the parser throws is reported at this field. */
    public <T> List<T> strings(String name, Function<String, T> parser) {
        List<T> result = new ArrayList<>();
        for (String text : strings(name)) {
            result.add(parsed(at(name) + "/" + result.size(), text, parser));
        }
        return List.copyOf(result);
    }

    /** The names of the fields present, in document order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The canonical bytes of this object (RFC 8785, UTF-8). */
    public byte[] toBytes() {
        return JsonWriter.object().putAll(this).toBytes();
    }

    /** Refuses the fields nobody asked for; call after reading all that the schema knows. */
    public void end() {
        for (String name : names()) {
            if (!asked.contains(name)) {
                throw new HuzhengException(ErrorCode.JSON_FIELD_UNKNOWN, at(name));
            }
        }
    }

    private JsonNode required(String name, Predicate<JsonNode> shape, String expected) {
        asked.add(name);
        JsonNode field = node.get(name);
        if (field == null || field.isNull()) {
            throw new HuzhengException(ErrorCode.JSON_FIELD_MISSING, at(name));
        }
        if (!shape.test(field)) {
            throw invalid(at(name), "expected " + expected, null);
        }
        return field;
    }

    /** The field's JSON pointer (RFC 6901). */
    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static HuzhengException invalid(String at, String why, @Nullable RuntimeException cause) {
        return new HuzhengException(ErrorCode.JSON_FIELD_INVALID, at + ": " + why, cause);
    }
}
