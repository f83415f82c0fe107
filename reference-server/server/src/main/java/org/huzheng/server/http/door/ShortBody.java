package org.huzheng.server.http.door;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The short body of a stranger, read as it arrives and without a thread; the request goes on when it is whole, too long, broken,
 * or when its time is over. What arrived is what the request then has.
 */
final class ShortBody {
    private final Request request;
    private final int limit;
    private final Consumer<Request> then;
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Scheduler.Task deadline;

    private ShortBody(Request request, int limit, long millis, Consumer<Request> then) {
        this.request = request;
        this.limit = limit;
        this.then = then;
        this.deadline = request.getComponents().getScheduler().schedule(this::expired, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * Reads a body.
     *
     * @param limit how many bytes are read at most; one more shows that there are more
     * @param millis how long it may take, in milliseconds
     * @param then what goes on with the request; {@link Doorkeeper#SLOW} is set on one that ran out of time
     */
    static void read(Request request, int limit, long millis, Consumer<Request> then) {
        new ShortBody(request, limit, millis, then).more();
    }

    private void more() {
        while (!done.get()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this::more);
                return;
            }
            boolean last = chunk.isLast() || Content.Chunk.isFailure(chunk);
            if (!Content.Chunk.isFailure(chunk)) {
                append(chunk.getByteBuffer());
                chunk.release();
            }
            if (last || arrived.size() > limit) {
                finish();
                return;
            }
        }
    }

    private void append(ByteBuffer bytes) {
        int taken = Math.min(bytes.remaining(), limit + 1 - arrived.size());
        byte[] copy = new byte[taken];
        bytes.get(copy);
        arrived.write(copy, 0, taken);
    }

    private void expired() {
        request.setAttribute(Doorkeeper.SLOW, true);
        finish();
    }

    private void finish() {
        if (done.compareAndSet(false, true)) {
            deadline.cancel();
            then.accept(new Arrived(request, Content.Source.from(ByteBuffer.wrap(arrived.toByteArray()))));
        }
    }

    /** The request, with the body that arrived. */
    private static final class Arrived extends Request.Wrapper {
        private final Content.Source body;

        private Arrived(Request request, Content.Source body) {
            super(request);
            this.body = body;
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable callback) {
            body.demand(callback);
        }

        @Override
        public boolean consumeAvailable() {
            for (Content.Chunk chunk = body.read(); chunk != null; chunk = body.read()) {
                chunk.release();
                if (chunk.isLast()) {
                    break;
                }
            }
            return true;
        }
    }
}
