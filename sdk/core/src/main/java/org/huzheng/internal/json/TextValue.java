package org.huzheng.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Values that are one text in JSON: texts, dates, enum constants, 64-bit numbers, and types with {@code parse(String)}. */
final class TextValue {
    private TextValue() {}

    /** Whether the type parses itself from one text. */
    static boolean is(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        try {
            return Arrays.stream(value.getClass().getMethods()).anyMatch(TextValue::isUnmasked)
                    ? (String) value.getClass().getMethod("unmasked").invoke(value)
                    : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(
                    ErrorCode.INTERNAL_FAULT, value.getClass().getSimpleName(), e);
        }
    }

    /** A type that shows itself masked is written whole: what a department publishes of its own file is masked there. */
    private static boolean isUnmasked(Method method) {
        return method.getName().equals("unmasked") && method.getParameterCount() == 0;
    }

    static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(Reason.oneOf(type)));
        }
        return parsed(type, text);
    }

    private static Object parsed(Class<?> type, String text) {
        try {
            Method parse = type.getMethod("parse", String.class);
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof HuzhengException ours) {
                throw ours;
            }
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, type.getSimpleName(), e);
        }
    }
}
