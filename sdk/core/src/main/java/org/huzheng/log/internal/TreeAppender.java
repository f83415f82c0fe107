package org.huzheng.log.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;

/**
 * Grows a tree leaf by leaf 逐叶追加 and says which nodes each leaf completes, so that a database stores every hash once. It
 * holds one hash per level; not thread-safe.
 */
public final class TreeAppender {
    private final DigestAlgorithm algorithm;
    /** The roots of the complete subtrees the size's binary digits stand for; the smallest first. */
    private final Deque<Bytes> peaks = new ArrayDeque<>();

    private long size;

    private TreeAppender(DigestAlgorithm algorithm, long size) {
        this.algorithm = algorithm;
        this.size = size;
    }

    /** An empty tree. */
    public static TreeAppender empty(DigestAlgorithm algorithm) {
        return new TreeAppender(algorithm, 0);
    }

    /**
     * Goes on with a stored tree; reads at most one hash per level.
     *
     * @param size the number of leaves stored, unsigned
     */
    public static TreeAppender resume(DigestAlgorithm algorithm, long size, HashReader stored) {
        TreeAppender appender = new TreeAppender(algorithm, size);
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >>> level & 1) == 1) {
                appender.peaks.push(stored.hash(level, (size >>> level) - 1));
            }
        }
        return appender;
    }

    /**
     * Appends a leaf.
     *
     * @return the nodes it completes: the leaf itself first, then upwards; each to be stored
     */
    public List<TreeNode> append(Bytes leafHash) {
        List<TreeNode> completed = new ArrayList<>();
        TreeNode node = new TreeNode(0, size, leafHash);
        completed.add(node);
        while ((size >>> node.level() & 1) == 1) {
            Bytes parent = MerkleHash.node(algorithm, peaks.pop(), node.hash());
            node = new TreeNode(node.level() + 1, node.index() >>> 1, parent);
            completed.add(node);
        }
        peaks.push(node.hash());
        size++;
        return List.copyOf(completed);
    }

    /** The number of leaves so far, unsigned. */
    public long size() {
        return size;
    }

    /** The root of all leaves so far. */
    public Bytes root() {
        return peaks.stream()
                .reduce((right, left) -> MerkleHash.node(algorithm, left, right))
                .orElseGet(() -> MerkleHash.empty(algorithm));
    }
}
