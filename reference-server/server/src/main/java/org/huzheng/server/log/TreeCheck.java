package org.huzheng.server.log;

import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.finding.Findings;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteVerifier;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.log.internal.ProofBuilder;
import org.huzheng.log.internal.TreeAppender;
import org.huzheng.log.internal.TreeNode;
import org.huzheng.server.fault.StoreFault.Kind;
import org.huzheng.server.fault.StoreFaults;

/**
 * Makes the tree anew from the entries 日志树核对, leaf by leaf, and holds every stored hash, the published checkpoint and the
 * high-water mark against it. Memory is that of one path. Not thread-safe.
 */
public final class TreeCheck {
    private final NoteVerifier verifier;
    private final Optional<SignedCheckpoint> published;
    private final Optional<SignedCheckpoint> mark;
    private final StoreFaults faults;
    private final TreeAppender tree;

    private TreeCheck(
            NoteVerifier verifier,
            Optional<SignedCheckpoint> published,
            Optional<SignedCheckpoint> mark,
            StoreFaults faults) {
        this.verifier = verifier;
        this.published = published;
        this.mark = mark;
        this.faults = faults;
        this.tree = TreeAppender.empty(verifier.suite().digest());
    }

    /** Begins with what was promised. */
    public static TreeCheck of(LogStore rows, HighWaterMark mark, NoteVerifier verifier, StoreFaults faults) {
        return new TreeCheck(
                verifier,
                own(
                        Kind.CHECKPOINT_WRONG,
                        verifier,
                        faults,
                        () -> rows.published().map(LogService::parse)),
                own(Kind.MARK_WRONG, verifier, faults, mark::read),
                faults);
    }

    private interface Source {
        Optional<SignedCheckpoint> read();
    }

    private static Optional<SignedCheckpoint> own(Kind kind, NoteVerifier verifier, StoreFaults faults, Source source) {
        try {
            Optional<SignedCheckpoint> read = source.read();
            Optional<SignedCheckpoint> own =
                    read.filter(signed -> signed.verify(LogTrust.of(List.of(verifier)), "checkpoint", new Findings())
                                    .isPresent()
                            && signed.checkpoint().origin().equals(verifier.name()));
            if (own.isEmpty()) {
                faults.add(kind, read.isEmpty() ? "-" : "key");
            }
            return own;
        } catch (HuzhengException e) {
            faults.add(kind, e.code().name());
            return Optional.empty();
        }
    }

    /**
     * Goes on by a leaf.
     *
     * @param entry what is stored as the statement there; empty if nothing is, and the stored hash then stands for it
     */
    public void next(LogStore rows, Optional<Bytes> entry) {
        long index = tree.size();
        Optional<Bytes> stored = rows.node(0, index);
        Optional<Bytes> computed =
                entry.map(logged -> MerkleHash.leaf(verifier.suite().digest(), logged));
        if (computed.isPresent() && !stored.equals(computed)) {
            faults.add(Kind.ENTRY_ALTERED, Long.toString(index));
        }
        Bytes leaf = stored.filter(hash -> computed.isEmpty() || promised(rows, index, hash))
                .or(() -> computed)
                .orElse(Bytes.empty());
        for (TreeNode node : tree.append(leaf)) {
            if (node.level() > 0 && !rows.node(node.level(), node.index()).equals(Optional.of(node.hash()))) {
                faults.add(Kind.HASH_ALTERED, node.level() + "/" + node.index());
            }
        }
        promised(Kind.CHECKPOINT_WRONG, published);
        promised(Kind.MARK_WRONG, mark);
    }

    /** Whether a stored leaf leads to the published root, so that what is wrong is the entry and nothing else. */
    private boolean promised(LogStore rows, long index, Bytes leaf) {
        DigestAlgorithm algorithm = verifier.suite().digest();
        try {
            return published
                    .map(SignedCheckpoint::checkpoint)
                    .filter(tree -> index < tree.size())
                    .filter(tree -> ProofBuilder.of(algorithm, new StoredHashes(rows))
                            .inclusion(index, tree.size())
                            .verify(algorithm, leaf, tree.root()))
                    .isPresent();
        } catch (HuzhengException e) {
            return false;
        }
    }

    private void promised(Kind kind, Optional<SignedCheckpoint> promise) {
        promise.map(SignedCheckpoint::checkpoint)
                .filter(promised ->
                        promised.size() == tree.size() && !promised.root().equals(tree.root()))
                .ifPresent(promised -> faults.add(kind, "root " + promised.size()));
    }

    /** After the last leaf: no promise goes beyond it. */
    public void end() {
        beyond(Kind.CHECKPOINT_WRONG, published);
        beyond(Kind.MARK_WRONG, mark);
    }

    private void beyond(Kind kind, Optional<SignedCheckpoint> promise) {
        promise.map(SignedCheckpoint::checkpoint)
                .map(Checkpoint::size)
                .filter(size -> size > tree.size())
                .ifPresent(size -> faults.add(kind, size + " > " + tree.size()));
    }
}
