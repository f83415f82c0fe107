package org.huzheng.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Makes a value of what its fields say: by the record's constructor, or by the builder where there is one. */
final class RecordMaker {
    private RecordMaker() {}

    static <T> T make(Class<T> type, Map<RecordFields.Field, Object> values) {
        Map<String, Object> components = new LinkedHashMap<>();
        values.forEach((field, value) -> put(components, field, value));
        try {
            return type.isRecord() ? constructed(type, components) : built(type, components);
        } catch (InvocationTargetException e) {
            throw fault(type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, type.getSimpleName(), e);
        }
    }

    static HuzhengException fault(String what, InvocationTargetException e) {
        return e.getCause() instanceof HuzhengException ours
                ? ours
                : new HuzhengException(ErrorCode.JSON_FIELD_INVALID, what, e.getCause());
    }

    private static void put(Map<String, Object> components, RecordFields.Field field, Object value) {
        if (field.flag().isEmpty()) {
            components.put(field.component().getName(), value);
            return;
        }
        @SuppressWarnings("unchecked") // a component with flags holds nothing else
        Set<Object> flags =
                (Set<Object>) components.computeIfAbsent(field.component().getName(), none -> new LinkedHashSet<>());
        if (Boolean.TRUE.equals(value)) {
            flags.add(field.flag().get());
        }
    }

    private static <T> T constructed(Class<T> type, Map<String, Object> values) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(RecordComponent::getName)
                .map(values::get)
                .toArray();
        return type.getDeclaredConstructor(parameters).newInstance(arguments);
    }

    private static <T> T built(Class<T> type, Map<String, Object> values) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            if (!(entry.getValue() instanceof Optional<?> optional)) {
                setter(builder, entry.getKey()).invoke(builder, entry.getValue());
            } else if (optional.isPresent()) {
                setter(builder, entry.getKey()).invoke(builder, optional.get());
            }
        }
        return type.cast(builder.getClass().getMethod("build").invoke(builder));
    }

    private static Method setter(Object builder, String name) throws NoSuchMethodException {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] != Optional.class)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }
}
