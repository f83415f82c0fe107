package org.huzheng.recognition.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.finding.Axis;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R7: whether custody is continuous 保管链: as verified, or the reviewer's word where nothing was recorded and nothing demanded. */
final class CustodyContinuityCheck extends Check {
    CustodyContinuityCheck() {
        super(RecognitionCheck.CUSTODY_CONTINUITY);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        VerificationReport report = input.evidence().report();
        if (report.axes().containsKey(Axis.CUSTODY)) {
            Set<Axis> judged = EnumSet.of(Axis.CUSTODY, Axis.LOG);
            judged.retainAll(report.axes().keySet());
            return settle(input, Optional.of(axes(report, judged)));
        }
        CheckResult word = reviewer(input);
        return report.axes().containsKey(Axis.LOG) ? both(axes(report, Set.of(Axis.LOG)), word) : word;
    }
}
