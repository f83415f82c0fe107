package org.huzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two houses and a bridge: which packages a module holds, and which modules it may use. */
@Tag("HZ-PRJ-007")
class ModulesTest {
    private static final String ROOT = "org.huzheng";
    private static final Pattern VERSION = Pattern.compile("<version>[^<]+</version>");

    /** The packages of each module, the deepest name that is listed decides; "" is the root package alone. */
    private static final Map<String, List<String>> PACKAGES = Map.of(
            "core", List.of("", "codes", "finding", "lifecycle", "calendar", "crypto", "statement", "log", "internal"),
            "exchange", List.of("evidence", "custody", "sharing", "recognition", "handover", "dispute", "client"),
            "law", List.of("matter", "penalty", "document", "casefile"),
            "bridge", List.of("bridge", "casefile.archive"));

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "core", Set.of("core"),
            "exchange", Set.of("core", "exchange"),
            "law", Set.of("core", "law"),
            "bridge", Set.of("core", "exchange", "law", "bridge"));

    private static final Map<String, String> HOME = homes();

    private static Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        PACKAGES.forEach((module, packages) -> packages.forEach(name -> homes.put(name, module)));
        return homes;
    }

    static List<String> modules() {
        return Sdk.MODULES;
    }

    /** The module a package belongs to by the table, or "none". */
    private static String home(String packageName) {
        String rest = packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
        while (!HOME.containsKey(rest)) {
            int dot = rest.lastIndexOf('.');
            if (dot < 0) {
                return "none";
            }
            rest = rest.substring(0, dot);
        }
        return HOME.get(rest);
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static JavaClasses classes(String module) {
        return new ClassFileImporter().importPath(Sdk.classes(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void module_each_holdsThePackagesOfItsRow(String module) {
        Set<String> strangers = new TreeSet<>();
        for (JavaClass type : classes(module)) {
            if (!home(type.getPackageName()).equals(module)) {
                strangers.add(type.getPackageName());
            }
        }
        assertThat(strangers).as("packages that belong elsewhere").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void module_each_usesOnlyTheModulesOfItsRow(String module) {
        Set<String> reaches = new TreeSet<>();
        for (JavaClass type : classes(module)) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (ours(target) && !MAY_USE.get(module).contains(home(target.getPackageName()))) {
                    reaches.add(dependency.getDescription());
                }
            }
        }
        assertThat(reaches)
                .as("exchange and law grow at different speeds; they meet in the bridge and nowhere else")
                .isEmpty();
    }

    @Test
    void bom_namesEachModuleInTheVersionOfThisProject() throws IOException {
        String bom = Files.readString(Sdk.folder("bom").resolve("pom.xml"));
        Matcher version = VERSION.matcher(Files.readString(Sdk.folder("all").resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(bom).contains("<artifactId>huzheng-bom</artifactId>\n  " + version.group());
        assertThat(Sdk.MODULES)
                .allSatisfy(module -> assertThat(bom).contains("<artifactId>huzheng-" + module + "</artifactId>"));
    }
}
