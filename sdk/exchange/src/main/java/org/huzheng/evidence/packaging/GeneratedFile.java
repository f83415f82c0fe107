package org.huzheng.evidence.packaging;

import java.util.Objects;
import org.huzheng.crypto.Bytes;

/**
 * A small file 生成文件 that is made while sealing.
 *
 * @param name what it is called in the package, without the folder
 * @param mediaType its media type
 * @param content all of it
 */
public record GeneratedFile(String name, String mediaType, Bytes content) {
    /** All are required. */
    public GeneratedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(content, "content");
    }
}
