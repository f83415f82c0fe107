package org.huzheng.server.store;

import java.util.Optional;

/**
 * An evidence a department relies on, or declined to, in one of its cases 案件证据.
 *
 * @param caseNo the consumer's case 案号
 * @param consumer 统一社会信用代码 of the department whose case it is
 * @param evidence the evidence
 * @param status what the case can make of it now
 * @param decisionId the recognition decision
 * @param recallId the recall, once there is one
 */
public record CaseItem(
        String caseNo,
        String consumer,
        BusinessKey evidence,
        CaseItemStatus status,
        String decisionId,
        Optional<String> recallId) {
    /** Whether the case has its conclusion; after a demand for correction it has not. */
    public boolean settled() {
        return status != CaseItemStatus.CORRECTION_REQUIRED;
    }
}
