package org.huzheng.law;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The set of what holds, where a test tries several answers. */
public final class Flags {
    private Flags() {}

    public static <E extends Enum<E>> Set<E> of(Map<E, Boolean> answers) {
        return answers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
