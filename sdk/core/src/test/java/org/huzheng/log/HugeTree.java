package org.huzheng.log;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.log.internal.HashReader;
import org.huzheng.log.internal.ProofBuilder;

/** A tree of up to 2^64−1 equal leaves: all complete subtrees of one height have the same root. */
final class HugeTree implements HashReader {
    static final DigestAlgorithm ALGORITHM = DigestAlgorithm.SHA256;
    static final Bytes LEAF = MerkleHash.leaf(ALGORITHM, Bytes.empty());

    private final List<Bytes> byLevel = new ArrayList<>(List.of(LEAF));

    HugeTree() {
        for (int level = 1; level < Long.SIZE; level++) {
            Bytes below = byLevel.get(level - 1);
            byLevel.add(MerkleHash.node(ALGORITHM, below, below));
        }
    }

    ProofBuilder proofs() {
        return ProofBuilder.of(ALGORITHM, this);
    }

    @Override
    public Bytes hash(int level, long index) {
        return byLevel.get(level);
    }
}
