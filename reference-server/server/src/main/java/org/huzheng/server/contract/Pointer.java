package org.huzheng.server.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) into plain maps and lists. */
final class Pointer {
    private Pointer() {}

    /** What stands there, or null. */
    static @Nullable Object at(@Nullable Object document, String pointer) {
        Object node = document;
        for (String escaped : pointer.substring(1).split("/", -1)) {
            String segment = escaped.replace("~1", "/").replace("~0", "~");
            if (node instanceof Map<?, ?> map) {
                node = map.get(segment);
            } else if (node instanceof List<?> list && Integer.parseInt(segment) < list.size()) {
                node = list.get(Integer.parseInt(segment));
            } else {
                return null;
            }
        }
        return node;
    }

    /** Where it really stands after following references, or empty if nothing does. */
    static Optional<String> followed(Map<String, Object> document, String pointer) {
        Object node = at(document, pointer);
        if (node instanceof Map<?, ?> map && map.get("$ref") instanceof String ref) {
            return followed(document, ref.substring(1));
        }
        return node == null ? Optional.empty() : Optional.of(pointer);
    }
}
