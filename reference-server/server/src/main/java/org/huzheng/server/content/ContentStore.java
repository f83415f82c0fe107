package org.huzheng.server.content;

import com.google.common.util.concurrent.Striped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.server.disk.DiskFault;
import org.huzheng.server.store.Transactor;

/**
 * The content-addressed store 内容存储 and the way into it: begin, leaf hashes, parts, complete. Every acknowledged step
 * survives a crash, and a content is visible only when it is whole, verified and durable. Thread-safe.
 *
 * <p>An upload is only ever shown to the department that began it; to others it does not exist.
 */
public final class ContentStore {
    private static final String WHAT = "content store";

    private final Transactor<UploadStore> database;
    private final ContentFiles files;
    private final ContentLimits limits;
    private final Clock clock;
    private final SecureRandom random;
    private final RunningDigests digests = new RunningDigests();
    private final IntactContents intact = new IntactContents();
    private final Striped<Lock> locks = Striped.lock(64);
    /** Of contents by their digest; taken after that of an upload, never before. */
    private final Striped<Lock> contents = Striped.lock(64);

    private ContentStore(
            Transactor<UploadStore> database,
            ContentFiles files,
            ContentLimits limits,
            Clock clock,
            SecureRandom random) {
        this.database = database;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
        this.random = random;
    }

    /** Opens the store in a directory, and removes what a crash left behind that nobody can continue. */
    public static ContentStore open(
            Path directory, Transactor<UploadStore> database, ContentLimits limits, Clock clock, SecureRandom random) {
        try {
            ContentStore store = new ContentStore(database, new ContentFiles(directory), limits, clock, random);
            store.removeOrphans();
            return store;
        } catch (IOException e) {
            throw DiskFault.of(e, directory, WHAT);
        }
    }

    /**
     * Begins an upload, or finds the one begun before under the same business key. The key stands for the content: if the
     * same content is announced with another root, one of the two roots is wrong, and the upload begins anew.
     *
     * @param length the whole length in bytes
     * @param digest the digest of the whole
     * @param treeRoot the root of its tree hash, chunks of 64 KiB
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT}, {@code PACKAGE_LIMIT_EXCEEDED}, {@code SERVER_BUSY} if the
     *     department has too many uploads under way, {@code QUOTA_EXCEEDED} if it has too much stored and announced, {@code
     *     DISK_FULL} if it could not be stored whole beside what is announced already
     */
    public Upload begin(String owner, Optional<String> businessKey, long length, Digest digest, Digest treeRoot) {
        if (length < 0 || length > limits.maxContent()) {
            throw new HuzhengException(ErrorCode.PACKAGE_LIMIT_EXCEEDED, "at most " + limits.maxContent() + " bytes");
        }
        Upload upload =
                new Upload(newId(), owner, businessKey, length, digest, treeRoot, UploadState.AWAITING_LEAVES, 0);
        Optional<Upload> before = businessKey.flatMap(key -> database.read(rows -> rows.findByKey(owner, key)));
        before.filter(upload::corrects).ifPresent(this::forget);
        return database.write(rows -> {
            Optional<Upload> same = businessKey.flatMap(key -> rows.findByKey(owner, key));
            return same.isPresent() ? requireSame(same.get(), upload) : insert(rows, upload);
        });
    }

    /** Nothing is forgotten that became whole in the meantime. */
    private void forget(Upload wrong) {
        locked(wrong.id(), () -> {
            boolean removed = database.write(rows -> {
                boolean open = rows.find(wrong.id())
                        .filter(upload -> upload.state() != UploadState.COMPLETE)
                        .isPresent();
                if (open) {
                    rows.remove(wrong.id());
                }
                return open;
            });
            if (removed) {
                digests.forget(wrong.id());
                files.removeUpload(wrong.id());
            }
            return removed;
        });
    }

    /**
     * Takes the leaf hashes, 32 bytes each in order. Once they are stored a repetition is not read.
     *
     * @throws HuzhengException {@code UPLOAD_ROOT_MISMATCH}, {@code BODY_TRUNCATED}, {@code DISK_FULL}, {@code NOT_FOUND}
     */
    public Upload putLeaves(String owner, String id, InputStream leaves) {
        return locked(id, () -> {
            Upload upload = find(owner, id);
            if (upload.state() != UploadState.AWAITING_LEAVES) {
                return upload;
            }
            files.createUpload(upload);
            files.leaves(upload).store(upload, leaves);
            return change(upload, upload.in(UploadState.RECEIVING));
        });
    }

