package org.huzheng.server.log;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.log.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database still leads on from what was given out 日志连续性. The checkpoint last published is remembered here, so
 * that a database that goes back in time under a running server is noticed before anything is signed. Once it was, nothing
 * is signed until the server is started anew on a database that holds what it promised. Thread-safe.
 *
 * <p>What was published must be read before the transaction that is held against it sees its first row: a reading
 * transaction may be older than a checkpoint published meanwhile.
 */
final class Continuity {
    private static final Logger LOG = LoggerFactory.getLogger(Continuity.class);

    private final RollbackGuard guard;
    private final AtomicReference<HuzhengException> broken = new AtomicReference<>();
    private volatile Optional<SignedCheckpoint> published;

    /** Begins with what an earlier run gave out. */
    Continuity(RollbackGuard guard, Optional<SignedCheckpoint> marked) {
        this.guard = guard;
        this.published = marked;
    }

    /** What was published last; empty before the very first time. */
    Optional<SignedCheckpoint> published() {
        return published;
    }

    /** From now on every tree must lead on from this one. */
    void advance(SignedCheckpoint checkpoint) {
        published = Optional.of(checkpoint);
    }

    /**
     * Passes while nothing was found amiss.
     *
     * @throws HuzhengException {@code LOG_ROLLED_BACK} or {@code LOG_DAMAGED}, as first found
     */
    void requireUnbroken() {
        HuzhengException found = broken.get();
        if (found != null) {
            throw new HuzhengException(found.code(), found.detail(), found);
        }
    }

    /** The quick look: the database is at least as new as what was published. Asked before every leaf. */
    void requireNotOlder(LogStore rows, Optional<SignedCheckpoint> promised) {
        judged(() -> promised.ifPresent(known -> guard.requireNotOlder(rows, known)));
    }

    /** The proof: what was published is the beginning of the tree that is stored. Asked before every signature. */
    void prove(LogStore rows, Optional<SignedCheckpoint> promised) {
        judged(() -> {
            promised.ifPresent(known -> guard.requireGrownFrom(rows, known));
            rows.published()
                    .filter(note -> promised.map(
                                    known -> !note.text().equals(known.format().utf8()))
                            .orElse(true))
                    .ifPresent(note -> guard.requirePublished(rows, note));
        });
    }

    private void judged(Runnable look) {
        requireUnbroken();
        try {
            look.run();
        } catch (HuzhengException e) {
            boolean lasting = e.code() == ErrorCode.LOG_ROLLED_BACK || e.code() == ErrorCode.LOG_DAMAGED;
            if (lasting && broken.compareAndSet(null, e)) {
                LOG.atError()
                        .addKeyValue("code", e.code())
                        .addKeyValue("found", e.detail())
                        .log("the database does not lead on from what this log gave out; nothing is signed any more");
            }
            throw e;
        }
    }
}
