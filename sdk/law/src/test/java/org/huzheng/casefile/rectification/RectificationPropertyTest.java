package org.huzheng.casefile.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.rectification.Rectifications.O1;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.Spoiled;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.rectification.internal.Letter;
import org.huzheng.casefile.rectification.internal.RectificationLifecycle;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.huzheng.casefile.rectification.internal.RectificationState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeded random sequences of letters, orders, plans and checks: what must hold whatever happens. */
@Tag("HZ-RCT-008")
class RectificationPropertyTest {
    private static final List<List<String>> FOUND = List.of(List.of(), List.of("停工"), List.of("停工", "拆除"));

    private static CaseEvent any(Instant at, Random random) {
        LocalDate day = ChinaTime.date(at);
        Recheck recheck = new Recheck(
                random.nextInt(5) == 0 ? CaseRun.ONE_TWICE : CaseRun.TWO,
                List.of("E-1"),
                FOUND.get(random.nextInt(3)),
                random.nextBoolean() ? "" : "地基");
        List<CaseEvent> pool = List.of(
                new AdviceGiven(at, O1, "请停止建设"),
                Spoiled.with(Rectifications.ORDER, "limit", Optional.of(day.plusDays(random.nextInt(40)))),
                new CorrectionProlonged(at, O1, day.plusDays(random.nextInt(40)), "连日降雨"),
                new PlanSubmitted(
                        at,
                        O1,
                        List.of(new Milestone("停工", day), new Milestone("拆除", day.plusDays(random.nextInt(20))))),
                Rectifications.ACCEPTED,
                new PlanReturned(at, O1, "不完整"),
                Rectifications.reached(at, random.nextBoolean() ? "停工" : "拆除"),
                Rectifications.REPORTED,
                new CorrectionVerified(at, O1, recheck),
                new CorrectionFoundPartial(at, O1, recheck),
                new CorrectionRefused(at, O1, recheck),
                new LetterReceived(
                        at,
                        "函-" + random.nextInt(3),
                        LetterKind.NOTICE,
                        "示例县林业局",
                        day,
                        "未批先建",
                        random.nextBoolean(),
                        Optional.empty()),
                LetterAnswered.builder()
                        .at(at)
                        .letter("函-" + random.nextInt(3))
                        .document("示复〔2026〕1号")
                        .measures("已责令改正")
                        .build());
        return (CaseEvent) Spoiled.with((Record) pool.get(random.nextInt(pool.size())), "at", at);
    }

    @Test
    void sequences_random_neverBreakTheLaw() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            CaseRun run = CaseRun.begun();
            Instant at = Instant.parse("2026-03-05T01:00:00Z");
            for (int i = 0; i < 30; i++) {
                at = at.plus(Duration.ofHours(random.nextInt(30)));
                CaseEvent event = any(at, random);
                CaseRun next = run.tried(event);
                if (!next.equals(run)) {
                    assertLawful(next, event);
                }
                run = next;
            }
            CaseRun replayed = CaseRun.begun().then(run.soFar().events().toArray(CaseEvent[]::new));
            assertThat(replayed.soFar()).as("seed %d", seed).isEqualTo(run.soFar());
        }
    }

    private static void assertLawful(CaseRun run, CaseEvent event) {
        if (event instanceof CorrectionVerified verified) {
            assertThat(verified.recheck().corrected()).contains("停工", "拆除");
        }
        RectificationRecord record = run.soFar().the(RectificationRecord.class);
        long owed =
                record.letters().values().stream().filter(Letter::isReplyOwed).count();
        assertThat(run.soFar().duties().stream().filter(duty -> duty.name().equals("answer-letter")))
                .hasSize(Math.toIntExact(owed));
        if (record.correctedInTime()) {
            assertThat(run.state(RectificationLifecycle.REGION, O1)).isEqualTo(RectificationState.VERIFIED);
        }
    }
}
