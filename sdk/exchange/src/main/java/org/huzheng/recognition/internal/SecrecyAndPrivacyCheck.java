package org.huzheng.recognition.internal;

import org.huzheng.recognition.RecognitionCheck;

/** R13: whether no secret, and no more of persons than needed, is passed on 保密与最小化. */
final class SecrecyAndPrivacyCheck extends ReviewerCheck {
    SecrecyAndPrivacyCheck() {
        super(RecognitionCheck.SECRECY_AND_PRIVACY);
    }
}
