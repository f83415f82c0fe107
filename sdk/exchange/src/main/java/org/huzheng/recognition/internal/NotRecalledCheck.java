package org.huzheng.recognition.internal;

import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.use.RecallAnswer;

/** R14: whether source or log say that it was not recalled 未撤回, as of a size of the log. */
final class NotRecalledCheck extends Check {
    NotRecalledCheck() {
        super(RecognitionCheck.NOT_RECALLED);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        return found(RecallAnswer.judge(
                new RecallAnswer.Question(
                        input.grant().value().evidence(),
                        input.evidence().issuer(),
                        input.request().issuer(),
                        input.contract().ref()),
                input.release(),
                input.recallStatus(),
                input.at()));
    }
}
