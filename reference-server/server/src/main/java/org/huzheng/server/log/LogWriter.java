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
    private final Continuity continuity;

    /** A writer for a log of this hash, which stops when the log does not lead on from what was given out. */
    LogWriter(DigestAlgorithm algorithm, Continuity continuity) {
        this.algorithm = algorithm;
        this.continuity = continuity;
    }

    /**
     * Keeps other sequencers out until the transaction ends, so that what is read now still holds when appending.
     *
     * @throws org.huzheng.HuzhengException {@code LOG_ROLLED_BACK} if the database is older than what was given out
     */
    public void lock(LogStore rows) {
        locked(rows);
    }

    /**
     * Appends a leaf.
     *
     * @param entry the exact bytes logged
     * @return its index, from 0
     */
    public long append(LogStore rows, Bytes entry) {
        long index = locked(rows);
        TreeAppender tree = TreeAppender.resume(algorithm, index, new StoredHashes(rows));
        for (TreeNode node : tree.append(MerkleHash.leaf(algorithm, entry))) {
            rows.put(node.level(), node.index(), node.hash());
        }
        rows.grow(index, tree.size());
        return index;
    }

    private long locked(LogStore rows) {
        long size = rows.lock();
        continuity.requireNotOlder(rows, continuity.published());
        return size;
    }
}
