package org.huzheng.internal.json;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * What stands in the JSON of a type: a field for each component of its record, but for a set of an enum one truth value for
 * each constant. In Java one cannot then be taken for the other; in JSON each keeps its name. A type is a record, or a sealed
 * interface over one hidden record that only the interface's builder makes.
 */
public final class RecordFields {
    private static final Pattern WORD_BREAK = Pattern.compile("_([a-z])");

    /**
     * A field.
     *
     * @param name its name in JSON
     * @param type what it is; a constant of a set is a {@code boolean}
     * @param component whose component it is
     * @param flag the constant of that component which it stands for; empty if it is the component itself
     */
    public record Field(String name, Type type, RecordComponent component, Optional<Enum<?>> flag) {}

    private RecordFields() {}

    /** Whether the type is an object in JSON. */
    public static boolean isObject(Class<?> type) {
        return hidden(type).isPresent() || (type.isRecord() && !TextValue.is(type));
    }

    /** The type a value is known by: its record's class, or the interface which hides that. */
    public static Class<?> known(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(parent -> hidden(parent).filter(type::equals).isPresent())
                .findFirst()
                .orElse(type);
    }

    /** The record that holds the values of this type. */
    public static Class<? extends Record> holder(Class<?> type) {
        return hidden(type).orElseGet(() -> type.asSubclass(Record.class));
    }

    /** The fields in the order of the JSON. */
    public static List<Field> of(Class<?> type) {
        Class<? extends Record> holder = holder(type);
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : holder.getRecordComponents()) {
            Optional<Class<?>> flags = flags(component.getGenericType());
            flags.ifPresentOrElse(
                    set -> constants(set)
                            .forEach(flag -> fields.add(
                                    new Field(fieldName(flag), boolean.class, component, Optional.of(flag)))),
                    () -> fields.add(
                            new Field(component.getName(), component.getGenericType(), component, Optional.empty())));
        }
        FieldOrder order = holder.getAnnotation(FieldOrder.class);
        return order == null ? List.copyOf(fields) : sorted(holder, fields, List.of(order.value()));
    }

    private static List<Field> sorted(Class<?> type, List<Field> fields, List<String> order) {
        Set<String> named = new HashSet<>(order);
        if (order.size() != fields.size() || !fields.stream().allMatch(field -> named.contains(field.name()))) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, type.getSimpleName() + ": not every field once");
        }
        return fields.stream()
                .sorted(Comparator.comparingInt(field -> order.indexOf(field.name())))
                .toList();
    }

    /** The enum of which this type is a set; empty if it is none. */
    static Optional<Class<?>> flags(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Set.class
                ? Optional.of((Class<?>) generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static String fieldName(Enum<?> flag) {
        return WORD_BREAK
                .matcher(flag.name().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static Optional<Class<? extends Record>> hidden(Class<?> type) {
        if (!type.isInterface() || !type.isSealed()) {
            return Optional.empty();
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted.length == 1 && permitted[0].isRecord() && !Modifier.isPublic(permitted[0].getModifiers())
                ? Optional.of(permitted[0].asSubclass(Record.class))
                : Optional.empty();
    }
}
