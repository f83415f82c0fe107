package org.huzheng.recognition.internal;

import java.util.Optional;
import java.util.Set;
import org.huzheng.evidence.Origin;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/**
 * R5: original or copy 原件或复制件: the seal of the body that holds the original, in good standing; and a copy says its source, the
 * keeper of the original, and that it was compared (行政诉讼证据规定 10(2)). The reviewer may find one file worse.
 */
final class OriginalOrCopyCheck extends Check {
    OriginalOrCopyCheck() {
        super(RecognitionCheck.ORIGINAL_OR_COPY);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        CheckResult sealed = axes(input.evidence().report(), Set.of(Axis.SIGNATURE, Axis.TRUST));
        Findings findings = new Findings();
        input.evidence()
                .facts()
                .origin()
                .filter(OriginalOrCopyCheck::isCopy)
                .filter(origin -> !isCompared(origin))
                .ifPresent(origin -> findings.add(ReasonCode.COPY_NOT_COMPARED, input.subject(), ""));
        return settle(input, Optional.of(both(sealed, found(sealed.note(), findings.all()))));
    }

    private static boolean isCopy(Origin origin) {
        return origin.form().filter("COPY"::equals).isPresent();
    }

    private static boolean isCompared(Origin origin) {
        return origin.source().isPresent()
                && origin.holder().isPresent()
                && origin.checkedBy().isPresent();
    }
}
