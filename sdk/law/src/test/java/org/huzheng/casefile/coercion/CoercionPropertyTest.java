package org.huzheng.casefile.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.coercion.seizure.EmergencyReported;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.coercion.seizure.SeizureDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureTransferred;
import org.huzheng.casefile.coercion.seizure.TestingEnded;
import org.huzheng.casefile.coercion.seizure.internal.Seizure;
import org.huzheng.casefile.coercion.seizure.internal.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureState;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.referral.Referrals;
import org.huzheng.casefile.referral.internal.ReferralLifecycle;
import org.huzheng.casefile.referral.internal.ReferralRecord;
import org.huzheng.casefile.referral.internal.ReferralState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeded random sequences of lawful and spoiled events: what must hold whatever happens. */
@Tag("HZ-COE-012")
class CoercionPropertyTest {
    private static final int SEQUENCES = 300;
    private static final int LENGTH = 30;

    private static CaseEvent any(Instant at, Random random) {
        LocalDate day = ChinaTime.date(at);
        String key = random.nextBoolean() ? Seizures.S1 : "扣-2";
        List<CaseEvent> pool = new ArrayList<>();
        pool.add(Seizures.REQUEST);
        pool.add(Seizures.APPROVAL);
        pool.add(Seizures.CARRIED_OUT);
        pool.add(Seizures.EMERGENCY);
        pool.add(new EmergencyReported(at, key, CaseRun.HEAD));
        pool.add(Seizures.extension(at));
        pool.add(Seizures.testing(at, day.plusDays(random.nextInt(12))));
        pool.add(new TestingEnded(at, key, "检-1"));
        pool.add(new SeizureDisapproved(at, key, CaseRun.HEAD, "不必"));
        if (random.nextInt(4) == 0) {
            pool.add(Seizures.release(at, List.of(ReleaseGround.values()).get(random.nextInt(6))));
            pool.add(new GoodsConfiscated(at, key, "示罚决〔2026〕1号"));
            pool.add(new SeizureTransferred(at, key, "示例县公安局", true));
        }
        pool.add(Referrals.SUSPECTED);
        pool.add(Referrals.TEAM);
        pool.add(Referrals.REPORTED);
        pool.add(Referrals.APPROVED);
        pool.add(Referrals.SENT);
        pool.add(Referrals.RECEIPTED);
        pool.add(random.nextBoolean() ? Referrals.FILED : Referrals.DECLINED);
        pool.add(new ReferralAct.ReferralDisapproved(at, CaseRun.HEAD, "未达标准"));
        pool.add(Referrals.HANDED_OVER);
        pool.add(new ReferralAct.AdministrativeHandlingResumed(at, "不立案", random.nextBoolean()));
        CaseEvent event = (CaseEvent) Spoiled.with((Record) pool.get(random.nextInt(pool.size())), "at", at);
        return event instanceof MeasureEvent ? (CaseEvent) Spoiled.with((Record) event, "measure", key) : event;
    }

    @Test
    void sequences_random_neverBreakTheLaw() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            CaseRun run = CaseRun.begun();
            Instant at = Seizures.REQUESTED;
            for (int i = 0; i < LENGTH; i++) {
                at = at.plus(Duration.ofHours(random.nextInt(40)));
                CaseEvent event = any(at, random);
                CaseRun next = run.tried(event);
                assertLawful(run, next, event);
                run = next;
            }
            CaseRun replayed = CaseRun.begun().then(run.soFar().events().toArray(CaseEvent[]::new));
            assertThat(replayed.soFar()).as("seed %d", seed).isEqualTo(run.soFar());
        }
    }

    private static void assertLawful(CaseRun before, CaseRun after, CaseEvent event) {
        for (String key : List.of(Seizures.S1, "扣-2")) {
            SeizureState state = after.state(SeizureLifecycle.REGION, key);
            Optional<Seizure> measure = after.soFar().the(SeizureRecord.class).measure(key);
            boolean holds = measure.filter(Seizure::isInForce).isPresent();
            assertThat(holds)
                    .as(state + " after " + event)
                    .isEqualTo(
                            switch (state) {
                                case EMERGENCY, REPORTED, RELEASE_DUE, IN_FORCE, TESTING, EXTENDED, TESTING_EXTENDED ->
                                    true;
                                default -> false;
                            });
            measure.ifPresent(each -> assertThat(each.days()).isLessThanOrEqualTo(60));
            if (!(event instanceof MeasureEvent)) {
                assertThat(lastDay(after, key)).isEqualTo(lastDay(before, key));
            }
        }
        boolean pending = after.soFar().the(ReferralRecord.class).pending();
        ReferralState state = after.state(ReferralLifecycle.REGION, "");
        assertThat(pending)
                .as(state + " after " + event)
                .isEqualTo(
                        switch (state) {
                            case NONE, DISAPPROVED, RETURNED, JUDGED -> false;
                            default -> true;
                        });
        if (state == ReferralState.HANDED_OVER
                && event instanceof ReferralAct.CaseHandedOver
                && !after.equals(before)) {
            assertThat(after.soFar().the(SeizureRecord.class).inForce()).isEmpty();
        }
    }

    private static Optional<LocalDate> lastDay(CaseRun run, String key) {
        return run.soFar()
                .the(SeizureRecord.class)
                .measure(key)
                .flatMap(measure -> measure.term(WorkCalendar.shipped()))
                .map(Deadline::lastDay);
    }
}
