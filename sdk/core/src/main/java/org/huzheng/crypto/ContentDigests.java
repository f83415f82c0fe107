package org.huzheng.crypto;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a manifest says about the bytes of one file 文件杂凑值, computed in one read.
 *
 * @param length how many bytes
 * @param flat the digests of all bytes, one of each algorithm
 * @param treeRoot the root over chunks of {@link ContentHasher#CHUNK_SIZE} bytes, by the digest of the suite
 */
public record ContentDigests(long length, Set<Digest> flat, Digest treeRoot) {
    /** Refuses digests of which an algorithm is missing or comes twice. */
    public ContentDigests {
        Objects.requireNonNull(treeRoot, "treeRoot");
        flat = Set.copyOf(flat);
        Set<DigestAlgorithm> algorithms = flat.stream().map(Digest::algorithm).collect(Collectors.toSet());
        if (length < 0
                || flat.size() != algorithms.size()
                || !algorithms.equals(EnumSet.allOf(DigestAlgorithm.class))) {
            throw new IllegalArgumentException("length, or flat digests not one of each algorithm");
        }
    }

    /** The digest of all bytes by this algorithm. */
    public Digest flat(DigestAlgorithm algorithm) {
        return flat.stream()
                .filter(digest -> digest.algorithm() == algorithm)
                .findFirst()
                .orElseThrow();
    }

    /** The flat SM3 digest. */
    public Digest sm3() {
        return flat(DigestAlgorithm.SM3);
    }

    /** The flat SHA-256 digest. */
    public Digest sha256() {
        return flat(DigestAlgorithm.SHA256);
    }
}
