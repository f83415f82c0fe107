package org.huzheng.server.content;

import java.util.Optional;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.Digest;

/**
 * One content on its way in 上传.
 *
 * @param id its id, 32 hexadecimal digits
 * @param owner 统一社会信用代码 of the department that sends it
 * @param businessKey the sender's own key for it, if it gave one
 * @param length the whole length in bytes
 * @param digest the digest the whole must have, and its name once stored
 * @param treeRoot the root its leaf hashes must have
 * @param state where it stands
 * @param nextOffset how many bytes are verified and durable; where to go on
 */
public record Upload(
        String id,
        String owner,
        Optional<String> businessKey,
        long length,
        Digest digest,
        Digest treeRoot,
        UploadState state,
        long nextOffset) {
    /** How many chunks, and so leaves, the content has; none if it is empty. */
    public long leafCount() {
        return (length + ContentHasher.CHUNK_SIZE - 1) / ContentHasher.CHUNK_SIZE;
    }

    Upload in(UploadState next) {
        return new Upload(id, owner, businessKey, length, digest, treeRoot, next, nextOffset);
    }

    Upload at(long offset) {
        return new Upload(id, owner, businessKey, length, digest, treeRoot, state, offset);
    }

    /** Whether this announces the content of another upload under way, whose root was a different one. */
    boolean corrects(Upload other) {
        return other.state != UploadState.COMPLETE
                && length == other.length
                && digest.equals(other.digest)
                && !treeRoot.equals(other.treeRoot);
    }

    boolean isOf(Upload other) {
        return length == other.length && digest.equals(other.digest) && treeRoot.equals(other.treeRoot);
    }
}
