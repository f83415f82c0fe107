package org.huzheng.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for evidence 调取 and what became of it.
 *
 * @param requestId the id of the request statement
 * @param contractId the sharing contract it was made under
 * @param evidenceId what was asked for
 * @param requester 统一社会信用代码 of the department that asked
 * @param caseNo the case it was asked for
 * @param state where it stands
 * @param validUntil the end of the grant (exclusive), if it was granted with one
 */
public record AccessRecord(
        String requestId,
        String contractId,
        String evidenceId,
        String requester,
        String caseNo,
        AccessState state,
        Optional<Instant> validUntil) {}
