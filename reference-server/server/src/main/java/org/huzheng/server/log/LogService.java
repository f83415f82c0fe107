package org.huzheng.server.log;

import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
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
    private final Continuity continuity;

    private LogService(Transactor<LogStore> database, NoteSigner signer, HighWaterMark mark, Continuity continuity) {
        this.database = database;
        this.signer = signer;
        this.mark = mark;
        this.continuity = continuity;
    }

    /**
     * Opens the log and publishes what was committed but not yet published.
     *
     * @param signer the log's key, named like its origin; its suite decides the tree's hash
     * @param beginning whether a new log is begun where there is none
     * @throws HuzhengException {@code LOG_ROLLED_BACK} if the database is older than what was given out, {@code
     *     LOG_NOT_BEGUN}
     */
    public static LogService open(
            Transactor<LogStore> database, NoteSigner signer, HighWaterMark mark, boolean beginning) {
        RollbackGuard guard = new RollbackGuard(signer.verifier());
        Optional<SignedCheckpoint> marked = mark.read();
        database.read(rows -> {
            guard.requireNotRolledBack(rows, marked);
            if (!beginning && marked.isEmpty() && rows.published().isEmpty()) {
                throw new HuzhengException(ErrorCode.LOG_NOT_BEGUN, "--init");
            }
            return rows.size();
        });
        LogService log = new LogService(database, signer, mark, new Continuity(guard, marked));
        log.publish();
        return log;
    }

    /** The one way to add to this log. */
    public LogWriter writer() {
        return new LogWriter(algorithm(), continuity);
    }

    /**
     * Passes if the stored log leads on from everything given out. What is signed on the strength of the rows asks first.
     *
     * @throws HuzhengException {@code LOG_ROLLED_BACK} or {@code LOG_DAMAGED}; from then on nothing is signed
     */
    public void requireSound() {
        Optional<SignedCheckpoint> promised = continuity.published();
        database.read(rows -> {
            continuity.prove(rows, promised);
            return true;
        });
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
     * @throws HuzhengException {@code NOT_FOUND} if no such leaf is committed, {@code LOG_DAMAGED} if the stored hashes do
     *     not lead from it to the checkpoint
     */
    public LogReceipt receipt(long index) {
        return receipt(index, Optional.empty());
    }

    /**
     * The offline receipt of a committed entry as it is stored now.
     *
     * @throws HuzhengException as {@link #receipt(long)}; {@code LOG_DAMAGED} too if the entry is not what was logged
     */
    public LogReceipt receipt(long index, Bytes entry) {
        return receipt(index, Optional.of(entry));
    }

    private LogReceipt receipt(long index, Optional<Bytes> entry) {
        SignedCheckpoint checkpoint = covering(index + 1);
        long size = checkpoint.checkpoint().size();
        if (index < 0 || index >= size) {
            throw new HuzhengException(ErrorCode.NOT_FOUND, "log index " + index);
        }
        return new LogReceipt(proven(index, entry, checkpoint.checkpoint()), checkpoint);
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

    private InclusionProof proven(long index, Optional<Bytes> entry, Checkpoint tree) {
        return database.read(rows -> {
            InclusionProof proof = proofs(rows).inclusion(index, tree.size());
            Bytes leaf = entry.map(logged -> MerkleHash.leaf(algorithm(), logged))
                    .orElseGet(() -> new StoredHashes(rows).hash(0, index));
            if (!proof.verify(algorithm(), leaf, tree.root())) {
                throw new HuzhengException(
                        ErrorCode.LOG_DAMAGED, "leaf " + index + " does not lead to the root at " + tree.size());
            }
            return proof;
        });
    }

    static SignedCheckpoint parse(PublishedNote note) {
        return parse(Bytes.ofUtf8(note.text()), "published checkpoint");
    }

    /** What this server wrote itself: if it cannot be read, it was damaged. */
    static SignedCheckpoint parse(Bytes note, String what) {
        try {
            return SignedCheckpoint.parse(note);
        } catch (HuzhengException e) {
            throw new HuzhengException(ErrorCode.LOG_DAMAGED, what + " cannot be read", e);
        }
    }

    /**
     * A note of the log's that is no checkpoint, signed with its key.
     *
     * @throws HuzhengException as {@link #requireSound}
     */
    public Bytes attest(String purpose, String line) {
        requireSound();
        return signer.attest(purpose, List.of(line));
    }

    private SignedCheckpoint published() {
        return continuity.published().orElseThrow();
    }

    private SignedCheckpoint covering(long size) {
        SignedCheckpoint current = published();
        return current.checkpoint().size() >= size ? current : publishCovering(size);
    }

    /** Of many that wait here, the first publishes for all who committed before it read the tree. */
    private synchronized SignedCheckpoint publishCovering(long size) {
        SignedCheckpoint current = published();
        return current.checkpoint().size() >= size ? current : publish();
    }

    /** In one transaction: the tree is proven to lead on from what was published, signed, and swapped in. */
    private SignedCheckpoint publish() {
        Optional<SignedCheckpoint> promised = continuity.published();
        PublishedNote winner = database.write(rows -> {
            continuity.prove(rows, promised);
            Checkpoint tree = tree(rows);
            Optional<PublishedNote> before = rows.published();
            if (before.isPresent() && before.get().size() >= tree.size()) {
                return before.get();
            }
            SignedCheckpoint signed = SignedCheckpoint.sign(tree, List.of(signer));
            PublishedNote note = new PublishedNote(tree.size(), signed.format().utf8());
            // Losing the swap means another node published this tree or a larger one: theirs is the checkpoint then.
            return rows.publish(note) ? note : rows.published().orElse(note);
        });
        SignedCheckpoint current = parse(winner);
        mark.raise(current);
        continuity.advance(current);
        return current;
    }

    private Checkpoint tree(LogStore rows) {
        long size = rows.size();
        return new Checkpoint(signer.verifier().name(), size, proofs(rows).root(size));
    }

    private DigestAlgorithm algorithm() {
        return signer.verifier().suite().digest();
    }

    private ProofBuilder proofs(LogStore rows) {
        return ProofBuilder.of(algorithm(), new StoredHashes(rows));
    }

    private void requirePublished(long size) {
        if (size < 0 || size > published().checkpoint().size()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no checkpoint of size " + size);
        }
    }
}
