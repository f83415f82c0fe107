package org.huzheng.matter.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;

/** What every value of this package demands of its texts. */
public final class Required {
    private static final int LONGEST = 2000;
    private static final int MOST = 1_000_000;

    private Required() {}

    public static String text(String name, String value) {
        Objects.requireNonNull(value, name);
        if (value.isBlank() || value.length() > LONGEST) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name + " is blank or over " + LONGEST);
        }
        return value;
    }

    /** An instant as it can be written: to the millisecond, so that what is read again is equal. */
    public static Instant instant(String name, Instant value) {
        return Objects.requireNonNull(value, name).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A whole number from 1 to a million. */
    public static int number(JsonObject json, String name) {
        long value = json.integer(name);
        that(value >= 1 && value <= MOST, name + " is not from 1 to " + MOST);
        return (int) value;
    }

    /** A list of different constants of an enum. */
    public static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonObject json, String name) {
        Set<E> set = EnumSet.noneOf(type);
        for (String text : json.strings(name)) {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(text))
                    .findFirst();
            if (constant.isEmpty() || !set.add(constant.get())) {
                throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, name + ": unknown or twice");
            }
        }
        return set;
    }

    public static void that(boolean holds, String why) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, why);
        }
    }
}
