package org.huzheng.log.internal;

import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;

/**
 * A complete subtree's root 完整子树根, to be stored once and never changed.
 *
 * @param level the subtree's height, 0 for a leaf hash
 * @param index its position in its level from 0, unsigned
 * @param hash 32 bytes
 */
public record TreeNode(int level, long index, Bytes hash) {
    /** Refuses a hash of another length. */
    public TreeNode {
        if (hash.length() != DigestAlgorithm.LENGTH) {
            throw new IllegalArgumentException("a tree hash has 32 bytes");
        }
    }
}
