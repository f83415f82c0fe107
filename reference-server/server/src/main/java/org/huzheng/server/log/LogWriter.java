package org.huzheng.server.log;

import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.log.internal.TreeAppender;
import org.huzheng.log.internal.TreeNode;

/**
 * The log's one sequencer 定序: gives a leaf the next dense index and stores every subtree it completes, all in the
 * transaction of the business row it belongs to.
 */
public final class LogWriter {
    private final DigestAlgorithm algorithm;

    /** A writer for a log of this hash. */
    public LogWriter(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    /** Keeps other sequencers out until the transaction ends, so that what is read now still holds when appending. */
    public void lock(LogStore rows) {
        rows.lock();
    }

    /**
     * Appends a leaf.
     *
     * @param entry the exact bytes logged
     * @return its index, from 0
     */
    public long append(LogStore rows, Bytes entry) {
        long index = rows.lock();
        TreeAppender tree = TreeAppender.resume(algorithm, index, new StoredHashes(rows));
        for (TreeNode node : tree.append(MerkleHash.leaf(algorithm, entry))) {
            rows.put(node.level(), node.index(), node.hash());
        }
        rows.grow(index, tree.size());
        return index;
    }
}
