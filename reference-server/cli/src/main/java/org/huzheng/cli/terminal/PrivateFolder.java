package org.huzheng.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder only its owner may enter, that appears complete or not at all. */
public final class PrivateFolder {
    private PrivateFolder() {}

    @FunctionalInterface
    public interface Content {
        void write(Path folder) throws IOException;
    }

    /** Makes the folder, which is missing or empty, with this content; after a failure nothing of it is left. */
    public static void fill(Path folder, Content content) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path partial = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectories(target.resolveSibling("."));
        Files.createDirectory(partial);
        try {
            protect(partial, "rwx------");
            content.write(partial);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            delete(partial);
            throw e;
        }
    }

    /** Does something in a new folder of its own, which is gone afterwards. */
    public static void during(Path parent, Content work) throws IOException {
        Path folder = Files.createTempDirectory(parent, "huzheng");
        try {
            work.write(folder);
        } finally {
            delete(folder);
        }
    }

    /** Writes a new file that only its owner may read. */
    public static void writeSecret(Path file, byte[] content) throws IOException {
        Files.createFile(file);
        protect(file, "rw-------");
        Files.write(file, content);
    }

    private static void protect(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
