package org.huzheng.evidence.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.evidence.packaging.internal.MediaTypes;

/**
 * A file to be sealed 待封装文件: one that lies on a disk, or content that the host opens, which then never touches one. Sealing
 * into a file reads it once, sealing into a stream twice.
 */
public final class PackageFile {
    private final Content content;
    private final String name;
    private final String mediaType;

    private PackageFile(Content content, String name, String mediaType) {
        this.content = content;
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    }

    /** A file under its own name, its media type guessed by the ending. */
    public static PackageFile of(Path path) {
        return of(path, String.valueOf(path.getFileName()));
    }

    /** A file under another name, its media type guessed by the ending. */
    public static PackageFile of(Path path, String name) {
        return of(path, name, MediaTypes.ofName(name));
    }

    /** A file under another name. */
    public static PackageFile of(Path path, String name, String mediaType) {
        return new PackageFile(new OnDisk(path), name, mediaType);
    }

    /** Content of the host's, its media type guessed by the ending of its name. */
    public static PackageFile of(String name, StreamSource source) {
        return of(name, MediaTypes.ofName(name), source);
    }

    /** Content of the host's. */
    public static PackageFile of(String name, String mediaType, StreamSource source) {
        return new PackageFile(new Opened(source), name, mediaType);
    }

    /** What it is to be called in the package, without the folder {@code evidence/}. */
    public String name() {
        return name;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The content as it is now; what it was is compared by {@link Snapshot#requireUnchanged}. */
    Snapshot snapshot() {
        try {
            return new Snapshot(name, content, content.length(), content.state());
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ")";
    }

    /** Content seen at one time. */
    record Snapshot(String name, Content content, long length, Object state) implements StreamSource {
        @Override
        public InputStream open() throws IOException {
            return content.open();
        }

        void requireUnchanged() throws IOException {
            if (!state.equals(content.state())) {
                throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, name);
            }
        }
    }

    /** Where content comes from. */
    private sealed interface Content {
        long length() throws IOException;

        InputStream open() throws IOException;

        /** Equal as long as nobody has touched it. */
        Object state() throws IOException;
    }

    private record OnDisk(Path path) implements Content {
        OnDisk {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public long length() throws IOException {
            if (!Files.isRegularFile(path)) {
                throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, String.valueOf(path.getFileName()));
            }
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Object state() throws IOException {
            BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
            return seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
        }
    }

    private record Opened(StreamSource source) implements Content {
        Opened {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public long length() {
            return source.length();
        }

        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public Object state() {
            return source.length();
        }
    }
}
