package org.huzheng.recognition.internal;

import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** A check that only the reviewing officer can answer 人工审查. */
class ReviewerCheck extends Check {
    ReviewerCheck(RecognitionCheck id) {
        super(id);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        return reviewer(input.attested());
    }
}
