package org.huzheng.architecture;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a vendor can compile against, one line a member, in an order that does not change by itself. */
final class PublicApi {
    private static final Set<String> GIVEN_TO_RECORDS = Set.of("equals", "hashCode", "toString");
    private static final Set<String> GIVEN_TO_ENUMS = Set.of("values", "valueOf");

    private final Path classes;

    PublicApi(Path classes) {
        this.classes = classes;
    }

    String text() throws IOException, ClassNotFoundException {
        StringBuilder text = new StringBuilder();
        for (String packageName : exported()) {
            for (Class<?> type : types(packageName)) {
                describe(type, text);
            }
        }
        return text.toString();
    }

    private SortedSet<String> exported() throws IOException {
        try (var in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private List<Class<?>> types(String packageName) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, PublicApi.class.getClassLoader());
            if (isPublic(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static void describe(Class<?> type, StringBuilder text) {
        text.append(type.toGenericString());
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            text.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        if (type.getInterfaces().length > 0) {
            text.append(type.isInterface() ? " extends " : " implements ")
                    .append(Arrays.stream(type.getGenericInterfaces())
                            .map(java.lang.reflect.Type::getTypeName)
                            .collect(Collectors.joining(", ")));
        }
        text.append('\n');
        members(type).forEach(member -> text.append("    ").append(member).append('\n'));
    }

    private static SortedSet<String> members(Class<?> type) {
        SortedSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
                members.add(field.isEnumConstant() ? field.getName() : shortened(type, field.toGenericString()));
            }
        }
        List<Executable> units = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
        units.addAll(Arrays.asList(type.getDeclaredMethods()));
        for (Executable unit : units) {
            if (isOpen(unit.getModifiers()) && !unit.isSynthetic() && !isGiven(type, unit)) {
                members.add(shortened(type, unit.toGenericString()));
            }
        }
        // A vendor cannot name an internal type, so cannot call what takes or gives one.
        members.removeIf(member -> member.contains(".internal."));
        return members;
    }

    /** What every record or enum has. */
    private static boolean isGiven(Class<?> type, Executable unit) {
        return (type.isRecord() && GIVEN_TO_RECORDS.contains(unit.getName()))
                || (type.isEnum() && GIVEN_TO_ENUMS.contains(unit.getName()));
    }

    private static String shortened(Class<?> type, String member) {
        return member.replace(type.getTypeName() + ".", "").replace("java.lang.", "");
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
