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

/** The root of the tree over 64 KiB chunks; hands on leaf hashes, and lets other digests take the same bytes meanwhile. */
public final class TreeDigest extends StreamDigest {
    /** What is worth giving at once: so many chunks of SM3 are hashed together in each of a few tasks. */
    public static final int BLOCK = 2 * Sm3Lanes.LANES * ContentHasher.CHUNK_SIZE;

    private static final int CHUNK = ContentHasher.CHUNK_SIZE;
    private static final int LANES = Sm3Lanes.LANES;

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
        return update(buffer, offset, count, List.of());
    }

    /**
     * Takes the next bytes while other digests take the same: from a chunk on side by side on the common pool, from several
     * chunks on that pays.
     */
    public TreeDigest update(byte[] buffer, int offset, int count, List<StreamDigest> beside) {
        Span span = span(buffer, offset, count);
        if (span.chunks.isEmpty()) {
            beside.forEach(digest -> digest.update(buffer, offset, count));
        } else {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            beside.forEach(digest -> tasks.add(ForkJoinTask.adapt(() -> digest.update(buffer, offset, count))));
            tasks.addAll(span.chunks);
            ForkJoinTask.invokeAll(tasks);
        }
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
    private Span span(byte[] buffer, int offset, int count) {
        int head = (int) Math.min(count, (CHUNK - length % CHUNK) % CHUNK);
        List<ForkJoinTask<List<Bytes>>> chunks = new ArrayList<>();
        int at = offset + head;
        for (; algorithm == DigestAlgorithm.SM3 && offset + count - at >= LANES * CHUNK; at += LANES * CHUNK) {
            int from = at;
            chunks.add(ForkJoinTask.adapt(() -> Sm3Lanes.leaves(buffer, from)));
        }
        for (; offset + count - at >= CHUNK; at += CHUNK) {
            int from = at;
            chunks.add(ForkJoinTask.adapt(() -> List.of(leaf(buffer, from))));
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
    private final class Span {
        private final byte[] buffer;
        private final int offset;
        private final int head;
        private final List<ForkJoinTask<List<Bytes>>> chunks;
        private final int tailOffset;
        private final int tail;

        private Span(
                byte[] buffer, int offset, int head, List<ForkJoinTask<List<Bytes>>> chunks, int tailOffset, int tail) {
            this.buffer = buffer;
            this.offset = offset;
            this.head = head;
            this.chunks = chunks;
            this.tailOffset = tailOffset;
            this.tail = tail;
        }

        /** Appends everything in order; the chunks have been hashed. */
        void append() {
            part(buffer, offset, head);
            for (ForkJoinTask<List<Bytes>> chunk : chunks) {
                for (Bytes hash : chunk.join()) {
                    length += CHUNK;
                    TreeDigest.this.append(hash);
                }
            }
            part(buffer, tailOffset, tail);
        }
    }
}
