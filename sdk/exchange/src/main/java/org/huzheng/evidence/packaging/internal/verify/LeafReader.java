package org.huzheng.evidence.packaging.internal.verify;

import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.evidence.container.internal.ByteSink;

/** Takes concatenated leaf hashes as they stream by and grows the tree over them. */
final class LeafReader implements ByteSink {
    private final CompactRange tree;
    private final byte[] leaf = new byte[DigestAlgorithm.LENGTH];
    private int filled;

    LeafReader(CompactRange tree) {
        this.tree = tree;
    }

    @Override
    public void accept(byte[] buffer, int offset, int length) {
        for (int i = 0; i < length; i++) {
            leaf[filled++] = buffer[offset + i];
            if (filled == leaf.length) {
                tree.append(Bytes.of(leaf));
                filled = 0;
            }
        }
    }

    /** Whether whole leaves came, and they give this root. */
    boolean gives(Digest root) {
        return filled == 0 && tree.root().equals(root.value());
    }
}
