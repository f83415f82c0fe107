package org.huzheng.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies at the top of the repository. Build output and a developer's own files that git does not keep do not count. */
final class TopLevel {
    private static final Set<String> DESIGNED = Set.of(
            "sdk",
            "reference-server",
            "examples",
            "spec",
            "pom.xml",
            "README.md",
            "ARCHITECTURE.md",
            "README.zh-CN.md",
            "LICENSE",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            ".ci",
            ".mvn",
            ".editorconfig",
            ".gitattributes",
            ".gitignore");
    private static final Set<String> PASSING = Set.of("target", ".git");

    private TopLevel() {}

    /** The first names of these paths that are in no plan, sorted. */
    static Set<String> undesigned(Collection<String> paths) {
        Set<String> names = new TreeSet<>();
        for (String path : paths) {
            names.add(path.split("/", 2)[0]);
        }
        names.removeAll(DESIGNED);
        return names;
    }

    /** The paths git keeps; where there is no git, for instance in an archive of the sources, what lies in the folder. */
    static List<String> kept(Path root) {
        if (Files.exists(root.resolve(".git"))) {
            List<String> tracked = tracked(root);
            if (!tracked.isEmpty()) {
                return tracked;
            }
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.map(path -> path.getFileName().toString())
                    .filter(name -> !PASSING.contains(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tracked(Path root) {
        try {
            Process git = new ProcessBuilder("git", "-C", root.toString(), "ls-files", "-z")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0
                    ? Stream.of(out.split("\0", -1))
                            .filter(path -> !path.isEmpty())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
