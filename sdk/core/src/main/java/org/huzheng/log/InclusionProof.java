package org.huzheng.log;

import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;

/**
 * An inclusion proof 包含证明 of RFC 9162 §2.1.3: a leaf is in the tree with a given root. It may be any claim, wrong ones
 * included; {@link #verify} judges.
 *
 * @param index the leaf's position from 0, an unsigned 64-bit number
 * @param size the tree's number of leaves, an unsigned 64-bit number
 * @param hashes the siblings from the leaf up, 32 bytes each
 */
public record InclusionProof(long index, long size, List<Bytes> hashes) {
    /** Copies the list. */
    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether index, size and the number and lengths of the hashes fit each other; says nothing of their values. */
    public boolean wellFormed() {
        if (Long.compareUnsigned(index, size) >= 0 || !hashes.stream().allMatch(InclusionProof::isHash)) {
            return false;
        }
        return hashes.size() == expectedLength();
    }

    private int expectedLength() {
        long last = size - 1;
        int shared = Long.SIZE - Long.numberOfLeadingZeros(index ^ last);
        long above = shared == Long.SIZE ? 0 : index >>> shared;
        return shared + Long.bitCount(above);
    }

    /**
     * Whether the leaf is in the tree with this root, by RFC 9162 §2.1.3.2 with index, size and hash-length checks.
     *
     * @param leafHash the leaf's hash, prefix included
     * @param root the root of the tree of {@code size} leaves
     */
    public boolean verify(DigestAlgorithm algorithm, Bytes leafHash, Bytes root) {
        if (!wellFormed() || !isHash(leafHash) || !isHash(root)) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        Bytes computed = leafHash;
        for (Bytes hash : hashes) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                computed = MerkleHash.node(algorithm, hash, computed);
                int skipped = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>>= skipped;
                sn >>>= skipped;
            } else {
                computed = MerkleHash.node(algorithm, computed, hash);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        return sn == 0 && computed.equals(root);
    }

    static boolean isHash(Bytes hash) {
        return hash.length() == DigestAlgorithm.LENGTH;
    }
}
