package org.huzheng.casefile.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Spoiled.with;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.rectification.internal.LetterLifecycle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-RCT-002")
class LetterTest {
    private static final LetterReceived URGING = new LetterReceived(
            at("2026-03-05T09:00"),
            "函-1",
            LetterKind.PROCURATORATE_URGING,
            "示例县人民检察院",
            LocalDate.of(2026, 3, 4),
            "督促履行职责",
            true,
            Optional.of(LocalDate.of(2026, 5, 5)));
    private static final LetterAnswered ANSWER = LetterAnswered.builder()
            .at(at("2026-04-01T09:00"))
            .letter("函-1")
            .document("示复〔2026〕1号")
            .measures("已责令停止建设并限期拆除")
            .build();

    @Test
    @Tag("HZ-RCT-001")
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(LetterLifecycle.REGION);
    }

    @Test
    void letter_withoutSenderSubjectOrFromTheFuture_isRefused() {
        CaseRun.begun().assertRefuses(with(URGING, "sender", ""), "letter-identified");
        CaseRun.begun().assertRefuses(with(URGING, "subject", ""), "letter-identified");
        CaseRun.begun().assertRefuses(with(URGING, "dated", LocalDate.of(2026, 3, 6)), "letter-identified");
    }

    @Test
    void urging_asIfNoReplyWereOwed_isRefused() {
        LetterReceived silent = with(URGING, "replyDemanded", false);
        CaseRun.begun().assertRefuses(silent, "urging-demands-reply", "行政诉讼法 25(4)");
        CaseRun noted = CaseRun.begun().then(with(silent, "kind", LetterKind.NOTICE));
        assertThat(noted.soFar().duties()).isEmpty();
        noted.then(ANSWER);
    }

    @Test
    void reply_untilItsDay_isDueThenOverdue() {
        CaseRun run = CaseRun.begun().then(URGING);
        assertThat(run.duty("answer-letter", at("2026-05-05T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("answer-letter", at("2026-05-06T00:00"))).contains(DutyStatus.OVERDUE);
        assertThat(run.duty("answer-letter").orElseThrow().article()).isEqualTo("行政诉讼法 25(4)");
        run.assertRefuses(with(ANSWER, "measures", ""), "answer-says-what-was-done");
        run.assertRefuses(with(ANSWER, "document", ""), "answer-says-what-was-done");
        CaseRun late = run.then(with(ANSWER, "at", at("2026-06-01T09:00")));
        assertThat(late.duty("answer-letter")).isEmpty();
        late.assertKnowsNo(with(ANSWER, "at", at("2026-06-02T09:00")));
    }

    @Test
    void reply_dayAlreadyPastOrNotSet_isOverdueOrWithoutDay() {
        CaseRun past = CaseRun.begun().then(with(URGING, "replyBy", Optional.of(LocalDate.of(2026, 3, 4))));
        assertThat(past.duty("answer-letter", at("2026-03-05T09:00"))).contains(DutyStatus.OVERDUE);
        CaseRun sameDay = CaseRun.begun().then(with(URGING, "replyBy", Optional.of(LocalDate.of(2026, 3, 5))));
        assertThat(sameDay.duty("answer-letter", at("2026-03-05T23:59:59"))).contains(DutyStatus.DUE);
        LetterReceived request = with(URGING, "kind", LetterKind.ASSISTANCE_REQUEST);
        CaseRun open = CaseRun.begun().then(with(request, "replyBy", Optional.empty()));
        assertThat(open.duty("answer-letter", at("2030-01-01T00:00"))).contains(DutyStatus.DUE);
        assertThat(open.duty("answer-letter").orElseThrow().article()).isEqualTo("行政处罚法 26");
    }
}
