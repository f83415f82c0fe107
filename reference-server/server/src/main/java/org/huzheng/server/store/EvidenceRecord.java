package org.huzheng.server.store;

import java.time.Instant;
import org.huzheng.crypto.Digest;

/**
 * A registered evidence package 已登记证据.
 *
 * @param id its permanent id, which its manifest bears; it belongs to the owner
 * @param owner 统一社会信用代码 of the department that registered it
 * @param content the digest its package is stored under
 * @param manifest the digest of its manifest
 * @param logIndex the leaf of its registration
 * @param registeredAt when
 */
public record EvidenceRecord(
        String id, String owner, Digest content, Digest manifest, long logIndex, Instant registeredAt) {
    /** Its id with the department it belongs to. */
    public BusinessKey key() {
        return new BusinessKey(owner, id);
    }
}
