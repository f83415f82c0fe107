package org.huzheng.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for evidence 调取 and what became of it.
 *
 * @param requestId the id of the request statement
 * @param requester 统一社会信用代码 of the department that asked
 * @param contract the sharing contract it was made under
 * @param evidence what was asked for
 * @param caseNo the case it was asked for
 * @param state where it stands
 * @param validUntil the end of the grant (exclusive), if it was granted with one
 */
public record AccessRecord(
        String requestId,
        String requester,
        BusinessKey contract,
        BusinessKey evidence,
        String caseNo,
        AccessState state,
        Optional<Instant> validUntil) {
    /** The request's id with the department that asked. */
    public BusinessKey key() {
        return new BusinessKey(requester, requestId);
    }
}
