package org.huzheng.recognition.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R4: the formalities of the kind 形式要求: the capture rules that every verification runs, and the reviewer's eye. */
final class KindFormalitiesCheck extends Check {
    /** What verification finds wrong with the facts of a collection. */
    static final Set<ReasonCode> CODES = Set.copyOf(EnumSet.of(
            ReasonCode.CAPTURE_FACT_MISSING, ReasonCode.CAPTURE_FACT_INVALID, ReasonCode.COLLECTED_AFTER_SEALED));

    KindFormalitiesCheck() {
        super(RecognitionCheck.KIND_FORMALITIES);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        return settle(input, Optional.of(procedure(input.evidence().report(), CODES, true)));
    }
}
