package org.huzheng.client.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.StreamSource;
import org.huzheng.crypto.internal.digest.StreamDigest;

/** A stretch of some content, read as often as need be. */
final class SourceRegion {
    private final StreamSource source;
    private final long offset;
    private final long length;
    private volatile boolean cutShort;

    SourceRegion(StreamSource source, long offset, long length) {
        this.source = source;
        this.offset = offset;
        this.length = length;
    }

    long length() {
        return length;
    }

    /**
     * What sends the stretch.
     *
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if an earlier reading found the content shorter: the connection that
     *     broke for that cannot tell
     */
    BodyPublisher publisher() {
        if (cutShort) {
            throw changed();
        }
        return length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this::open), length);
    }

    /** A fresh stream of at most these bytes; closing it closes the content's own. */
    InputStream open() {
        try {
            return new Bounded(source.open(offset), length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * The digest of the stretch.
     *
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if the content is shorter now
     */
    Digest digest(DigestAlgorithm algorithm) {
        try (InputStream in = open()) {
            StreamDigest digest = StreamDigest.of(algorithm);
            byte[] buffer = new byte[65536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            if (digest.length() != length) {
                throw changed();
            }
            return digest.finish();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static HuzhengException changed() {
        return new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, "what is uploaded");
    }

    private static HuzhengException failed(IOException e) {
        return new HuzhengException(ErrorCode.IO_FAILED, "reading what is uploaded", e);
    }

    /** Lets only so many bytes through. */
    private final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int at, int count) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(target, at, (int) Math.min(count, left));
            cutShort |= read < 0;
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(in.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
