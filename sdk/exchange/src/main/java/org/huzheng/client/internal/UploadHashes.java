package org.huzheng.client.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.StreamSource;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.crypto.internal.digest.TreeDigest;

/**
 * All that an upload signs, from one read of its content: the digest of the whole, unless it is known, and the leaves, which
 * give the root of the whole and of every part. The leaves lie in a file of their own, which is gone when this is closed.
 */
final class UploadHashes implements AutoCloseable {
    private static final int CHUNK = ContentHasher.CHUNK_SIZE;
    private static final int HASH = DigestAlgorithm.LENGTH;

    private final Path leaves;
    private final long length;
    private final Digest digest;
    private final Digest treeRoot;

    private UploadHashes(Path leaves, long length, Digest digest, Digest treeRoot) {
        this.leaves = leaves;
        this.length = length;
        this.digest = digest;
        this.treeRoot = treeRoot;
    }

    /**
     * Reads a content to its end.
     *
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if it has not the length it says, IO_FAILED
     */
    static UploadHashes of(StreamSource content, DigestAlgorithm algorithm, Optional<Digest> known) {
        Path leaves = temporary();
        try {
            return read(content, algorithm, known.filter(digest -> digest.algorithm() == algorithm), leaves);
        } catch (RuntimeException e) {
            delete(leaves);
            throw e;
        }
    }

    private static UploadHashes read(
            StreamSource content, DigestAlgorithm algorithm, Optional<Digest> known, Path leaves) {
        try (InputStream in = content.open();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(leaves))) {
            TreeDigest tree = TreeDigest.withLeafSink(algorithm, leaf -> write(out, leaf));
            List<StreamDigest> flat = known.isPresent() ? List.of() : List.of(StreamDigest.of(algorithm));
            byte[] buffer = new byte[(int) Math.min(TreeDigest.BLOCK, content.length() + 1)];
            for (int read = fill(in, buffer); read > 0; read = fill(in, buffer)) {
                tree.update(buffer, 0, read, flat);
            }
            if (tree.length() != content.length()) {
                throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, "what is uploaded");
            }
            Digest digest = known.orElseGet(() -> flat.get(0).finish());
            return new UploadHashes(leaves, tree.length(), digest, tree.finish());
        } catch (IOException | UncheckedIOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading what is uploaded", e);
        }
    }

    private static int fill(InputStream in, byte[] buffer) throws IOException {
        return in.readNBytes(buffer, 0, buffer.length);
    }

    long length() {
        return length;
    }

    Digest digest() {
        return digest;
    }

    Digest treeRoot() {
        return treeRoot;
    }

    boolean startsAChunk(long offset) {
        return offset == length || (offset >= 0 && offset < length && offset % CHUNK == 0);
    }

    /** The leaves as they are sent. */
    SourceRegion leaves() {
        return leaves(0, (length + CHUNK - 1) / CHUNK);
    }

    /** The root of the tree over some chunks alone: the digest a part is signed by. */
    Digest root(long offset, long count) {
        CompactRange tree = CompactRange.of(treeRoot.algorithm());
        try (InputStream in =
                leaves(offset / CHUNK, (count + CHUNK - 1) / CHUNK).open()) {
            for (byte[] leaf = in.readNBytes(HASH); leaf.length > 0; leaf = in.readNBytes(HASH)) {
                tree.append(Bytes.of(leaf));
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "a temporary file", e);
        }
        return Digest.of(treeRoot.algorithm(), tree.root());
    }

    private SourceRegion leaves(long first, long count) {
        try {
            return new SourceRegion(StreamSource.of(leaves), first * HASH, count * HASH);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "a temporary file", e);
        }
    }

    @Override
    public void close() {
        delete(leaves);
    }

    private static void write(OutputStream out, Bytes leaf) {
        try {
            out.write(leaf.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("huzheng-leaves", ".bin");
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "a temporary file", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
