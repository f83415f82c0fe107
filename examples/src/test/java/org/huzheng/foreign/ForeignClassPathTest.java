package org.huzheng.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.cli.Huzheng;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seals and verifies in JVMs that have on their class paths, before ours, what vendors have there. */
@Tag("deep")
@Tag("HZ-PRJ-030")
class ForeignClassPathTest {
    private static final Path FOREIGN = Path.of(System.getProperty("huzheng.root"), "examples", "target", "foreign");
    /** The SDK's jars or its modules' folders, never the command's or the server's: their logging is theirs. */
    private static final Pattern SDK =
            Pattern.compile(".*huzheng-(sdk|core|exchange|law|bridge)[-/\\\\].*|.*[/\\\\]sdk[/\\\\].*");

    private static final Path OURSELVES = at(SealAndVerify.class);
    private static final Set<String> OURS = Set.of(
            "bcprov",
            "bcutil",
            "bcpkix",
            "jackson-core",
            "jackson-databind",
            "jackson-annotations",
            "guava",
            "failureaccess",
            "java-json-canonicalization");

    @TempDir
    private Path folder;

    private Path keys;

    @BeforeEach
    void makeKeys() {
        keys = folder.resolve("keys");
        PrintWriter said = new PrintWriter(new StringWriter());
        assertThat(Huzheng.run(said, said, "keygen", "--out", keys.toString())).isZero();
    }

    /** As Maven would have it: of each artefact one version, the host's. */
    @ParameterizedTest
    @ValueSource(strings = {"boot-2.7", "boot-3.5", "boot-4.0"})
    void springBoot_withItsManagedVersions_sealsAndVerifies(String tree) throws Exception {
        assertThat(said(Stream.concat(jars(tree), sdk(tree)), "boot")).contains("started ", "verdict PASSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcprov-jdk15on-1.70", "bcprov-jdk15to18-1.69", "bcprov-jdk18on-1.78.1"})
    void olderBouncyCastle_earlierOnTheClassPath_isNamedWithItsJar(String tree) throws Exception {
        assertThat(said(Stream.concat(jars(tree), sdk("none"))))
                .contains("refused DEPENDENCY_CONFLICT", "BouncyCastle (bcprov)", tree + ".jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcprov-jdk15on-1.70", "bcprov-jdk15to18-1.69", "bcprov-jdk18on-1.78.1"})
    void olderBouncyCastle_laterOnTheClassPath_doesNotMatter(String tree) throws Exception {
        assertThat(said(Stream.concat(sdk("none"), jars(tree)))).contains("verdict PASSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-core-2.13.5", "jackson-2.9"})
    void jackson_thatDoesNotFit_isNamedWithItsJar(String tree) throws Exception {
        assertThat(said(Stream.concat(jars(tree), sdk("none"))))
                .contains("refused DEPENDENCY_CONFLICT", "Jackson (jackson-core)", "jackson-core-2.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bcprov-jdk15on-1.70",
                "bcprov-jdk15to18-1.69",
                "bcprov-jdk18on-1.78.1",
                "jackson-core-2.13.5",
                "jackson-2.9"
            })
    void standalone_besideAnything_sealsAndVerifies(String tree) throws Exception {
        assertThat(said(Stream.concat(jars(tree), jars("standalone")))).contains("verdict PASSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boot-2.7", "boot-3.5", "boot-4.0"})
    void standalone_inSpringBoot_sealsAndVerifies(String tree) throws Exception {
        assertThat(said(Stream.concat(jars(tree), jars("standalone")), "boot")).contains("started ", "verdict PASSED");
    }

    @Test
    void doctor_withAnOlderLibraryInTheWay_namesItsJar() throws Exception {
        String said = run(
                Stream.concat(jars("bcprov-jdk15on-1.70"), everything()), "org.huzheng.cli.Huzheng", List.of("doctor"));
        assertThat(said).contains("BAD  libraries", "bcprov-jdk15on-1.70.jar");
    }

    private static Stream<Path> jars(String tree) {
        try (Stream<Path> files = Files.list(FOREIGN.resolve(tree))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> everything() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    /** The SDK and what it needs, but for the artefacts the host has in a version of its own. */
    private static Stream<Path> sdk(String tree) {
        Set<String> theirs = tree.equals("none")
                ? Set.of()
                : jars(tree).map(ForeignClassPathTest::artefact).collect(Collectors.toSet());
        return everything().filter(path -> {
            String name = artefact(path);
            return SDK.matcher(path.toString()).matches()
                    || (OURS.contains(name.replace("-jdk18on", "")) && !theirs.contains(name));
        });
    }

    private static String artefact(Path jar) {
        return String.valueOf(jar.getFileName()).replaceFirst("-\\d.*", "");
    }

    private static Path at(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(Stream<Path> path, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(keys.toString(), folder.toString()));
        arguments.addAll(List.of(more));
        return run(Stream.concat(Stream.of(OURSELVES), path), SealAndVerify.class.getName(), arguments);
    }

    private static String run(Stream<Path> path, String main, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                path.map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                main));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
