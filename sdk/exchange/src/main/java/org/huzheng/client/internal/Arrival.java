package org.huzheng.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.EvidenceView;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.digest.StreamDigest;

/**
 * The bytes of a download as they come, counted and digested on their way out. They are digested on the common pool while
 * the next ones arrive: there are two buffers, and each is digested before it is filled again.
 */
final class Arrival {
    private static final int BUFFER = 256 * 1024;

    private final Digest expected;
    private final long length;
    private final OutputStream out;
    private final StreamDigest digest;
    private byte[] free = new byte[BUFFER];
    private byte[] digested = new byte[BUFFER];
    private Optional<ForkJoinTask<?>> digesting = Optional.empty();
    private long position;

    private Arrival(EvidenceView evidence, OutputStream out) {
        this.expected = evidence.contentId();
        this.length = evidence.length();
        this.out = out;
        this.digest = StreamDigest.of(expected.algorithm());
    }

    static Arrival at(EvidenceView evidence, OutputStream out) {
        return new Arrival(evidence, out);
    }

    /** One that goes on after what is there already, which is read to its end. */
    static Arrival after(InputStream there, EvidenceView evidence, OutputStream out) throws IOException {
        Arrival arrival = new Arrival(evidence, out);
        byte[] buffer = arrival.free;
        for (int read = there.read(buffer); read >= 0; read = there.read(buffer)) {
            arrival.digest.update(buffer, 0, read);
        }
        arrival.position = arrival.digest.length();
        return arrival;
    }

    long position() {
        return position;
    }

    /** Where the next bytes may be put. */
    byte[] buffer() {
        return free;
    }

    /** Takes so many bytes from the {@link #buffer}, which is another one afterwards. */
    void take(int count) throws IOException {
        if (position + count > length) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "more bytes than registered");
        }
        byte[] taken = free;
        out.write(taken, 0, count);
        position += count;
        digesting.ifPresent(ForkJoinTask::join);
        digesting = Optional.of(ForkJoinPool.commonPool().submit(() -> digest.update(taken, 0, count)));
        free = digested;
        digested = taken;
    }

    /** Whether what came is what was registered; asked once, at the end. */
    boolean right() {
        digesting.ifPresent(ForkJoinTask::join);
        return digest.finish().equals(expected);
    }

    HuzhengException mismatch() {
        return new HuzhengException(ErrorCode.BODY_DIGEST_MISMATCH, "the download is not " + expected);
    }
}
