package org.huzheng.recognition.internal;

import java.util.Set;
import org.huzheng.finding.Axis;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R5: original or copy 原件或复制件: the seal of the body that holds the original, in good standing. */
final class OriginalOrCopyCheck extends Check {
    OriginalOrCopyCheck() {
        super(RecognitionCheck.ORIGINAL_OR_COPY);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        return axes(input.evidence().report(), Set.of(Axis.SIGNATURE, Axis.TRUST));
    }
}
