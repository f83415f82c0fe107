package org.huzheng.server.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.StreamDigest;

/**
 * The digests of uploads under way, read from their files while the next part arrives, so that completing a long upload need
 * not read it again. They are only a convenience: what was lost or not done, by a restart or for want of room, is made up
 * for when the upload is complete. Thread-safe.
 */
final class RunningDigests {
    private static final int KEPT = 64;
    private static final int BUFFER = 256 * 1024;

    private final Map<String, Running> running = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Running> eldest) {
            return size() > KEPT;
        }
    };

    private final ThreadPoolExecutor ahead = new ThreadPoolExecutor(
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().availableProcessors(),
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(KEPT),
            RunningDigests::daemon,
            new ThreadPoolExecutor.DiscardPolicy());

    RunningDigests() {
        ahead.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "huzheng-digest");
        thread.setDaemon(true);
        return thread;
    }

    /** Goes on with the digest of an upload in the background, up to the end of what its file holds for good. */
    void follow(Upload upload, Path file) {
        Running digest = of(upload);
        ahead.execute(() -> digest.tryUpTo(upload.nextOffset(), file));
    }

    /** The digest of a whole upload. */
    Digest finish(Upload upload, Path file) throws IOException {
        Running digest = of(upload);
        forget(upload.id());
        return digest.finish(upload.length(), file);
    }

    synchronized void forget(String uploadId) {
        running.remove(uploadId);
    }

    private synchronized Running of(Upload upload) {
        return running.computeIfAbsent(
                upload.id(), id -> new Running(upload.digest().algorithm()));
    }

    private static final class Running {
        private final StreamDigest digest;

        Running(DigestAlgorithm algorithm) {
            this.digest = StreamDigest.of(algorithm);
        }

        void tryUpTo(long end, Path file) {
            try {
                upTo(end, file);
            } catch (IOException e) {
                // Finishing reads on from here, and says what is wrong with the disk
            }
        }

        synchronized Digest finish(long length, Path file) throws IOException {
            upTo(length, file);
            return digest.finish();
        }

        private synchronized void upTo(long end, Path file) throws IOException {
            if (digest.length() >= end) {
                return;
            }
            try (FileChannel channel = FileChannel.open(file)) {
                InputStream in = Channels.newInputStream(channel.position(digest.length()));
                byte[] buffer = new byte[BUFFER];
                while (digest.length() < end) {
                    int read = in.read(buffer, 0, (int) Math.min(BUFFER, end - digest.length()));
                    if (read < 0) {
                        throw new IOException("the stored part is shorter than was acknowledged");
                    }
                    digest.update(buffer, 0, read);
                }
            }
        }
    }
}
