package org.huzheng.server.http;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** The least speed of a body: a thread waits for whoever sends, not for whoever trickles. */
final class Pace {
    private static final long GRACE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long BYTES_PER_SECOND = 4096;

    private final LongSupplier nanos;
    private final long started;

    /** Begins now, by a clock that never goes back, in nanoseconds. */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    /**
     * Holds what has arrived so far against the time it took.
     *
     * @throws HuzhengException BODY_TOO_SLOW
     */
    void require(long bytes) {
        long taken = nanos.getAsLong() - started;
        if (taken > GRACE_NANOS && bytes < taken / 1_000_000_000.0 * BYTES_PER_SECOND) {
            throw new HuzhengException(
                    ErrorCode.BODY_TOO_SLOW,
                    bytes + " bytes in " + Duration.ofNanos(taken).toSeconds() + " s");
        }
    }
}
