package org.huzheng.crypto;

import java.util.Objects;

/**
 * Everything a manifest says about the bytes of one file 文件杂凑值, computed in one read.
 *
 * @param length how many bytes
 * @param sm3 the flat SM3 digest
 * @param sha256 the flat SHA-256 digest
 * @param treeRoot the root over chunks of {@link ContentHasher#CHUNK_SIZE} bytes, by the digest of the suite
 */
public record ContentDigests(long length, Digest sm3, Digest sha256, Digest treeRoot) {
    /** Refuses digests of the wrong algorithm. */
    public ContentDigests {
        Objects.requireNonNull(treeRoot, "treeRoot");
        if (length < 0 || sm3.algorithm() != DigestAlgorithm.SM3 || sha256.algorithm() != DigestAlgorithm.SHA256) {
            throw new IllegalArgumentException("length or digest algorithm out of place");
        }
    }
}
