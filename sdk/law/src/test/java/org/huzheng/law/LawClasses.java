package org.huzheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.casefile.procedure.internal.Region;

/** Every class of the packages for matters and cases, as compiled. */
public final class LawClasses {
    private static final List<String> PACKAGES = List.of("org/huzheng/matter", "org/huzheng/casefile");

    private LawClasses() {}

    /** All of them, nested ones too. */
    public static List<Class<?>> all() {
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
                        .<Class<?>>map(LawClasses::load)
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
