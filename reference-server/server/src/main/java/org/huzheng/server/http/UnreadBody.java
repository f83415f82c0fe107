package org.huzheng.server.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * The rest of a request that is refused before its body was read. A server that answers and closes while the other side is
 * still writing makes the connection break, and the answer is lost with it; so the rest is read and thrown away first, within
 * limits of length and time.
 */
final class UnreadBody {
    static final long MAX_BYTES = 16L * 1024 * 1024;

    private static final long MAX_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long MAX_SILENCE_NANOS = Duration.ofSeconds(3).toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();
    private static final int BUFFER = 65536;

    private final LongSupplier nanos;

    /** Measures time by a clock that never goes back, in nanoseconds. */
    UnreadBody(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Reads what is left, as far as the limits allow; never fails. */
    void discard(HttpServletRequest request) {
        if (!hasBody(request) || awaitsConsent(request)) {
            return;
        }
        try {
            discard(request.getInputStream(), request.getContentLengthLong());
        } catch (IOException | RuntimeException e) {
            // The sender has gone, or the body is damaged: there is nothing left to wait for.
            return;
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Whoever asked first has not sent anything yet; reading would tell him to (RFC 9110 §10.1.1). */
    private static boolean awaitsConsent(HttpServletRequest request) {
        return request.getHeader("Expect") != null && request.getContentLengthLong() > 0;
    }

    /**
     * Reads only what has arrived, so that a silent sender cannot hold the thread longer than the limits say.
     *
     * @param declared the length the sender declared; negative if it declared none
     * @return how many bytes were thrown away
     */
    long discard(ServletInputStream in, long declared) throws IOException {
        long most = declared < 0 ? MAX_BYTES : Math.min(declared, MAX_BYTES);
        byte[] buffer = new byte[BUFFER];
        long started = nanos.getAsLong();
        long heard = started;
        long length = 0;
        while (length < most) {
            int ready = in.available();
            int read = ready > 0 ? in.read(buffer, 0, Math.min(buffer.length, ready)) : 0;
            if (read < 0 || in.isFinished()) {
                break;
            }
            long now = nanos.getAsLong();
            if (read > 0) {
                length += read;
                heard = now;
            }
            if (now - started > MAX_NANOS || now - heard > MAX_SILENCE_NANOS) {
                break;
            }
            if (read == 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return length;
    }
}
