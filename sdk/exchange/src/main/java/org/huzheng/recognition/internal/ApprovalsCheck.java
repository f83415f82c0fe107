package org.huzheng.recognition.internal;

import org.huzheng.recognition.RecognitionCheck;

/**
 * R3: whether approvals are there and within their time limits 批准文件与时限; the reviewer may find that nothing was registered for
 * preservation, seized or frozen, so that none was needed.
 */
final class ApprovalsCheck extends ReviewerCheck {
    ApprovalsCheck() {
        super(RecognitionCheck.APPROVALS_AND_TIME_LIMITS);
    }
}
