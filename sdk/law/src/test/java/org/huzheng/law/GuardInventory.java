package org.huzheng.law;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;

/** Every guard that stands in a static field of the packages for matters and cases, alone or in a table. */
final class GuardInventory {
    private GuardInventory() {}

    /** A guard by name and article. */
    record Named(String name, String article) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            int byArticle = article.compareTo(other.article);
            return byArticle != 0 ? byArticle : name.compareTo(other.name);
        }
    }

    /** All of them. */
    static Set<Named> guards() {
        return found(value -> true);
    }

    /** Those that stand in a row of a table. */
    static Set<Named> inRows() {
        return found(value -> value instanceof TransitionTable || value instanceof CaseTable);
    }

    private static Set<Named> found(Predicate<Object> where) {
        Set<Named> found = new TreeSet<>();
        for (Class<?> type : LawClasses.all()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    Object value = value(field);
                    if (where.test(value)) {
                        add(value, found);
                    }
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
}
