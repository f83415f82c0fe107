package org.huzheng.casefile.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.hearing.internal.HearingGuards;
import org.huzheng.casefile.hearing.internal.HearingLifecycle;
import org.huzheng.casefile.hearing.internal.HearingRecord;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-HRG-011")
class HearingGuardsTest {
    private static final Instant SERVED = at("2026-03-02T09:00");

    /** Any event at all stands in for the decision. */
    private record Deciding(Instant at) implements CaseEvent {}

    @Test
    void decision_fineTheLocalityCannotJudge_isRefused() {
        CaseTrial trial = noticed(List.of(PenaltyKind.FINE), 5_000_000);
        assertThat(holds(HearingGuards.RIGHT_NOTIFIED, trial, SERVED)).isFalse();
        assertThat(HearingGuards.RIGHT_NOTIFIED
                        .missing()
                        .apply(situation(trial, SERVED))
                        .zh())
                .contains("未告知听证权利", "当地未配置“较大数额”：罚款");
        assertThat(HearingGuards.RIGHT_NOTIFIED.article()).isEqualTo("行政处罚法 63(1)");
    }

    @Test
    void decision_warningOrNoNotice_needsNone() {
        assertThat(holds(HearingGuards.RIGHT_NOTIFIED, noticed(List.of(PenaltyKind.WARNING), 0), SERVED))
                .isTrue();
        assertThat(holds(HearingGuards.RIGHT_NOTIFIED, trial(NoticeRecord.none()), SERVED))
                .isTrue();
    }

    @Test
    void decision_rightNotifiedBeforeANewNotice_isRefused() {
        CaseTrial trial = noticed(List.of(PenaltyKind.CLOSE), 0);
        CaseTrial early = trial.then(new HearingRightNotified(SERVED.minusSeconds(60), "听告〔2026〕1号"));
        CaseTrial told = trial.then(new HearingRightNotified(SERVED, "听告〔2026〕1号"));
        assertThat(holds(HearingGuards.RIGHT_NOTIFIED, early, SERVED)).isFalse();
        assertThat(holds(HearingGuards.RIGHT_NOTIFIED, told, SERVED)).isTrue();
    }

    @Test
    void decision_whileTheRightCanBeUsed_isRefused() {
        CaseTrial told = noticed(List.of(PenaltyKind.CLOSE), 0).then(new HearingRightNotified(SERVED, "听告〔2026〕1号"));
        assertThat(holds(HearingGuards.TIME_TO_ASK_OVER, told, at("2026-03-09T23:59")))
                .isFalse();
        assertThat(holds(HearingGuards.TIME_TO_ASK_OVER, told, at("2026-03-10T00:00")))
                .isTrue();
    }

    @Test
    void decision_beforeAHearingAskedForIsFinished_isRefused() {
        assertThat(holds(HearingGuards.HEARING_DONE, HearingSamples.held(), HearingSamples.ENDED))
                .isFalse();
        assertThat(holds(
                        HearingGuards.HEARING_DONE,
                        HearingSamples.held()
                                .then(new HearingRecordSigned(HearingSamples.ENDED, true, RecordSigning.SIGNED, "")),
                        HearingSamples.ENDED))
                .isTrue();
    }

    private static boolean holds(Guard<Situation<?>> guard, CaseTrial trial, Instant at) {
        return guard.test().test(situation(trial, at));
    }

    private static Situation<?> situation(CaseTrial trial, Instant at) {
        return new Situation<>(trial.soFar(), new Deciding(at), "");
    }

    private static CaseTrial noticed(List<PenaltyKind> kinds, long fineFen) {
        PriorNoticeServed served =
                new PriorNoticeServed(SERVED, "事实", "理由", List.of(), kinds, fineFen, true, LocalDate.of(2026, 3, 9));
        return trial(NoticeRecord.none().after(served, HearingSamples.trial().soFar()));
    }

    private static CaseTrial trial(NoticeRecord notice) {
        return CaseTrial.of(
                List.of(HearingLifecycle.REGION),
                List.of(TeamRecord.empty(), AssessmentRecord.none(), notice, HearingRecord.none()));
    }
}
