package org.huzheng.casefile.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.remedy.RemedyTrial.decided;

import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.service.DecisionSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-RMD-010")
class CreditLifecycleTest {
    private static final String ARTICLE = "浙江省公共信用信息管理条例 11(2)";

    @Test
    void report_afterThePeriods_isAccepted() {
        CaseTrial reported = RemedyTrial.served().then(report("2026-09-08T00:00"));
        assertThat(reported.soFar().state(CreditLifecycle.REGION)).isEqualTo(CreditState.REPORTED);
    }

    @Test
    void report_whileARemedyIsPossible_isRefused() {
        RemedyTrial.served().assertRefused(report("2026-09-07T23:59"), "remedy-closed", ARTICLE);
        RemedyTrial.applied().assertRefused(report("2026-09-08T00:00"), "remedy-closed", ARTICLE);
    }

    @Test
    void report_ofOnSpotPenalty_isRefused() {
        RemedyTrial.onSpot().assertRefused(report("2026-09-08T00:00"), "not-simple", ARTICLE);
    }

    @Test
    void report_ofWhatWasNotUpheld_isRefused() {
        RemedyTrial.applied()
                .then(decided(at("2026-04-10T09:00"), RemedyOutcome.CHANGED, Optional.of(1L)))
                .assertRefused(report("2026-04-28T00:00"), "finally-upheld", ARTICLE);
        RemedyTrial.applied()
                .then(decided(at("2026-04-10T09:00"), RemedyOutcome.UPHELD, Optional.empty()))
                .then(report("2026-04-28T00:00"));
    }

    @Test
    void report_withoutPenalty_isRefused() {
        assertThat(RemedyTrial.trial().guards(report("2026-09-08T00:00")))
                .containsExactly("penalty-in-force", "remedy-closed");
        assertThat(DecisionSamples.penalty(DecisionSamples.DECIDED, List.of(), 0)
                        .kinds())
                .isEmpty();
    }

    private static CreditReported report(String at) {
        return new CreditReported(at(at), "省公共数据工作机构");
    }
}
