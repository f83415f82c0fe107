package org.huzheng.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.EvidenceView;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.digest.StreamDigest;

/** The bytes of a download as they come, counted and digested on their way out. */
final class Arrival {
    private final Digest expected;
    private final long length;
    private final OutputStream out;
    private final StreamDigest digest;

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
        byte[] buffer = new byte[65536];
        for (int read = there.read(buffer); read >= 0; read = there.read(buffer)) {
            arrival.digest.update(buffer, 0, read);
        }
        return arrival;
    }

    long position() {
        return digest.length();
    }

    void take(byte[] buffer, int count) throws IOException {
        if (position() + count > length) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "more bytes than registered");
        }
        out.write(buffer, 0, count);
        digest.update(buffer, 0, count);
    }

    /** Whether what came is what was registered; asked once, at the end. */
    boolean right() {
        return digest.finish().equals(expected);
    }

    HuzhengException mismatch() {
        return new HuzhengException(ErrorCode.BODY_DIGEST_MISMATCH, "the download is not " + expected);
    }
}
