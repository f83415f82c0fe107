package org.huzheng.server;

import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.statement.StatementType;

/**
 * A verified statement about to be taken in.
 *
 * @param type what kind
 * @param id its permanent business id 业务编号, the issuer's own
 * @param issuer 统一社会信用代码 of the department that issued it
 * @param content the digest of its payload, which decides whether it is the same again
 * @param entry the exact bytes to log and keep: the canonical envelope without a receipt
 * @param subjects what it is about, such as {@code contract:C-1}; found again by {@code statements().about(…)}
 * @param audience 统一社会信用代码 of the departments to be told
 */
public record NewStatement(
        StatementType type,
        String id,
        String issuer,
        Digest content,
        Bytes entry,
        Set<String> subjects,
        Set<String> audience) {
    /** Keeps its own copies of the sets. */
    public NewStatement {
        subjects = Set.copyOf(subjects);
        audience = Set.copyOf(audience);
    }

    /** Its id with the department it belongs to. */
    public BusinessKey key() {
        return new BusinessKey(issuer, id);
    }
}
