package org.huzheng;

import java.util.List;
import java.util.Optional;
import org.huzheng.internal.Library;
import org.huzheng.internal.LibraryConflict;

/**
 * Looks whether the libraries on the class path are ones the SDK can work with 依赖自检. The SDK looks itself, at the first use
 * of each; a host calls this at its start to know before the first case does. What cannot be helped is helped by the SDK's
 * artefact of classifier {@code standalone}, which has its own under names of its own.
 */
public final class Dependencies {
    private Dependencies() {}

    /**
     * A library in the way.
     *
     * @param library its name
     * @param jar where it lies, as a URL
     * @param reason what is wrong with it
     */
    public record Conflict(String library, String jar, String reason) {}

    /** What is in the way; empty if nothing is. */
    public static List<Conflict> conflicts() {
        return Library.all().stream()
                .map(Library::conflict)
                .flatMap(Optional::stream)
                .map(Dependencies::conflict)
                .toList();
    }

    private static Conflict conflict(LibraryConflict seen) {
        return new Conflict(seen.library(), seen.jar(), seen.reason());
    }

    /**
     * Refuses to go on if anything is in the way.
     *
     * @throws HuzhengException DEPENDENCY_CONFLICT, naming the jar
     */
    public static void require() {
        Library.all().forEach(Library::require);
    }
}
