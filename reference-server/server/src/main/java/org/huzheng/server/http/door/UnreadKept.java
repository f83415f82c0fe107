package org.huzheng.server.http.door;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose unread body is left as it is: Jetty would declare it broken, and {@link Rest} still has to read it. */
final class UnreadKept extends Request.Wrapper {
    private static final int READS = 16;

    private boolean ended;

    UnreadKept(Request request) {
        super(request);
    }

    @Override
    public Content.Chunk read() {
        Content.Chunk chunk = super.read();
        ended |= chunk != null && chunk.isLast();
        return chunk;
    }

    /** Takes what has arrived; whether that was all decides whether the connection is used again. */
    @Override
    public boolean consumeAvailable() {
        for (int i = 0; i < READS && !ended; i++) {
            Content.Chunk chunk = read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return false;
            }
            chunk.release();
        }
        return ended;
    }
}
