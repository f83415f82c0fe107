package org.huzheng.server.store;

import java.time.Instant;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.statement.StatementType;

/**
 * A statement 声明 as the server keeps it.
 *
 * @param logIndex its leaf in the log
 * @param type what kind of statement
 * @param id its permanent business id 业务编号, unique within its type and issuer
 * @param issuer 统一社会信用代码 of the department that issued it
 * @param content the digest of its payload; a retry may carry a fresh signature, so signatures are not part of it
 * @param entry the exact bytes that were logged (the canonical envelope without a receipt), never rebuilt from columns
 * @param storedAt when the server took it in
 */
public record StatementRecord(
        long logIndex, StatementType type, String id, String issuer, Digest content, Bytes entry, Instant storedAt) {
    /** Its id with the department it belongs to. */
    public BusinessKey key() {
        return new BusinessKey(issuer, id);
    }
}
