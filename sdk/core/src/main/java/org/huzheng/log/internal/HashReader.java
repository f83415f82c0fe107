package org.huzheng.log.internal;

import org.huzheng.crypto.Bytes;

/** Where the hashes of complete subtrees 完整子树 are kept: a database, tiles, memory. */
@FunctionalInterface
public interface HashReader {
    /**
     * The root of the complete subtree over the leaves {@code index·2^level} up to {@code (index+1)·2^level}.
     *
     * @param level the subtree's height, 0 for a leaf hash, at most 63
     * @param index its position in its level from 0, unsigned
     * @return the hash of 32 bytes
     * @throws org.huzheng.HuzhengException if it is not there or cannot be read
     */
    Bytes hash(int level, long index);
}
