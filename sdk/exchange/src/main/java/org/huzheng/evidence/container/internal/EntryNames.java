package org.huzheng.evidence.container.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huzheng.finding.ReasonCode;

/** Which names 条目名称 may stand in a container: such as no file system can take for another file than was meant. */
public final class EntryNames {
    /** Not allowed in Windows file names, and some not anywhere. */
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private EntryNames() {}

    /** Why this name is refused; empty if it is fine. */
    public static Optional<String> fault(String name, int maxBytes) {
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            return Optional.of("length of the name");
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of("name is not NFC");
        }
        if (name.codePoints().anyMatch(EntryNames::forbidden)) {
            return Optional.of("forbidden character in the name");
        }
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return Optional.of("name leaves its folder");
            }
            if (segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
                return Optional.of("name begins or ends in a space or dot");
            }
        }
        return Optional.empty();
    }

    private static boolean forbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // Format characters include every bidirectional control
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> FORBIDDEN.indexOf(codePoint) >= 0;
        };
    }

    /**
     * Requires acceptable names, none of which hides another on a file system that ignores case.
     *
     * @throws ContainerException CONTAINER_LIMIT_EXCEEDED
     */
    public static void require(List<String> names, ContainerLimits limits) {
        if (names.size() > limits.maxEntries()) {
            throw new ContainerException(ReasonCode.CONTAINER_LIMIT_EXCEEDED, names.size() + " entries");
        }
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String entry = "entry " + (i + 1) + ": ";
            fault(names.get(i), limits.maxNameBytes()).ifPresent(why -> {
                throw new ContainerException(ReasonCode.CONTAINER_LIMIT_EXCEEDED, entry + why);
            });
            String folded = fold(names.get(i));
            boolean clash = !files.add(folded) || folders.contains(folded);
            for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
                folders.add(folded.substring(0, slash));
                clash |= files.contains(folded.substring(0, slash));
            }
            if (clash) {
                throw new ContainerException(ReasonCode.CONTAINER_LIMIT_EXCEEDED, entry + "the name occurs twice");
            }
        }
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
