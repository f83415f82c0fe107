package org.huzheng.crypto.internal.digest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;

/**
 * The growing edge of an RFC 9162 tree: takes leaf hashes one by one and gives the root after each, keeping one hash per
 * set bit of the size. Not thread-safe.
 */
public final class CompactRange {
    private final DigestAlgorithm algorithm;
    /** Roots of complete subtrees, the smallest (rightmost) first. */
    private final Deque<Bytes> peaks = new ArrayDeque<>();

    private long size;

    private CompactRange(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    /** An empty tree of this algorithm. */
    public static CompactRange of(DigestAlgorithm algorithm) {
        return new CompactRange(algorithm);
    }

    /**
     * Appends one leaf.
     *
     * @throws IllegalArgumentException if it is not a hash of 32 bytes
     */
    public CompactRange append(Bytes leafHash) {
        Bytes carried = MerkleHash.requireHash(leafHash);
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            carried = MerkleHash.node(algorithm, peaks.pop(), carried);
        }
        peaks.push(carried);
        size++;
        return this;
    }

    /** How many leaves so far; unsigned. */
    public long size() {
        return size;
    }

    /** The root over all leaves so far; {@code H("")} when there are none. */
    public Bytes root() {
        if (peaks.isEmpty()) {
            return MerkleHash.empty(algorithm);
        }
        Iterator<Bytes> rightToLeft = peaks.iterator();
        Bytes root = rightToLeft.next();
        while (rightToLeft.hasNext()) {
            root = MerkleHash.node(algorithm, rightToLeft.next(), root);
        }
        return root;
    }
}
