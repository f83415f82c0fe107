package org.huzheng.internal.library;

import java.util.Optional;

/** Looks whether the Jackson on the class path is new enough, and its parts fit each other. */
final class JacksonProbe {
    private static final String CORE = "com.fasterxml.jackson.core.json.PackageVersion";
    private static final String DATABIND = "com.fasterxml.jackson.databind.cfg.PackageVersion";
    private static final int OLDEST = 2013;

    private JacksonProbe() {}

    static Optional<LibraryConflict> look() {
        try {
            String core = version(CORE);
            String databind = version(DATABIND);
            if (Library.number(core) < OLDEST) {
                return conflict("core", CORE, core + ", needed is 2.13 or newer");
            }
            if (Library.number(databind) < OLDEST) {
                return conflict("databind", DATABIND, databind + ", needed is 2.13 or newer");
            }
            return Library.number(core) < Library.number(databind)
                    ? conflict("core", CORE, core + ", older than its databind " + databind)
                    : Library.tried(
                            "Jackson (jackson-databind)",
                            "com.fasterxml.jackson.databind.ObjectMapper",
                            JacksonProbe::mapper);
        } catch (ReflectiveOperationException | LinkageError e) {
            return conflict("core", CORE, "not there, or not readable");
        }
    }

    private static Optional<LibraryConflict> conflict(String part, String anchor, String reason) {
        return Optional.of(new LibraryConflict("Jackson (jackson-" + part + ")", Library.placeOf(anchor), reason));
    }

    private static String version(String type) throws ReflectiveOperationException {
        return String.valueOf(Library.load(type).getField("VERSION").get(null));
    }

    private static void mapper() {
        try {
            Object mapper = Library.load("com.fasterxml.jackson.databind.ObjectMapper")
                    .getConstructor()
                    .newInstance();
            mapper.getClass().getMethod("readTree", String.class).invoke(mapper, "{\"a\":[1]}");
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof LinkageError fault) {
                throw fault;
            }
            throw new NoClassDefFoundError("ObjectMapper");
        }
    }
}
