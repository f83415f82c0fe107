package org.huzheng.server.http.door;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The rest of a body that was answered before it was read. A server that answers and closes while the other side is still
 * writing makes the connection break, and the answer is lost with it; so the rest is read and thrown away first, without a
 * thread and within limits of length and time.
 */
final class Rest {
    static final long MAX_BYTES = 16L * 1024 * 1024;

    private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long MAX_SILENCE_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long LOOK_MILLIS = 500;

    private final Request request;
    private final Runnable then;
    private final LongSupplier nanos;
    private final long started;
    private final AtomicBoolean done = new AtomicBoolean();
    private volatile long heard;
    private long length;

    private Rest(Request request, Runnable then, LongSupplier nanos) {
        this.request = request;
        this.then = then;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.heard = started;
    }

    /** Reads what is left, as far as the limits allow, then goes on; never fails. */
    static void discard(Request request, LongSupplier nanos, Runnable then) {
        if (hasBody(request) && !awaitsConsent(request)) {
            Rest rest = new Rest(request, then, nanos);
            rest.look();
            rest.more();
        } else {
            then.run();
        }
    }

    static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    /** Whoever asked first has not sent anything yet; reading would tell him to (RFC 9110 §10.1.1). */
    private static boolean awaitsConsent(Request request) {
        return request.getHeaders().contains(HttpHeader.EXPECT) && request.getLength() > 0;
    }

    private void more() {
        while (!done.get()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this::more);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                finish();
                return;
            }
            length += chunk.remaining();
            heard = nanos.getAsLong();
            boolean last = chunk.isLast();
            chunk.release();
            if (last || length > MAX_BYTES) {
                finish();
                return;
            }
        }
    }

    private void look() {
        long now = nanos.getAsLong();
        if (now - started > MAX_NANOS || now - heard > MAX_SILENCE_NANOS) {
            finish();
        } else if (!done.get()) {
            Scheduler.Task unused =
                    request.getComponents().getScheduler().schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void finish() {
        if (done.compareAndSet(false, true)) {
            then.run();
        }
    }
}
