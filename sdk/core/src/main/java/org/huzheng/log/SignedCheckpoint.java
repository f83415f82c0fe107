package org.huzheng.log;

import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Findings;

/** A checkpoint as its log signed it 已签检查点, and perhaps others beside. Immutable. */
public final class SignedCheckpoint {
    private final SignedNote note;
    private final Checkpoint checkpoint;

    /** Refuses a checkpoint that is not what the note says. */
    SignedCheckpoint(SignedNote note, Checkpoint checkpoint) {
        LogText.require(note.text().equals(checkpoint.text()), "the note is about another checkpoint");
        this.note = note;
        this.checkpoint = checkpoint;
    }

    SignedNote note() {
        return note;
    }

    /** What was signed. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedCheckpoint that && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return note.hashCode();
    }

    /** The note as it travels. */
    @Override
    public String toString() {
        return note.format().utf8();
    }

    /** Signs a checkpoint; the log's own key is named like its origin. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, List<NoteSigner> signers) {
        return new SignedCheckpoint(SignedNote.sign(checkpoint.text(), signers), checkpoint);
    }

    /**
     * Parses a signed checkpoint in its one spelling.
     *
     * @throws org.huzheng.HuzhengException LOG_MALFORMED
     */
    public static SignedCheckpoint parse(Bytes signed) {
        SignedNote note = SignedNote.parse(signed);
        return new SignedCheckpoint(note, Checkpoint.parse(note.text()));
    }

    /** The checkpoint as it travels. */
    public Bytes format() {
        return note.format();
    }

    /**
     * Judges every signature line. A line of a key nobody vouches for gives LOG_KEY_UNKNOWN, a wrong line of a known key
     * LOG_CHECKPOINT_SIGNATURE_INVALID. Only a key named like the origin speaks for the log: without one, LOG_KEY_UNKNOWN.
     *
     * @return the suite of the log, if a known key of its own signed
     */
    public Optional<CryptoSuite> verify(LogTrust trust, String subject, Findings findings) {
        return note.verify(checkpoint.origin(), trust, subject, findings);
    }
}
