package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.util.Objects;
import org.huzheng.crypto.Digest;

/**
 * A package as sealing left it 已封装文件.
 *
 * @param path the package
 * @param manifest what it holds
 * @param manifestDigest the digest of the manifest's payload, in the package's suite
 * @param packageDigest the digest of the whole file, in the package's suite
 * @param length the length of the whole file in bytes
 * @param <M> the kind of manifest
 */
public record SealedFile<M>(Path path, M manifest, Digest manifestDigest, Digest packageDigest, long length) {
    /** All are required. */
    public SealedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
        Objects.requireNonNull(packageDigest, "packageDigest");
    }
}
