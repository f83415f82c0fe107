package org.huzheng.server.content;

import java.io.IOException;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Tells a sender that went away from a disk that failed: both are IOExceptions. */
final class BodyFault {
    private BodyFault() {}

    @FunctionalInterface
    interface Read<T> {
        T read() throws IOException;
    }

    /**
     * Reads from the sender.
     *
     * @throws HuzhengException {@code BODY_TRUNCATED} if the connection broke
     */
    static <T> T reading(Read<T> read) {
        try {
            return read.read();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.BODY_TRUNCATED, "the connection broke", e);
        }
    }
}
