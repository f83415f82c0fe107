package org.huzheng.crypto.internal.digest;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;

/** The root of the tree over 64 KiB chunks; hands on leaf hashes, and lets others hash the chunks. */
public final class TreeDigest extends StreamDigest {
    private static final int CHUNK = ContentHasher.CHUNK_SIZE;

    private final DigestAlgorithm algorithm;
    private final Consumer<Bytes> leafSink;
    private final CompactRange tree;
    private final MessageDigest begun;
    private long length;

    private TreeDigest(DigestAlgorithm algorithm, Consumer<Bytes> leafSink) {
        this.algorithm = algorithm;
        this.leafSink = leafSink;
        this.tree = CompactRange.of(algorithm);
        this.begun = algorithm.newEngine();
    }

    /** A tree that hands on every leaf hash, in order and on the updating thread. */
    public static TreeDigest withLeafSink(DigestAlgorithm algorithm, Consumer<Bytes> leafSink) {
        return new TreeDigest(algorithm, leafSink);
    }

    @Override
    public TreeDigest update(byte[] buffer, int offset, int count) {
        Span span = span(buffer, offset, count);
        ForkJoinTask.invokeAll(span.chunks);
        span.append();
        return this;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public Digest finish() {
        if (length % CHUNK != 0) {
            append(Bytes.of(begun.digest()));
        }
        return Digest.of(algorithm, tree.root());
    }

    /** Cuts bytes at the borders of chunks; they must not change until they are appended. */
    public Span span(byte[] buffer, int offset, int count) {
        int head = (int) Math.min(count, (CHUNK - length % CHUNK) % CHUNK);
        List<ForkJoinTask<Bytes>> chunks = new ArrayList<>();
        int at = offset + head;
        for (; offset + count - at >= CHUNK; at += CHUNK) {
            int from = at;
            chunks.add(ForkJoinTask.adapt(() -> leaf(buffer, from)));
        }
        return new Span(buffer, offset, head, chunks, at, offset + count - at);
    }

    private Bytes leaf(byte[] buffer, int offset) {
        MessageDigest engine = MerkleHash.startLeaf(algorithm.newEngine());
        engine.update(buffer, offset, CHUNK);
        return Bytes.of(engine.digest());
    }

    private void part(byte[] buffer, int offset, int count) {
        if (count == 0) {
            return;
        }
        if (length % CHUNK == 0) {
            MerkleHash.startLeaf(begun);
        }
        begun.update(buffer, offset, count);
        length += count;
        if (length % CHUNK == 0) {
            append(Bytes.of(begun.digest()));
        }
    }

    private void append(Bytes hash) {
        tree.append(hash);
        leafSink.accept(hash);
    }

    /** A run of bytes: the rest of a chunk begun before, whole chunks, the beginning of another. */
    public final class Span {
        private final byte[] buffer;
        private final int offset;
        private final int head;
        private final List<ForkJoinTask<Bytes>> chunks;
        private final int tailOffset;
        private final int tail;

        private Span(byte[] buffer, int offset, int head, List<ForkJoinTask<Bytes>> chunks, int tailOffset, int tail) {
            this.buffer = buffer;
            this.offset = offset;
            this.head = head;
            this.chunks = chunks;
            this.tailOffset = tailOffset;
            this.tail = tail;
        }

        /** The hashing of the whole chunks, to be run by anyone in any order. */
        public List<ForkJoinTask<Bytes>> chunks() {
            return chunks;
        }

        /** Appends everything in order; the chunks have been hashed. */
        public void append() {
            part(buffer, offset, head);
            for (ForkJoinTask<Bytes> chunk : chunks) {
                length += CHUNK;
                TreeDigest.this.append(chunk.join());
            }
            part(buffer, tailOffset, tail);
        }
    }
}
