package org.huzheng.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.crypto.internal.digest.TreeDigest;

/**
 * Hashes a file's bytes in one read 单遍杂凑: flat SM3, flat SHA-256 and the tree root, in constant memory. Not
 * thread-safe.
 */
public final class ContentHasher {
    /** The bytes under one leaf of the tree. */
    public static final int CHUNK_SIZE = 65536;

    /** What is worth reading at once: several chunks, so that they can be hashed side by side. */
    private static final int BLOCK_SIZE = 4 * CHUNK_SIZE;

    private final List<StreamDigest> flat =
            Stream.of(DigestAlgorithm.values()).map(StreamDigest::of).toList();
    private final TreeDigest tree;

    private ContentHasher(CryptoSuite treeSuite, Consumer<Bytes> leafSink) {
        this.tree = TreeDigest.withLeafSink(treeSuite.digest(), leafSink);
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
        byte[] buffer = new byte[BLOCK_SIZE];
        try {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                hasher.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading content to hash", e);
        }
        return hasher.finish();
    }

    /**
     * Takes the next bytes, any number of them. From a chunk on, the digests are computed side by side on the common pool;
     * from several chunks on that pays.
     */
    public ContentHasher update(byte[] buffer, int offset, int count) {
        tree.update(buffer, offset, count, flat);
        return this;
    }

    /** Takes the next bytes. */
    public ContentHasher update(Bytes content) {
        return update(content.toArray(), 0, content.length());
    }

    /** The digests of everything taken. The hasher is spent afterwards. */
    public ContentDigests finish() {
        return new ContentDigests(
                tree.length(), flat.stream().map(StreamDigest::finish).collect(Collectors.toSet()), tree.finish());
    }
}
