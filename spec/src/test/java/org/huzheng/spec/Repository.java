package org.huzheng.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The project's own files, read as text: the audit depends on no module it judges. */
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("huzheng.root"));
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", "node_modules");

    private static final Map<Path, String> TEXTS = new ConcurrentHashMap<>();
    private static final Map<Path, JsonNode> TREES = new ConcurrentHashMap<>();

    private Repository() {}

    static Path spec(String... names) {
        return ROOT.resolve(Path.of("spec", names));
    }

    /** Every file below a folder whose name ends with the suffix, build output left out, sorted. */
    static List<Path> files(Path folder, String suffix) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder)
                                    && NOT_OURS.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.toString().endsWith(suffix)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }

    static List<Path> testSources() {
        return files(ROOT, ".java").stream()
                .filter(path -> relative(path).contains("src/test/java/"))
                .toList();
    }

    static List<Path> mainSources() {
        return files(ROOT, ".java").stream()
                .filter(path -> relative(path).contains("src/main/java/"))
                .toList();
    }

    static String relative(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    static String text(Path path) {
        return TEXTS.computeIfAbsent(path.normalize(), Repository::read);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON as it stands, or YAML as the JSON it means; a key given twice is an error. */
    static JsonNode tree(Path path) {
        return TREES.computeIfAbsent(path.normalize(), Repository::parsed);
    }

    private static JsonNode parsed(Path path) {
        try {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                return new ObjectMapper().readTree(text(path));
            }
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(options)).load(text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(relative(path), e);
        }
    }
}
