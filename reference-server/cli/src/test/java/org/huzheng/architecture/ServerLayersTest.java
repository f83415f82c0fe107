package org.huzheng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-011")
class ServerLayersTest {
    private static final Path FOLDER = Path.of(System.getProperty("huzheng.root"), "reference-server");
    private static final List<Path> MODULES = List.of(FOLDER.resolve("server"), FOLDER.resolve("cli"));
    private static final Pattern SQL =
            Pattern.compile("\"\\s*(SELECT |INSERT |UPDATE \\w+ SET|DELETE FROM|CREATE |ALTER |DROP )");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> module.resolve("target/classes"))
                    .toList());

    @Test
    void jdbc_isKnownOnlyToTheStores() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.huzheng.server.store.jdbi..", "org.huzheng.cli.peer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "com.zaxxer..", "org.flywaydb..")
                .because("routes and rules speak to ports; what they rely on must hold on every database")
                .check(CLASSES);
    }

    @Test
    void javalin_isKnownOnlyToHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.huzheng.server.http..", "org.huzheng.cli.peer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .because("what a statement means does not depend on how it came in")
                .check(CLASSES);
    }

    @Test
    void sql_standsOnlyInTheStores() throws IOException {
        List<String> elsewhere = new ArrayList<>();
        for (Path module : MODULES) {
            Path sources = module.resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Path relative = sources.relativize(file);
                    // The bench's peer is a database that nothing of ours is kept in.
                    boolean store = relative.startsWith(Path.of("org/huzheng/server/store/jdbi"))
                            || relative.startsWith(Path.of("org/huzheng/cli/peer"));
                    if (!store && SQL.matcher(Files.readString(file)).find()) {
                        elsewhere.add(relative.toString());
                    }
                }
            }
        }
        assertThat(elsewhere)
                .as("SQL is reviewed in one place, for both databases at once")
                .isEmpty();
    }

    @Test
    void packages_ofTheServer_haveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.huzheng.server.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be reviewed alone")
                .check(CLASSES);
    }

    @Test
    void server_knowsNeitherCommandLineNorDemo() {
        noClasses()
                .that()
                .resideInAPackage("org.huzheng.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.huzheng.cli..", "org.huzheng.demo..", "picocli..")
                .because("the server also runs embedded in tests, examples and the demonstration")
                .check(CLASSES);
    }

    @Test
    void exceptions_ofTheServer_haveTheOneRoot() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(HuzhengException.class)
                .allowEmptyShould(true)
                .because("every error on the wire has a code")
                .check(CLASSES);
    }

    @Test
    void packages_each_areNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).as("null is refused unless a type says otherwise").isEmpty();
    }
}
