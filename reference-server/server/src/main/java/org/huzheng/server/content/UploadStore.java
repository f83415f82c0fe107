package org.huzheng.server.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;

/** What is being uploaded, what is stored, and who brought it. */
public interface UploadStore {
    /** Adds an upload; false if its owner used its business key before. */
    boolean insert(Upload upload, Instant now);

    /** The upload of this id. */
    Optional<Upload> find(String id);

    /** The upload under an owner's business key. */
    Optional<Upload> findByKey(String owner, String businessKey);

    /** How many uploads an owner has under way. */
    int countOpen(String owner);

    /** How many bytes an owner has stored and announced together. */
    long used(String owner);

    /** How many bytes of all uploads under way are still to come. */
    long outstanding();

    /** Content that was stored before then and that no evidence names. */
    List<Digest> unregisteredSince(Instant cutoff);

    /** Forgets a content with its owners and finished uploads, unless evidence names it; says whether it did. */
    boolean forget(Digest unregistered);

    /**
     * Changes state or offset by compare-and-swap.
     *
     * @throws HuzhengException {@code UPLOAD_RANGE_INVALID} if it is no longer as it was
     */
    void change(Upload from, Upload to, Instant now);

    /** Records a content as stored and its bringer as one of its owners. */
    void keep(StoredContent content, String owner, Instant now);

    /** The content of this digest, if it is stored whole. */
    Optional<StoredContent> content(Digest digest);

    /** The stored content after this one, or the first, in the order of their digests; empty after the last. */
    Optional<StoredContent> next(Optional<Digest> after);

    /** How many bytes of content are stored. */
    long storedBytes();

    /** Whether a department brought this content itself. */
    boolean isOwner(Digest digest, String owner);

    /** Uploads under way that nobody continued since. */
    List<Upload> untouchedSince(Instant cutoff);

    /** Forgets an upload; stored content stays. */
    void remove(String id);
}
