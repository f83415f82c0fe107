package org.huzheng.casefile.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.rectification.internal.LetterLifecycle;
import org.huzheng.casefile.rectification.internal.LetterState;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The piggery of 寺头乡: three letters in August, the township's advice on 21 August, its order on 7 September, and a party
 * that pulls down and replants by itself. The source gives month and day; the year and the days after the order are ours.
 */
@Tag("HZ-RCT-007")
class PiggeryTest {
    private static final String ORDER = "限拆-1";

    private static LetterReceived letter(String day, String number, LetterKind kind, String sender) {
        LocalDate dated = LocalDate.parse(day);
        return new LetterReceived(
                at(day + "T10:00"),
                number,
                kind,
                sender,
                dated,
                "养猪场未批先建",
                kind == LetterKind.PROCURATORATE_URGING,
                kind == LetterKind.PROCURATORATE_URGING ? Optional.of(dated.plusDays(60)) : Optional.empty());
    }

    private static MilestoneReached reached(Instant at, String milestone, String evidence) {
        return new MilestoneReached(
                at, ORDER, milestone, new Recheck(CaseRun.TWO, List.of(evidence), List.of(milestone), ""));
    }

    private static CaseRun warned() {
        return CaseRun.begun()
                .then(
                        letter("2025-08-05", "林函-1", LetterKind.NOTICE, "县林业局"),
                        letter("2025-08-12", "环函-1", LetterKind.STOP_REQUEST, "市生态环境局县分局"),
                        letter("2025-08-18", "检函-1", LetterKind.PROCURATORATE_URGING, "县人民检察院"),
                        new AdviceGiven(at("2025-08-21T09:00"), ORDER, "告知函：停止修建，自行恢复林地"));
    }

    private static CaseRun ordered() {
        return warned().then(
                        CorrectionOrdered.builder()
                                .at(at("2025-09-07T09:00"))
                                .order(ORDER)
                                .document("《限期拆除通知书》")
                                .basis("行政处罚法第二十八条第一款")
                                .demands(List.of("停工", "自行拆除", "复绿"))
                                .limit(LocalDate.of(2025, 10, 31))
                                .build(),
                        new PlanSubmitted(
                                at("2025-09-09T09:00"),
                                ORDER,
                                List.of(
                                        new Milestone("停工", LocalDate.of(2025, 9, 10)),
                                        new Milestone("自行拆除", LocalDate.of(2025, 9, 30)),
                                        new Milestone("复绿", LocalDate.of(2025, 10, 31)))),
                        new PlanAccepted(at("2025-09-09T15:00"), ORDER));
    }

    @Test
    void piggery_fromThreeLettersToReplanting_needsNoForce() {
        assertThat(warned().duty("answer-letter", at("2025-10-17T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(warned().duty("answer-letter", at("2025-10-18T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun replanted = ordered()
                .then(
                        reached(at("2025-09-10T10:00"), "停工", "勘查比对笔录"),
                        reached(at("2025-09-28T10:00"), "自行拆除", "现场照片"),
                        LetterAnswered.builder()
                                .at(at("2025-09-29T09:00"))
                                .letter("检函-1")
                                .document("乡函复〔2025〕1号")
                                .measures("已责令限期拆除，当事人已自行拆除，正在复绿")
                                .build(),
                        reached(at("2025-10-20T10:00"), "复绿", "无人机影像"),
                        new CorrectionReported(at("2025-10-20T15:00"), ORDER, "已复绿"),
                        new CorrectionVerified(
                                at("2025-10-22T10:00"),
                                ORDER,
                                new Recheck(CaseRun.TWO, List.of("复查笔录"), List.of("停工", "自行拆除", "复绿"), "")));
        assertThat(replanted.soFar().duties()).isEmpty();
        assertThat(replanted.state(LetterLifecycle.REGION, "检函-1")).isEqualTo(LetterState.ANSWERED);
        assertThat(replanted.soFar().the(RectificationRecord.class).correctedInTime())
                .isTrue();
    }

    @Test
    void piggery_declaredReplantedBeforeItWasPulledDown_isRefused() {
        CaseRun stopped = ordered().then(reached(at("2025-09-10T10:00"), "停工", "勘查比对笔录"));
        stopped.assertRefuses(reached(at("2025-09-12T10:00"), "复绿", "现场照片"), "next-milestone");
    }
}
