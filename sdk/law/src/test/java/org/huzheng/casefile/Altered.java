package org.huzheng.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A record with one component changed, named by its path, for example {@code paper.sealed}, or with one constant of a set added
 * or taken away, named as in JSON, for example {@code scene.partyCalled}.
 */
public final class Altered {
    private Altered() {}

    public static <T> T of(T record, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(name)) {
                    found = true;
                    values[i] = dot < 0 ? value : of(values[i], path.substring(dot + 1), value);
                } else if (values[i] instanceof Set<?> flags && constant(components[i], name) != null) {
                    found = true;
                    values[i] = changed(flags, constant(components[i], name), value);
                }
            }
            if (!found) {
                throw new AssertionError("no component " + name);
            }
            @SuppressWarnings("unchecked") // the constructor is that of the record's own class
            Constructor<T> constructor = (Constructor<T>) record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object constant(RecordComponent component, String name) {
        Class<?> type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return Arrays.stream(type.getEnumConstants())
                .filter(each ->
                        each.toString().equals(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static Set<?> changed(Set<?> flags, Object constant, Object holds) {
        Set<Object> changed = new HashSet<>(flags);
        if (holds.equals(true)) {
            changed.add(constant);
        } else {
            changed.remove(constant);
        }
        return changed;
    }
}
