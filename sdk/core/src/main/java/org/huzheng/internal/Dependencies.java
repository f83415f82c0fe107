package org.huzheng.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.library.Library;
import org.huzheng.internal.library.LibraryConflict;

/**
 * Looks whether the libraries on the class path are ones the SDK can work with 依赖自检. The SDK looks itself, at the first use
 * of each; {@code huzheng doctor} asks at once, to know before the first case does. What cannot be helped is helped by the SDK's
 * artefact of classifier {@code standalone}, which has its own under names of its own.
 */
public final class Dependencies {
    private Dependencies() {}

    /** A library in the way 依赖冲突. */
    public static final class Conflict {
        private final LibraryConflict seen;

        private Conflict(LibraryConflict seen) {
            this.seen = seen;
        }

        /** The library's name. */
        public String library() {
            return seen.library();
        }

        /** Where it lies, as a URL. */
        public String jar() {
            return seen.jar();
        }

        /** What is wrong with it. */
        public String reason() {
            return seen.reason();
        }

        /** All of it on one line. */
        @Override
        public String toString() {
            return seen.detail();
        }
    }

    /** What is in the way; empty if nothing is. */
    public static List<Conflict> conflicts() {
        return Library.all().stream()
                .map(Library::conflict)
                .flatMap(Optional::stream)
                .map(Conflict::new)
                .toList();
    }

    /**
     * Refuses to go on if anything is in the way.
     *
     * @throws HuzhengException DEPENDENCY_CONFLICT, naming the jar
     */
    public static void require() {
        Library.all()
                .forEach(library ->
                        library.require(detail -> new HuzhengException(ErrorCode.DEPENDENCY_CONFLICT, detail)));
    }
}
