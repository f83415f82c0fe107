package org.huzheng.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;

/**
 * Records of ours to JSON objects and back, component by component. A component is a text, a truth value, an {@code int}, a
 * {@code long} (as text: it may be money in fen), a time, a date, an enum constant, a value type with {@code parse}, another
 * record, or an {@link Optional} or {@link List} of these; a set of an enum is one truth value for each constant, and a record
 * hidden behind an interface is read through the interface's builder ({@link RecordFields}). A type with
 * {@code read(JsonObject)} and {@code json()} keeps the format it has of its own. Unknown fields are refused; absent optional
 * ones are left out.
 */
public final class RecordJson {
    private RecordJson() {}

    /** Writes a record. */
    public static JsonWriter write(Object value) {
        Class<?> type = RecordFields.known(value.getClass());
        if (ownReader(type).isEmpty()) {
            return write(value, JsonWriter.object());
        }
        try {
            return (JsonWriter) invoked(type.getMethod("json"), value);
        } catch (NoSuchMethodException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, type.getSimpleName(), e);
        }
    }

    /** Writes a record's fields after others. */
    public static JsonWriter write(Object value, JsonWriter json) {
        Class<?> type = RecordFields.known(value.getClass());
        for (RecordFields.Field field : RecordFields.of(type)) {
            Object component = accessed(type, value, field.component().getName());
            put(
                    json,
                    field.name(),
                    field.flag()
                            .<Object>map(flag -> ((Set<?>) component).contains(flag))
                            .orElse(component));
        }
        return json;
    }

    /**
     * Reads a record, or a value of an interface that hides one.
     *
     * @throws HuzhengException JSON_FIELD_MISSING, JSON_FIELD_INVALID or JSON_FIELD_UNKNOWN naming the field
     */
    public static <T> T read(Class<T> type, JsonObject json) {
        Optional<Method> own = ownReader(type);
        if (own.isPresent()) {
            return type.cast(invoked(own.get(), null, json));
        }
        Map<RecordFields.Field, Object> values = new LinkedHashMap<>();
        for (RecordFields.Field field : RecordFields.of(type)) {
            values.put(field, get(json, field.name(), field.type()));
        }
        json.end();
        return RecordMaker.make(type, values);
    }

    private static void put(JsonWriter json, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(json, name, present));
        } else if (value instanceof List<?> list) {
            putList(json, name, list);
        } else if (value instanceof Boolean flag) {
            json.put(name, flag.booleanValue());
        } else if (value instanceof Integer number) {
            json.put(name, number.longValue());
        } else if (value instanceof Instant time) {
            json.put(name, time);
        } else if (value instanceof Record record && !TextValue.is(value.getClass())) {
            json.put(name, write(record));
        } else {
            json.put(name, TextValue.text(value));
        }
    }

    private static void putList(JsonWriter json, String name, List<?> list) {
        List<JsonWriter> objects = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof Record record && !TextValue.is(item.getClass())) {
                objects.add(write(record));
            } else {
                texts.add(TextValue.text(item));
            }
        }
        if (objects.isEmpty()) {
            json.putStrings(name, texts);
        } else {
            json.putObjects(name, objects);
        }
    }

    private static Object get(JsonObject json, String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return json.has(name) ? Optional.of(get(json, name, item)) : Optional.empty();
            }
            return list(json, name, (Class<?>) item);
        }
        return single(json, name, (Class<?>) type);
    }

    private static Object list(JsonObject json, String name, Class<?> item) {
        if (RecordFields.isObject(item)) {
            return json.objects(name, each -> read(item, each));
        }
        return json.strings(name, text -> TextValue.parse(item, text));
    }

    private static Object single(JsonObject json, String name, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return json.bool(name);
        }
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(json.integer(name, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        if (type == Instant.class) {
            return json.time(name);
        }
        if (RecordFields.isObject(type)) {
            return read(type, json.object(name));
        }
        return json.string(name, text -> TextValue.parse(type, text));
    }

    private static Object accessed(Class<?> type, Object value, String component) {
        try {
            return type.getMethod(component).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, component, e);
        }
    }

    private static Optional<Method> ownReader(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("read")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {JsonObject.class}))
                .findFirst();
    }

    private static Object invoked(Method method, @Nullable Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw RecordMaker.fault(method.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, method.getName(), e);
        }
    }
}
