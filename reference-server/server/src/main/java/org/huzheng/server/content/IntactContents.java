package org.huzheng.server.content;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.Striped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether stored contents are still what they are named after 内容完整性. A file is read whole once, and again only when its
 * length, time or identity on the disk changed; what rots without that is found by a check of the whole store. What was
 * found missing or damaged is remembered until it is found whole. Thread-safe.
 */
final class IntactContents {
    private static final Logger LOG = LoggerFactory.getLogger(IntactContents.class);
    private static final int REMEMBERED = 100_000;
    /** So many faults are as good as all. */
    private static final int MOST_FAULTS = 10_000;

    private static final int BUFFER = 1 << 16;

    private final Cache<Digest, Seen> whole =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();
    private final Set<Digest> faulty = ConcurrentHashMap.newKeySet();
    private final Striped<Lock> reading = Striped.lock(64);

    /** What tells a file from another in its place. */
    private record Seen(long length, FileTime modified, Optional<Object> key) {
        static Seen of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
        }
    }

    /** Whether nothing is known to be missing or damaged. */
    boolean none() {
        return faulty.isEmpty();
    }

    /** Notes a file that was just found to be what its digest says. */
    void placed(Digest digest, Path file) throws IOException {
        whole.put(digest, Seen.of(file));
        faulty.remove(digest);
    }

    /**
     * Passes if the file is there, of the length recorded and of the digest it is named by.
     *
     * @throws HuzhengException CONTENT_MISSING or CONTENT_DAMAGED, naming the digest
     * @throws IOException if the disk does not answer
     */
    void require(StoredContent stored, Path file) throws IOException {
        Digest digest = stored.digest();
        Lock lock = reading.get(digest);
        lock.lock();
        try {
            Seen now = Seen.of(file);
            if (now.equals(whole.getIfPresent(digest))) {
                return;
            }
            if (now.length() != stored.length()
                    || !digestOf(file, digest.algorithm()).equals(digest)) {
                throw faulty(digest, ErrorCode.CONTENT_DAMAGED);
            }
            // What changed while it was read has another time than the one noted here, and is read again.
            whole.put(digest, now);
            faulty.remove(digest);
        } catch (NoSuchFileException e) {
            throw faulty(digest, ErrorCode.CONTENT_MISSING);
        } finally {
            lock.unlock();
        }
    }

    private HuzhengException faulty(Digest digest, ErrorCode code) {
        whole.invalidate(digest);
        if (faulty.size() < MOST_FAULTS && faulty.add(digest)) {
            LOG.atError()
                    .addKeyValue("code", code)
                    .addKeyValue("content", digest)
                    .log("content cannot be given out");
        }
        return new HuzhengException(code, digest.toString());
    }

    private static Digest digestOf(Path file, DigestAlgorithm algorithm) throws IOException {
        StreamDigest running = StreamDigest.of(algorithm);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                running.update(buffer, 0, n);
            }
        }
        return running.finish();
    }
}
