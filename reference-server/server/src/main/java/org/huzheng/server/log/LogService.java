package org.huzheng.server.log;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.ConsistencyProof;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.NoteSigner;
import org.huzheng.log.NoteVerifier;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.log.internal.ProofBuilder;
import org.huzheng.server.store.Transactor;

/**
 * The log as others see it 日志服务. A checkpoint becomes visible only in this order: its leaves are durable, it is signed,
 * swapped into the database, and the high-water mark is on the disk. Thread-safe; waiting callers share a checkpoint.
 */
public final class LogService {
    private final Transactor<LogStore> database;
    private final NoteSigner signer;
    private final HighWaterMark mark;

    private volatile SignedCheckpoint published;

    private LogService(
            Transactor<LogStore> database, NoteSigner signer, HighWaterMark mark, SignedCheckpoint published) {
        this.database = database;
        this.signer = signer;
        this.mark = mark;
        this.published = published;
    }

    /**
     * Opens the log and publishes what was committed but not yet published.
     *
     * @param signer the log's key, named like its origin; its suite decides the tree's hash
     * @throws HuzhengException {@code LOG_ROLLED_BACK} if the database is older than what was given out
     */
    public static LogService open(Transactor<LogStore> database, NoteSigner signer, HighWaterMark mark) {
        RollbackGuard guard = new RollbackGuard(signer.verifier());
        database.read(rows -> {
            guard.requireNotRolledBack(rows, mark.read());
            return rows.size();
        });
        return new LogService(database, signer, mark, publish(database, signer, mark));
    }

    /** The key checkpoints are verified with. */
    public NoteVerifier verifier() {
        return signer.verifier();
    }

    /** The newest checkpoint, covering at least everything committed before this call. */
    public SignedCheckpoint checkpoint() {
        return covering(database.read(LogStore::size));
    }

    /**
     * The offline receipt of a committed leaf.
     *
     * @throws HuzhengException {@code NOT_FOUND} if no such leaf is committed
     */
    public LogReceipt receipt(long index) {
        SignedCheckpoint checkpoint = covering(index + 1);
        long size = checkpoint.checkpoint().size();
        if (index < 0 || index >= size) {
            throw new HuzhengException(ErrorCode.NOT_FOUND, "log index " + index);
        }
        return new LogReceipt(inclusion(index, size), checkpoint);
    }

    /**
     * The proof that a leaf is in a published tree.
     *
     * @throws HuzhengException {@code ARGUMENT_INVALID} unless index &lt; size ≤ the published size
     */
    public InclusionProof inclusion(long index, long size) {
        requirePublished(size);
        return database.read(rows -> proofs(rows).inclusion(index, size));
    }

    /**
     * The proof that a published tree is the beginning of another.
     *
     * @throws HuzhengException {@code ARGUMENT_INVALID} unless 0 &lt; from ≤ to ≤ the published size
     */
    public ConsistencyProof consistency(long from, long to) {
        requirePublished(to);
        return database.read(rows -> proofs(rows).consistency(from, to));
    }

    static SignedCheckpoint parse(PublishedNote note) {
        return SignedCheckpoint.parse(Bytes.ofUtf8(note.text()));
    }

    /** A note of the log's that is no checkpoint, signed with its key. */
    public Bytes attest(String purpose, String line) {
        return signer.attest(purpose, List.of(line));
    }

    private SignedCheckpoint covering(long size) {
        SignedCheckpoint current = published;
        return current.checkpoint().size() >= size ? current : publishCovering(size);
    }

    /** Of many that wait here, the first publishes for all who committed before it read the tree. */
    private synchronized SignedCheckpoint publishCovering(long size) {
        if (published.checkpoint().size() < size) {
            published = publish(database, signer, mark);
        }
        return published;
    }

    private static SignedCheckpoint publish(Transactor<LogStore> database, NoteSigner signer, HighWaterMark mark) {
        Checkpoint tree = database.read(rows -> tree(rows, signer.verifier()));
        SignedCheckpoint signed = SignedCheckpoint.sign(tree, List.of(signer));
        PublishedNote note = new PublishedNote(tree.size(), signed.format().utf8());
        // Losing the swap means another node published this tree or a larger one: theirs is the checkpoint then.
        PublishedNote winner = database.write(
                rows -> rows.publish(note) ? note : rows.published().orElse(note));
        SignedCheckpoint current = parse(winner);
        mark.raise(current);
        return current;
    }

    private static Checkpoint tree(LogStore rows, NoteVerifier verifier) {
        long size = rows.size();
        DigestAlgorithm algorithm = verifier.suite().digest();
        return new Checkpoint(
                verifier.name(),
                size,
                ProofBuilder.of(algorithm, new StoredHashes(rows)).root(size));
    }

    private ProofBuilder proofs(LogStore rows) {
        return ProofBuilder.of(signer.verifier().suite().digest(), new StoredHashes(rows));
    }

    private void requirePublished(long size) {
        if (size < 0 || size > published.checkpoint().size()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no checkpoint of size " + size);
        }
    }
}
