package org.huzheng.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * Hashes a file's bytes in one read 单遍杂凑: flat SM3, flat SHA-256 and the tree root, in constant memory. Not
 * thread-safe.
 */
public final class ContentHasher {
    /** The bytes under one leaf of the tree. */
    public static final int CHUNK_SIZE = 65536;

    private final DigestAlgorithm treeAlgorithm;
    private final Consumer<Bytes> leafSink;
    private final MessageDigest sm3 = DigestAlgorithm.SM3.newEngine();
    private final MessageDigest sha256 = DigestAlgorithm.SHA256.newEngine();
    private final MessageDigest leaf;
    private final CompactRange tree;
    private long length;

    private ContentHasher(CryptoSuite treeSuite, Consumer<Bytes> leafSink) {
        this.treeAlgorithm = treeSuite.digest();
        this.leafSink = leafSink;
        this.leaf = treeAlgorithm.newEngine();
        this.tree = CompactRange.of(treeAlgorithm);
    }

    /** A hasher whose tree is of this suite. */
    public static ContentHasher of(CryptoSuite treeSuite) {
        return new ContentHasher(treeSuite, hash -> {});
    }

    /** A hasher that also hands on every leaf hash, in order, as soon as its chunk is complete. */
    public static ContentHasher withLeafSink(CryptoSuite treeSuite, Consumer<Bytes> leafSink) {
        return new ContentHasher(treeSuite, leafSink);
    }

    /**
     * Reads a stream to its end and hashes it; does not close it.
     *
     * @throws HuzhengException IO_FAILED if reading fails
     */
    public static ContentDigests digest(CryptoSuite treeSuite, InputStream content) {
        ContentHasher hasher = of(treeSuite);
        byte[] buffer = new byte[CHUNK_SIZE];
        try {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                hasher.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading content to hash", e);
        }
        return hasher.finish();
    }

    /** Takes the next bytes, any number of them. */
    public ContentHasher update(byte[] buffer, int offset, int count) {
        sm3.update(buffer, offset, count);
        sha256.update(buffer, offset, count);
        int from = offset;
        int left = count;
        while (left > 0) {
            int filled = (int) (length % CHUNK_SIZE);
            if (filled == 0) {
                MerkleHash.startLeaf(leaf);
            }
            int part = Math.min(left, CHUNK_SIZE - filled);
            leaf.update(buffer, from, part);
            length += part;
            from += part;
            left -= part;
            if (length % CHUNK_SIZE == 0) {
                closeLeaf();
            }
        }
        return this;
    }

    /** Takes the next bytes. */
    public ContentHasher update(Bytes content) {
        return update(content.toArray(), 0, content.length());
    }

    /** The digests of everything taken. The hasher is spent afterwards. */
    public ContentDigests finish() {
        if (length % CHUNK_SIZE != 0) {
            closeLeaf();
        }
        return new ContentDigests(
                length,
                Digest.of(DigestAlgorithm.SM3, Bytes.of(sm3.digest())),
                Digest.of(DigestAlgorithm.SHA256, Bytes.of(sha256.digest())),
                Digest.of(treeAlgorithm, tree.root()));
    }

    private void closeLeaf() {
        Bytes hash = Bytes.of(leaf.digest());
        tree.append(hash);
        leafSink.accept(hash);
    }
}
