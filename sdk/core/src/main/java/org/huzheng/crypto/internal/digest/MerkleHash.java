package org.huzheng.crypto.internal.digest;

import java.security.MessageDigest;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;

/**
 * The hashes of an RFC 9162 Merkle tree 默克尔树: leaf {@code H(0x00‖data)}, node {@code H(0x01‖left‖right)}, empty tree
 * {@code H("")}. The prefixes keep a leaf from ever passing for a node.
 */
public final class MerkleHash {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /** The hash of a leaf holding this data. */
    public static Bytes leaf(DigestAlgorithm algorithm, Bytes data) {
        MessageDigest engine = startLeaf(algorithm.newEngine());
        engine.update(data.toArray());
        return Bytes.of(engine.digest());
    }

    /**
     * The hash of an inner node.
     *
     * @throws IllegalArgumentException if a child is not a hash of 32 bytes
     */
    public static Bytes node(DigestAlgorithm algorithm, Bytes left, Bytes right) {
        requireHash(left);
        requireHash(right);
        MessageDigest engine = algorithm.newEngine();
        engine.update(NODE);
        engine.update(left.toArray());
        engine.update(right.toArray());
        return Bytes.of(engine.digest());
    }

    /** The root of the tree without leaves. */
    public static Bytes empty(DigestAlgorithm algorithm) {
        return Bytes.of(algorithm.newEngine().digest());
    }

    static MessageDigest startLeaf(MessageDigest engine) {
        engine.update(LEAF);
        return engine;
    }

    static Bytes requireHash(Bytes hash) {
        if (hash.length() != DigestAlgorithm.LENGTH) {
            throw new IllegalArgumentException("a tree hash has " + DigestAlgorithm.LENGTH + " bytes");
        }
        return hash;
    }
}
