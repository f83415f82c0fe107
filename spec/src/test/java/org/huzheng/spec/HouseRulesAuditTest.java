package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesAuditTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final int MEDIAN_FILE = 80;
    private static final List<String> WRITTEN = List.of(".java", ".md", ".sql", ".sh", ".html", ".css", ".js");

    // Put together here, so that this file does not find itself.
    private static final Pattern NOTE_TO_SELF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled");

    private static Stream<Path> written() {
        return WRITTEN.stream().flatMap(suffix -> Repository.files(Repository.ROOT, suffix).stream());
    }

    private static long lines(Path path) {
        return Repository.text(path).lines().count();
    }

    @Test
    @Tag("HZ-PRJ-004")
    void files_each_stayShort() {
        List<String> tooLong = written()
                .filter(path -> !path.endsWith("CHANGELOG.md"))
                .filter(path -> lines(path) > LONGEST_FILE)
                .map(path -> Repository.relative(path) + " has " + lines(path))
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-004")
    void mainFiles_mostly_areSmall() {
        List<Long> sizes = Repository.mainSources().stream()
                .map(HouseRulesAuditTest::lines)
                .sorted()
                .toList();
        long median = sizes.get(sizes.size() / 2);
        System.out.println("main files " + sizes.size() + ", median " + median + ", 95th percentile "
                + sizes.get(sizes.size() * 95 / 100) + " lines");
        assertThat(median).isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    @Tag("HZ-PRJ-004")
    void methods_each_stayShort() {
        List<String> tooLong = new ArrayList<>();
        for (MethodLength method : MethodLength.all(Repository.mainSources())) {
            if (method.lines() > LONGEST_METHOD) {
                tooLong.add(method.toString());
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-004")
    void files_each_areFreeOfNotesToSelf() {
        assertThat(written()
                        .filter(path ->
                                NOTE_TO_SELF.matcher(Repository.text(path)).find())
                        .map(Repository::relative))
                .isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-004")
    void tests_each_areSwitchedOn() {
        assertThat(Repository.testSources().stream()
                        .filter(path ->
                                SWITCHED_OFF.matcher(Repository.text(path)).find())
                        .map(Repository::relative))
                .isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-012")
    void topLevel_holdsOnlyWhatIsDesigned() {
        assertThat(TopLevel.undesigned(TopLevel.kept(Repository.ROOT)))
                .as("what else belongs into sdk, reference-server, examples or spec")
                .isEmpty();
    }

    @Test
    @Tag("HZ-PRJ-012")
    void topLevel_withAFileOrFolderNobodyDesigned_isNamed() {
        assertThat(TopLevel.undesigned(List.of(
                        "pom.xml",
                        "javac.1.args",
                        "sdk/pom.xml",
                        "scripts/a.sh",
                        "scripts/b.sh",
                        ".envrc",
                        "README.md")))
                .containsExactly(".envrc", "javac.1.args", "scripts");
    }

    @Test
    @Tag("HZ-PRJ-012")
    void topLevel_outsideAnyRepository_isReadFromTheFolder(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("target"));
        Files.createFile(folder.resolve("pom.xml"));
        Files.createFile(folder.resolve("notes.txt"));
        assertThat(TopLevel.undesigned(TopLevel.kept(folder))).containsExactly("notes.txt");
    }
}
