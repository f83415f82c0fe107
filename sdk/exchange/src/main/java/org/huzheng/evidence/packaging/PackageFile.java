package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be sealed 待封装文件.
 *
 * @param path where it lies
 * @param name what it is to be called in the package, without the folder {@code evidence/}
 * @param mediaType its media type
 */
public record PackageFile(Path path, String name, String mediaType) {
    /** All are required. */
    public PackageFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
    }

    /** A file under its own name, its media type guessed by the ending. */
    public static PackageFile of(Path path) {
        return of(path, String.valueOf(path.getFileName()));
    }

    /** A file under another name, its media type guessed by the ending. */
    public static PackageFile of(Path path, String name) {
        return new PackageFile(path, name, MediaTypes.ofName(name));
    }
}
