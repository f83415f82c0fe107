package org.huzheng.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;

/**
 * Records of ours to JSON objects and back, component by component. A component is a text, a truth value, an {@code int}, a
 * {@code long} (as text: it may be money in fen), a time, a date, an enum constant, a value type with {@code parse}, another
 * record, or an {@link Optional} or {@link List} of these. A record with {@code read(JsonObject)} and {@code json()} keeps the
 * format it has of its own. Unknown fields are refused; absent optional ones are left out.
 */
public final class RecordJson {
    private RecordJson() {}

    /** Writes a record. */
    public static JsonWriter write(Record value) {
        if (ownReader(value.getClass()).isEmpty()) {
            return write(value, JsonWriter.object());
        }
        try {
            return (JsonWriter) invoked(value.getClass().getMethod("json"), value);
        } catch (NoSuchMethodException e) {
            throw new HuzhengException(
                    ErrorCode.INTERNAL_FAULT, value.getClass().getSimpleName(), e);
        }
    }

    /** Writes a record's fields after others. */
    public static JsonWriter write(Record value, JsonWriter json) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            put(json, component.getName(), accessed(value, component));
        }
        return json;
    }

    /**
     * Reads a record.
     *
     * @throws HuzhengException JSON_FIELD_MISSING, JSON_FIELD_INVALID or JSON_FIELD_UNKNOWN naming the field
     */
    public static <T extends Record> T read(Class<T> type, JsonObject json) {
        Optional<Method> own = ownReader(type);
        if (own.isPresent()) {
            return type.cast(invoked(own.get(), null, json));
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            values[i] = get(json, components[i].getName(), components[i].getGenericType());
        }
        json.end();
        return construct(type, parameters, values);
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
        if (item.isRecord() && !TextValue.is(item)) {
            return json.objects(name, each -> read(item.asSubclass(Record.class), each));
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
        if (type.isRecord() && !TextValue.is(type)) {
            return read(type.asSubclass(Record.class), json.object(name));
        }
        return json.string(name, text -> TextValue.parse(type, text));
    }

    private static Object accessed(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, component.getName(), e);
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
            throw fault(method.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, method.getName(), e);
        }
    }

    private static HuzhengException fault(String what, InvocationTargetException e) {
        return e.getCause() instanceof HuzhengException ours
                ? ours
                : new HuzhengException(ErrorCode.JSON_FIELD_INVALID, what, e.getCause());
    }

    private static <T> T construct(Class<T> type, Class<?>[] parameters, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(parameters).newInstance(values);
        } catch (InvocationTargetException e) {
            throw fault(type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, type.getSimpleName(), e);
        }
    }
}
