package org.huzheng.server.content;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.crypto.Digest;
import org.huzheng.server.disk.DurableFiles;

/** Where things lie: {@code content/sm3/ab/cd/abcd…} and {@code uploads/ID/}, on one file system so that a move is one step. */
final class ContentFiles {
    private final Path content;
    private final Path uploads;

    ContentFiles(Path directory) throws IOException {
        this.content = root(directory);
        this.uploads = directory.resolve("uploads");
        DurableFiles.createDirectories(content);
        DurableFiles.createDirectories(uploads);
    }

    /** Where contents lie below a server's directory. */
    static Path root(Path directory) {
        return directory.resolve("content");
    }

    Path root() {
        return content;
    }

    Path of(Digest digest) {
        return in(content, digest);
    }

    /** Two levels of fan-out keep a directory at a size every tool can list. */
    static Path in(Path root, Digest digest) {
        String hex = digest.hex();
        return root.resolve(digest.algorithm().id())
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }

    LeafFile leaves(Upload upload) {
        return new LeafFile(upload(upload.id()).resolve("leaves"));
    }

    Path part(Upload upload) {
        return upload(upload.id()).resolve("part");
    }

    void createUpload(Upload upload) throws IOException {
        DurableFiles.createDirectories(upload(upload.id()));
    }

    /** Moves a verified file to its name; the same content being there already is as good. */
    void place(Path verified, Digest digest) throws IOException {
        Path target = of(digest);
        DurableFiles.createDirectories(target.resolveSibling(""));
        DurableFiles.move(verified, target);
    }

    InputStream read(StoredContent stored, long offset, long length) throws IOException {
        FileChannel channel = FileChannel.open(of(stored.digest()), StandardOpenOption.READ);
        if (channel.size() != stored.length()) {
            channel.close();
            throw new IOException("stored content has another length than recorded");
        }
        channel.position(offset);
        return ByteStreams.limit(Channels.newInputStream(channel), length);
    }

    void removeUpload(String id) throws IOException {
        try (Stream<Path> files = Files.walk(upload(id))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // It never got as far as a directory.
        }
    }

    List<String> uploadIds() throws IOException {
        try (Stream<Path> directories = Files.list(uploads)) {
            return directories.map(path -> path.getFileName().toString()).toList();
        }
    }

    private Path upload(String id) {
        return uploads.resolve(id);
    }
}