    /**
     * Takes a part: whole chunks, or the tail. Chunks that were verified before a fault are kept.
     *
     * @param offset must be the upload's next offset
     * @throws HuzhengException {@code UPLOAD_LEAF_MISMATCH} naming the leaf, {@code UPLOAD_RANGE_INVALID},
     *     {@code BODY_TRUNCATED}, {@code BODY_TOO_LARGE}, {@code DISK_FULL}, {@code NOT_FOUND}
     */
    public Upload putPart(String owner, String id, long offset, IncomingPart part) {
        return locked(id, () -> {
            Upload upload = find(owner, id);
            if (upload.state() != UploadState.RECEIVING || upload.nextOffset() != offset) {
                throw new HuzhengException(ErrorCode.UPLOAD_RANGE_INVALID, "nextOffset=" + upload.nextOffset());
            }
            DiskFault.requireSpace(files.root(), limits.reserve());
            PartOutcome outcome;
            try (LeafFile.Reader leaves = files.leaves(upload).open()) {
                outcome = new PartFile(files.part(upload)).append(upload, part, limits.maxPart(), leaves);
            }
            Upload moved = upload.at(outcome.nextOffset());
            if (outcome.nextOffset() > offset) {
                change(upload, moved);
                digests.follow(moved, files.part(upload));
            }
            if (outcome.fault().isPresent()) {
                throw outcome.fault().get();
            }
            return moved;
        });
    }

    /**
     * Where an upload stands.
     *
     * @throws HuzhengException {@code NOT_FOUND}
     */
    public Upload find(String owner, String id) {
        return database.read(rows -> rows.find(id))
                .filter(upload -> upload.owner().equals(owner))
                .orElseThrow(() -> new HuzhengException(ErrorCode.NOT_FOUND, ""));
    }

    /**
     * Checks the digest of the whole and moves it into place; again if it was done before.
     *
     * @throws HuzhengException {@code UPLOAD_INCOMPLETE}, {@code UPLOAD_DIGEST_MISMATCH}, {@code NOT_FOUND}
     */
    public StoredContent complete(String owner, String id) {
        return locked(id, () -> {
            Upload upload = find(owner, id);
            if (upload.state() == UploadState.COMPLETE) {
                return find(upload.digest());
            }
            if (upload.state() != UploadState.RECEIVING || upload.nextOffset() != upload.length()) {
                throw new HuzhengException(ErrorCode.UPLOAD_INCOMPLETE, "nextOffset=" + upload.nextOffset());
            }
            StoredContent stored = new StoredContent(upload.digest(), upload.length(), upload.treeRoot());
            locked(contents, upload.digest().toString(), () -> {
                place(upload);
                return database.write(rows -> {
                    rows.keep(stored, owner, clock.instant());
                    rows.change(upload, upload.in(UploadState.COMPLETE), clock.instant());
                    return stored;
                });
            });
            files.removeUpload(id);
            return stored;
        });
    }

    /**
     * A stored content.
     *
     * @throws HuzhengException {@code NOT_FOUND}
     */
    public StoredContent find(Digest digest) {
        return database.read(rows -> rows.content(digest))
                .orElseThrow(() -> new HuzhengException(ErrorCode.NOT_FOUND, ""));
    }

    /**
     * The file of a stored content, whole, to be read only.
     *
     * @throws HuzhengException {@code NOT_FOUND}, {@code CONTENT_MISSING}, {@code CONTENT_DAMAGED}
     */
    public Path file(Digest digest) {
        StoredContent stored = find(digest);
        Path file = files.of(digest);
        try {
            intact.require(stored, file);
            return file;
        } catch (IOException e) {
            throw DiskFault.of(e, files.root(), WHAT);
        }
    }

    /** Whether no content is known to be missing or damaged. */
    public boolean isIntact() {
        return intact.none();
    }

    /** Whether a department uploaded this content itself; only then may it register it. */
    public boolean isOwner(Digest digest, String department) {
        return database.read(rows -> rows.isOwner(digest, department));
    }

