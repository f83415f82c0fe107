package org.huzheng.server.log;

import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Findings;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteVerifier;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.log.internal.ProofBuilder;

/**
 * Holds the database against what was given out 回滚检查: every tree ever published must be the beginning of the one now
 * stored. The root of an earlier size is computed anew from the stored hashes, which is what a consistency proof shows.
 */
final class RollbackGuard {
    private final NoteVerifier verifier;
    private final CryptoSuite suite;

    RollbackGuard(NoteVerifier verifier) {
        this.verifier = verifier;
        this.suite = verifier.suite();
    }

    /**
     * Passes if the stored log contains what the mark and the published checkpoint promise.
     *
     * @throws HuzhengException {@code LOG_ROLLED_BACK}, or {@code LOG_DAMAGED} if a checkpoint is not this log's own
     */
    void requireNotRolledBack(LogStore rows, Optional<SignedCheckpoint> mark) {
        // A crash on the very first start can leave a published empty tree without a mark; nothing was lost then.
        if (mark.isEmpty() && rows.size() > 0) {
            throw new HuzhengException(ErrorCode.LOG_ROLLED_BACK, "the high-water mark is missing");
        }
        mark.ifPresent(checkpoint -> requireContained(rows, checkpoint, "high-water mark"));
        rows.published().ifPresent(note -> requirePublished(rows, note));
    }

    /** Passes if the stored log contains what its own checkpoint promises. */
    void requirePublished(LogStore rows, PublishedNote note) {
        requireContained(rows, LogService.parse(note), "published checkpoint");
    }

    /** Passes if the stored log, and its own checkpoint, lead on from what this server gave out and so knows to be its own. */
    void requireGrownFrom(LogStore rows, SignedCheckpoint known) {
        requireNotOlder(rows, known);
        requireRoot(rows, known.checkpoint(), "given out");
    }

    /**
     * Passes if the stored log is at least as large as what was given out, and its own checkpoint as new; no hash is read.
     *
     * @throws HuzhengException {@code LOG_ROLLED_BACK}
     */
    void requireNotOlder(LogStore rows, SignedCheckpoint known) {
        Checkpoint promised = known.checkpoint();
        Optional<PublishedNote> stored = rows.published();
        long size = stored.map(PublishedNote::size).orElse(-1L);
        if (size < promised.size() || rows.size() < promised.size()) {
            throw new HuzhengException(
                    ErrorCode.LOG_ROLLED_BACK,
                    "given out " + promised.size() + ", stored " + rows.size() + ", published there " + size);
        }
        boolean another = size == promised.size()
                && !LogService.parse(stored.get()).checkpoint().equals(promised);
        if (another) {
            throw new HuzhengException(ErrorCode.LOG_ROLLED_BACK, "given out: another root at " + size);
        }
    }

    private void requireContained(LogStore rows, SignedCheckpoint signed, String what) {
        requireOwn(signed, what);
        Checkpoint promised = signed.checkpoint();
        if (promised.size() > rows.size()) {
            throw new HuzhengException(
                    ErrorCode.LOG_ROLLED_BACK, what + " " + promised.size() + ", stored " + rows.size());
        }
        requireRoot(rows, promised, what);
    }

    private void requireRoot(LogStore rows, Checkpoint promised, String what) {
        ProofBuilder stored = ProofBuilder.of(suite.digest(), new StoredHashes(rows));
        if (!stored.root(promised.size()).equals(promised.root())) {
            throw new HuzhengException(ErrorCode.LOG_ROLLED_BACK, what + ": another root at " + promised.size());
        }
    }

    private void requireOwn(SignedCheckpoint signed, String what) {
        Optional<CryptoSuite> signer = signed.verify(LogTrust.of(List.of(verifier)), what, new Findings());
        if (signer.isEmpty() || !signed.checkpoint().origin().equals(verifier.name())) {
            throw new HuzhengException(ErrorCode.LOG_DAMAGED, what + " was not signed by this log's key");
        }
    }
}
