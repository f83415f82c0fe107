package org.huzheng.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The SDK's modules, and their classes, imported once for all rules. */
final class Sdk {
    static final List<String> MODULES = List.of("core", "exchange", "law", "bridge");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream().map(Sdk::classes).toList());

    private Sdk() {}

    /** The folder of a module. */
    static Path folder(String module) {
        return Path.of(System.getProperty("huzheng.root"), "sdk", module);
    }

    /** What a module compiles to. */
    static Path classes(String module) {
        return folder(module).resolve("target/classes");
    }

    static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    /** Public all the way out, in a package that is not internal. */
    static boolean isApi(JavaClass type) {
        return !isInternal(type)
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Sdk::isApi).orElse(true);
    }

    static DescribedPredicate<JavaClass> api() {
        return DescribedPredicate.describe("are public API", Sdk::isApi);
    }
}