    /**
     * Reads a range of a stored content; the caller closes the stream.
     *
     * @throws HuzhengException {@code ARGUMENT_INVALID} if the range is not within it, and as {@link #file}
     */
    public InputStream read(Digest digest, long offset, long length) {
        StoredContent stored = find(digest);
        if (offset < 0 || length < 0 || offset > stored.length() - length) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "range outside 0–" + stored.length());
        }
        try {
            intact.require(stored, files.of(digest));
            return files.read(stored, offset, length);
        } catch (IOException e) {
            throw DiskFault.of(e, files.root(), WHAT);
        }
    }

    /**
     * Removes uploads that nobody continued for so long.
     *
     * @return how many
     */
    public int sweep(Duration idle) {
        int removed = 0;
        for (Upload upload :
                database.read(rows -> rows.untouchedSince(clock.instant().minus(idle)))) {
            removed += locked(upload.id(), () -> removeIfIdle(upload, idle));
        }
        return removed;
    }

    /**
     * Removes content that nobody registered for as long as the limits say.
     *
     * @return how many
     */
    public int sweepUnregistered() {
        Instant cutoff = clock.instant().minus(limits.unregistered());
        int removed = 0;
        for (Digest digest : database.read(rows -> rows.unregisteredSince(cutoff))) {
            removed += locked(contents, digest.toString(), () -> {
                boolean forgotten =
                        database.write(rows -> rows.unregisteredSince(cutoff).contains(digest) && rows.forget(digest));
                if (forgotten) {
                    Files.deleteIfExists(files.of(digest));
                }
                return forgotten ? 1 : 0;
            });
        }
        return removed;
    }

    private int removeIfIdle(Upload upload, Duration idle) throws IOException {
        boolean removed = database.write(rows -> {
            boolean stillIdle = rows.untouchedSince(clock.instant().minus(idle)).contains(upload);
            if (stillIdle) {
                rows.remove(upload.id());
            }
            return stillIdle;
        });
        if (removed) {
            digests.forget(upload.id());
            files.removeUpload(upload.id());
        }
        return removed ? 1 : 0;
    }

    private void place(Upload upload) throws IOException {
        PartFile part = new PartFile(files.part(upload));
        if (upload.length() > 0 && !part.exists() && Files.exists(files.of(upload.digest()))) {
            // A crash after the move and before the row: the file got that name only once verified.
            // An upload of nothing has no part: taken for moved, its sender would own whatever digest it names.
            return;
        }
        if (upload.length() == 0) {
            part.ensureExists();
        }
        if (!digests.finish(upload, part.path()).equals(upload.digest())) {
            throw new HuzhengException(
                    ErrorCode.UPLOAD_DIGEST_MISMATCH,
                    upload.digest().algorithm().id());
        }
        files.place(part.path(), upload.digest());
        intact.placed(upload.digest(), files.of(upload.digest()));
    }

    private Upload insert(UploadStore rows, Upload upload) {
        if (rows.countOpen(upload.owner()) >= limits.maxOpenUploads()) {
            throw new HuzhengException(ErrorCode.SERVER_BUSY, limits.maxOpenUploads() + " uploads are under way");
        }
        long used = rows.used(upload.owner());
        if (used + upload.length() > limits.quota()) {
            throw new HuzhengException(ErrorCode.QUOTA_EXCEEDED, used + " of " + limits.quota() + " bytes are used");
        }
        DiskFault.requireSpace(files.root(), rows.outstanding() + upload.length() + limits.reserve());
        if (rows.insert(upload, clock.instant())) {
            return upload;
        }
        return requireSame(
                upload.businessKey()
                        .flatMap(key -> rows.findByKey(upload.owner(), key))
                        .orElseThrow(),
                upload);
    }

    private static Upload requireSame(Upload before, Upload upload) {
        if (!before.isOf(upload)) {
            throw new HuzhengException(
                    ErrorCode.BUSINESS_KEY_CONFLICT, upload.businessKey().orElse(""));
        }
        return before;
    }

    private Upload change(Upload from, Upload to) {
        return database.write(rows -> {
            rows.change(from, to, clock.instant());
            return to;
        });
    }

    private void removeOrphans() throws IOException {
        for (String id : files.uploadIds()) {
            boolean open = database.read(rows -> rows.find(id))
                    .filter(upload -> upload.state() != UploadState.COMPLETE)
                    .isPresent();
            if (!open) {
                files.removeUpload(id);
            }
        }
    }

    private String newId() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    private <T> T locked(String id, DiskWork<T> work) {
        return locked(locks, id, work);
    }

    private <T> T locked(Striped<Lock> striped, String name, DiskWork<T> work) {
        Lock lock = striped.get(name);
        lock.lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw DiskFault.of(e, files.root(), WHAT);
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    private interface DiskWork<T> {
        T run() throws IOException;
    }
}
