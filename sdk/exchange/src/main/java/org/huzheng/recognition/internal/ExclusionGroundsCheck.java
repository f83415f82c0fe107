package org.huzheng.recognition.internal;

import org.huzheng.recognition.RecognitionCheck;

/** R9: whether it is among the evidence to be excluded 排除事由. */
final class ExclusionGroundsCheck extends ReviewerCheck {
    ExclusionGroundsCheck() {
        super(RecognitionCheck.EXCLUSION_GROUNDS);
    }
}
