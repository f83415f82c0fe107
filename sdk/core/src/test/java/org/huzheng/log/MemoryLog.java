package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.log.internal.HashReader;
import org.huzheng.log.internal.ProofBuilder;
import org.huzheng.log.internal.TreeAppender;
import org.huzheng.log.internal.TreeNode;

/** A log in memory that stores what the appender tells it to, and counts what is read. */
final class MemoryLog implements HashReader {
    final DigestAlgorithm algorithm;
    private final TreeAppender appender;
    private final Map<String, Bytes> stored = new HashMap<>();
    int reads;

    MemoryLog(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.appender = TreeAppender.empty(algorithm);
    }

    static MemoryLog ofSize(DigestAlgorithm algorithm, int size) {
        MemoryLog log = new MemoryLog(algorithm);
        for (int i = 0; i < size; i++) {
            log.append(data(i));
        }
        return log;
    }

    static Bytes data(long index) {
        return Bytes.ofUtf8("leaf " + index);
    }

    Bytes leafHash(long index) {
        return MerkleHash.leaf(algorithm, data(index));
    }

    void append(Bytes data) {
        for (TreeNode node : appender.append(MerkleHash.leaf(algorithm, data))) {
            Bytes before = stored.put(node.level() + "/" + node.index(), node.hash());
            assertThat(before).as("a node is stored once").isNull();
        }
    }

    TreeAppender appender() {
        return appender;
    }

    ProofBuilder proofs() {
        return ProofBuilder.of(algorithm, this);
    }

    @Override
    public Bytes hash(int level, long index) {
        reads++;
        Bytes hash = stored.get(level + "/" + index);
        assertThat(hash).as("node %d/%d is complete", level, index).isNotNull();
        return hash;
    }
}
