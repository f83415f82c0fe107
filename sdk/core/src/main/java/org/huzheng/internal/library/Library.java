package org.huzheng.internal.library;

import java.lang.reflect.Executable;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The libraries the SDK stands on, as the class path has them 依赖库. A host may bring others of the same name; what does not
 * fit is named with the jar it comes from, before it fails somewhere else under another name.
 */
public final class Library {
    /** Jackson: not older than 2.13, and its core not older than its databind. */
    public static final Library JSON = new Library(JacksonProbe::look);

    /** BouncyCastle: has what we and its own parts call, all of it from artefacts of one make. */
    public static final Library CRYPTO = new Library(BouncyCastleProbe::look);

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    private final Supplier<Optional<LibraryConflict>> probe;
    private volatile @Nullable Look seen;

    private Library(Supplier<Optional<LibraryConflict>> probe) {
        this.probe = probe;
    }

    /** All of them. */
    public static List<Library> all() {
        return List.of(JSON, CRYPTO);
    }

    /** What is in the way, if anything; looked at once. */
    public Optional<LibraryConflict> conflict() {
        Look look = seen;
        if (look == null) {
            look = new Look(probe.get());
            seen = look;
        }
        return look.conflict();
    }

    private record Look(Optional<LibraryConflict> conflict) {}

    /**
     * Refuses to go on with a library that does not fit.
     *
     * @param refusal what to throw, given a line that names the jar
     */
    public void require(Function<String, ? extends RuntimeException> refusal) {
        Optional<LibraryConflict> conflict = conflict();
        if (conflict.isPresent()) {
            throw refusal.apply(conflict.get().detail());
        }
    }

    /** A class is there, and has this method or constructor. */
    record Need(String type, String member, List<Class<?>> parameters) {
        static Need type(String name) {
            return new Need(name, "", List.of());
        }

        static Need method(String type, String name) {
            return new Need(type, name, List.of());
        }

        /** Names what is missing or refused, and where the class's siblings come from. */
        Optional<LibraryConflict> missing(String library, String anchor) {
            try {
                Class<?> found = load(type);
                return member.isEmpty() || has(found)
                        ? Optional.empty()
                        : Optional.of(new LibraryConflict(library, place(found), type + " has no " + label()));
            } catch (ClassNotFoundException | LinkageError | SecurityException e) {
                return Optional.of(new LibraryConflict(library, placeOf(anchor), type + ": " + name(e)));
            }
        }

        private String label() {
            return member.equals("<init>") ? "constructor of " + parameters : member;
        }

        private boolean has(Class<?> found) {
            Stream<? extends Executable> members =
                    member.equals("<init>") ? Stream.of(found.getConstructors()) : Stream.of(found.getMethods());
            return members.anyMatch(
                    one -> (member.equals("<init>") || one.getName().equals(member))
                            && List.of(one.getParameterTypes()).equals(parameters));
        }
    }

    static Class<?> load(String type) throws ClassNotFoundException {
        return Class.forName(type, false, Library.class.getClassLoader());
    }

    private static String name(Throwable e) {
        return e.getClass().getSimpleName();
    }

    /** Where a class lies, or the one that gave its siblings. */
    static String placeOf(String type) {
        try {
            return place(load(type));
        } catch (ClassNotFoundException | LinkageError | SecurityException e) {
            URL resource = Library.class.getClassLoader().getResource(type.replace('.', '/') + ".class");
            return resource == null ? "not on the class path" : resource.toString();
        }
    }

    /** The jar or folder a class comes from, as a URL. */
    static String place(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        return Optional.ofNullable(type.getResource("/" + file))
                .map(URL::toString)
                .map(url -> url.substring(0, url.length() - file.length()))
                .map(root -> root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root)
                .orElse("the class path");
    }

    /** Major and minor of a version in one number; 0 if it has none. */
    static int number(String version) {
        Matcher parts = VERSION.matcher(version);
        return parts.matches() ? 1000 * Integer.parseInt(parts.group(1)) + Integer.parseInt(parts.group(2)) : 0;
    }

    /** What a library does when it is tried; what it throws beside ours is a conflict. */
    static Optional<LibraryConflict> tried(String library, String anchor, Runnable trial) {
        try {
            trial.run();
            return Optional.empty();
        } catch (LinkageError | SecurityException e) {
            return Optional.of(new LibraryConflict(library, placeOf(anchor), name(e) + " when tried"));
        }
    }
}
