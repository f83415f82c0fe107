package org.huzheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;

/** Every guard that stands in a static field of the packages for matters and cases, alone or in a table. */
final class GuardInventory {
    private static final List<String> PACKAGES = List.of("org/huzheng/matter", "org/huzheng/casefile");

    private GuardInventory() {}

    /** A guard by name and article. */
    record Named(String name, String article) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            int byArticle = article.compareTo(other.article);
            return byArticle != 0 ? byArticle : name.compareTo(other.name);
        }
    }

    static Set<Named> guards() {
        Set<Named> found = new TreeSet<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    add(value(field), found);
                }
            }
        }
        return found;
    }

    private static void add(Object value, Set<Named> found) {
        if (value instanceof Guard<?> guard) {
            found.add(new Named(guard.name(), guard.article()));
        } else if (value instanceof TransitionTable<?, ?, ?> table) {
            table.rows().forEach(row -> row.guards().forEach(guard -> add(guard, found)));
        } else if (value instanceof CaseTable<?> table) {
            add(table.transitions(), found);
        } else if (value instanceof Region<?> region) {
            add(region.table(), found);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(each -> add(each, found));
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return value == null ? "" : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(Region.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> walk = Files.walk(root)) {
                return walk.map(path -> root.relativize(path).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .filter(name -> PACKAGES.stream().anyMatch(each -> name.startsWith(each + "/")))
                        .<Class<?>>map(GuardInventory::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
