package org.huzheng.log.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.log.ConsistencyProof;
import org.huzheng.log.InclusionProof;

/**
 * Computes roots and proofs 构造证明 from stored hashes of complete subtrees, for any tree size that was ever reached. Each
 * call reads O(log n) hashes. As safe for threads as its reader.
 */
public final class ProofBuilder {
    private final DigestAlgorithm algorithm;
    private final HashReader reader;

    private ProofBuilder(DigestAlgorithm algorithm, HashReader reader) {
        this.algorithm = algorithm;
        this.reader = reader;
    }

    /** A builder over these hashes. */
    public static ProofBuilder of(DigestAlgorithm algorithm, HashReader reader) {
        return new ProofBuilder(algorithm, reader);
    }

    /** The root of the first {@code size} leaves; of none, {@code H("")}. */
    public Bytes root(long size) {
        return size == 0 ? MerkleHash.empty(algorithm) : range(0, size);
    }

    /**
     * The proof that a leaf is among the first {@code size}.
     *
     * @throws HuzhengException ARGUMENT_INVALID unless index &lt; size
     */
    public InclusionProof inclusion(long index, long size) {
        require(Long.compareUnsigned(index, size) < 0, "index is not below size");
        List<Bytes> hashes = new ArrayList<>();
        long at = index;
        long start = 0;
        long width = size;
        while (width != 1) {
            long left = splitPoint(width);
            if (Long.compareUnsigned(at, left) < 0) {
                hashes.add(0, range(start + left, width - left));
                width = left;
            } else {
                hashes.add(0, range(start, left));
                at -= left;
                start += left;
                width -= left;
            }
        }
        return new InclusionProof(index, size, hashes);
    }

    /**
     * The proof that the first {@code from} leaves are the beginning of the first {@code to}.
     *
     * @throws HuzhengException ARGUMENT_INVALID unless 0 &lt; from ≤ to
     */
    public ConsistencyProof consistency(long from, long to) {
        require(from != 0 && Long.compareUnsigned(from, to) <= 0, "sizes are not 0 < from <= to");
        List<Bytes> hashes = new ArrayList<>();
        long common = from;
        long start = 0;
        long width = to;
        while (common != width) {
            long left = splitPoint(width);
            if (Long.compareUnsigned(common, left) <= 0) {
                hashes.add(0, range(start + left, width - left));
                width = left;
            } else {
                hashes.add(0, range(start, left));
                common -= left;
                start += left;
                width -= left;
            }
        }
        // The verifier knows the smaller root; only a part of it needs telling.
        if (start != 0) {
            hashes.add(0, range(start, width));
        }
        return new ConsistencyProof(from, to, hashes);
    }

    /** The root over {@code width} leaves from {@code start}, which is a multiple of every complete subtree within. */
    private Bytes range(long start, long width) {
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return reader.hash(level, start >>> level);
        }
        long left = splitPoint(width);
        return MerkleHash.node(algorithm, range(start, left), range(start + left, width - left));
    }

    /** The largest power of two below an unsigned width of at least 2. */
    private static long splitPoint(long width) {
        return Long.highestOneBit(width - 1);
    }

    private static void require(boolean condition, String detail) {
        if (!condition) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, detail);
        }
    }
}
