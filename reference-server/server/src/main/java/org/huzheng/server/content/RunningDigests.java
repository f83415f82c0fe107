package org.huzheng.server.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The digests of uploads under way, carried along so that completing a long upload need not read it again. They are only
 * a convenience: one that was lost, by a restart or for want of room, is computed from the file. Thread-safe.
 */
final class RunningDigests {
    private static final int KEPT = 64;

    private final Map<String, Running> running = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Running> eldest) {
            return size() > KEPT;
        }
    };

    private record Running(MessageDigest engine, long offset) {}

    /** Takes the chunk at an offset, if everything before it was taken. */
    synchronized void update(Upload upload, long offset, byte[] chunk, int length) {
        Running known =
                offset == 0 ? new Running(upload.digest().algorithm().newEngine(), 0) : running.remove(upload.id());
        if (known == null || known.offset != offset) {
            return;
        }
        known.engine.update(chunk, 0, length);
        running.put(upload.id(), new Running(known.engine, offset + length));
    }

    /** The digest of a whole upload. */
    Digest finish(Upload upload, Path file) throws IOException {
        Running known = forget(upload.id());
        MessageDigest engine = known != null && known.offset == upload.length() ? known.engine : read(upload, file);
        return Digest.of(upload.digest().algorithm(), Bytes.of(engine.digest()));
    }

    synchronized @Nullable Running forget(String uploadId) {
        return running.remove(uploadId);
    }

    private static MessageDigest read(Upload upload, Path file) throws IOException {
        MessageDigest engine = upload.digest().algorithm().newEngine();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                engine.update(buffer, 0, count);
            }
        }
        return engine;
    }
}
