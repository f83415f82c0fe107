package org.huzheng.internal.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;

/** Why a value was not accepted 不予接受的原因, in our words: the JDK's messages quote the value or name a class. */
public final class Reason {
    private static final String NO_CONSTANT = "No enum constant ";
    private static final String OURS = "org.huzheng.";

    private Reason() {}

    /** The words for what one of our own constructors or parsers threw. */
    public static String of(RuntimeException e) {
        String message = e.getMessage();
        if (e instanceof HuzhengException ours) {
            return message == null ? ours.code().name() : message;
        }
        if (e instanceof NumberFormatException) {
            return "expected a whole number";
        }
        if (message == null) {
            return oneOf(Void.class);
        }
        return message.startsWith(NO_CONSTANT) ? oneOf(named(message.substring(NO_CONSTANT.length()))) : message;
    }

    /** That a value is none of an enum's, and which those are. */
    static String oneOf(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return "不在可取值之列 / not one of the values allowed"
                + (constants == null
                        ? ""
                        : "："
                                + Stream.of(constants)
                                        .map(each -> ((Enum<?>) each).name())
                                        .collect(Collectors.joining(", ")));
    }

    /** The enum that {@link Enum#valueOf} complains about; what follows its name is whatever was handed in. */
    private static Class<?> named(String constant) {
        for (int dot = constant.indexOf('.'); dot > 0; dot = constant.indexOf('.', dot + 1)) {
            String name = constant.substring(0, dot);
            int last = name.lastIndexOf('.');
            List<String> spellings =
                    last < 0 ? List.of(name) : List.of(name, name.substring(0, last) + "$" + name.substring(last + 1));
            for (String spelling : spellings) {
                Class<?> type = type(spelling);
                if (type.isEnum()) {
                    return type;
                }
            }
        }
        return Void.class;
    }

    private static Class<?> type(String name) {
        try {
            return name.startsWith(OURS) ? Class.forName(name, false, Reason.class.getClassLoader()) : Void.class;
        } catch (ClassNotFoundException | LinkageError e) {
            return Void.class;
        }
    }
}
