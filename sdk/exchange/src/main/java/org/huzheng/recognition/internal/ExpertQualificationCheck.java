package org.huzheng.recognition.internal;

import org.huzheng.recognition.RecognitionCheck;

/** R12: whether the expert was qualified and the party told 鉴定资质与告知. */
final class ExpertQualificationCheck extends ReviewerCheck {
    ExpertQualificationCheck() {
        super(RecognitionCheck.EXPERT_QUALIFICATION);
    }
}
