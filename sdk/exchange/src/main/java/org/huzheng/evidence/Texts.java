package org.huzheng.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;

/** Texts of a record: one that is there says something. */
final class Texts {
    private static final int MAX_LENGTH = 4_000;

    private Texts() {}

    static String required(JsonObject json, String name) {
        return json.string(name, Texts::meaningful);
    }

    static Optional<String> optional(JsonObject json, String name) {
        return json.optionalString(name, Texts::meaningful);
    }

    static List<String> list(JsonObject json, String name) {
        return json.has(name) ? json.strings(name, Texts::meaningful) : List.of();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.equals(text.toUpperCase(Locale.ROOT)) ? text : "");
    }

    static String meaningful(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("expected 1 to " + MAX_LENGTH + " characters");
        }
        return text;
    }
}
