package org.huzheng.recognition.internal;

import org.huzheng.recognition.RecognitionCheck;

/** R8: whether it bears on party, fact and time of this case 关联性. */
final class RelevanceCheck extends ReviewerCheck {
    RelevanceCheck() {
        super(RecognitionCheck.RELEVANCE);
    }
}
