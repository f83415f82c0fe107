package org.huzheng.casefile.coercion.seizure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Seizures.S1;

import java.time.LocalDate;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.seizure.internal.Seizure;
import org.huzheng.casefile.coercion.seizure.internal.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureState;
import org.huzheng.casefile.procedure.DutyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-COE-006")
class SeizureTermTest {
    private static LocalDate lastDay(CaseRun run) {
        return run.soFar()
                .the(SeizureRecord.class)
                .measure(S1)
                .orElseThrow()
                .term(WorkCalendar.shipped())
                .orElseThrow()
                .lastDay();
    }

    @Test
    void term_thirtyDays_startDayNotCounted() {
        assertThat(lastDay(Seizures.inForce())).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    @Tag("HZ-COE-008")
    void term_passed_mustBeReleasedAndNothingElseIsTaken() {
        CaseRun run = Seizures.inForce();
        assertThat(run.duty("must-release", at("2026-04-01T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("must-release", at("2026-04-02T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun late = run.then(Seizures.release(at("2026-04-05T09:00"), ReleaseGround.EXPIRED));
        Seizure seizure = late.soFar().the(SeizureRecord.class).measure(S1).orElseThrow();
        assertThat(seizure.isOverstayed(WorkCalendar.shipped(), at("2026-05-01T09:00")))
                .isTrue();
        Seizure inTime = run.then(Seizures.release(at("2026-04-01T09:00"), ReleaseGround.DECIDED))
                .soFar()
                .the(SeizureRecord.class)
                .measure(S1)
                .orElseThrow();
        assertThat(inTime.isOverstayed(WorkCalendar.shipped(), at("2026-05-01T09:00")))
                .isFalse();
    }

    @Test
    void extension_once_sixtyDaysAndNeverAgain() {
        CaseRun extended = Seizures.inForce().then(Seizures.extension(at("2026-04-01T23:59:59")));
        assertThat(lastDay(extended)).isEqualTo(LocalDate.of(2026, 5, 1));
        extended.assertKnowsNo(Seizures.extension(at("2026-04-20T09:00")));
    }

    @Test
    @Tag("HZ-COE-007")
    void testing_pausesTheClock_untilItEnds() {
        CaseRun testing = Seizures.inForce().then(Seizures.testing(at("2026-03-10T09:00"), LocalDate.of(2026, 3, 20)));
        assertThat(lastDay(testing)).isEqualTo(LocalDate.of(2026, 4, 11));
        assertThat(testing.duty("end-testing", at("2026-03-20T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(testing.duty("end-testing", at("2026-03-21T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun early = testing.then(new TestingEnded(at("2026-03-15T09:00"), S1, "检-1"));
        assertThat(lastDay(early)).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(early.state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.IN_FORCE);
    }

    @Test
    @Tag("HZ-COE-007")
    void testing_overrunningItsPeriod_pausesOnlyThePeriodFixed() {
        CaseRun late = Seizures.inForce()
                .then(
                        Seizures.testing(at("2026-03-10T09:00"), LocalDate.of(2026, 3, 20)),
                        new TestingEnded(at("2026-04-01T09:00"), S1, "检-1"));
        assertThat(lastDay(late)).isEqualTo(LocalDate.of(2026, 4, 11));
    }

    @Test
    @Tag("HZ-COE-007")
    void testing_afterAnExtension_returnsToTheExtension() {
        CaseRun run = Seizures.inForce()
                .then(
                        Seizures.extension(at("2026-03-30T09:00")),
                        Seizures.testing(at("2026-04-10T09:00"), LocalDate.of(2026, 4, 15)));
        assertThat(run.state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.TESTING_EXTENDED);
        CaseRun back = run.then(new TestingEnded(at("2026-04-15T09:00"), S1, "检-1"));
        assertThat(back.state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.EXTENDED);
        back.assertKnowsNo(Seizures.extension(at("2026-04-20T09:00")));
        assertThat(lastDay(back)).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    @Tag("HZ-COE-005")
    void emergency_duties_reportThenApproval() {
        CaseRun run = Seizures.emergency();
        assertThat(run.duty("report-emergency", at("2026-03-03T13:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("report-emergency", at("2026-03-03T14:00"))).contains(DutyStatus.OVERDUE);
        CaseRun reported = run.then(new EmergencyReported(at("2026-03-02T20:00"), S1, CaseRun.HEAD));
        assertThat(reported.duty("report-emergency")).isEmpty();
        assertThat(reported.duty("make-up-approval")).isPresent();
        assertThat(Seizures.approved().duty("carry-out-seizure")).isPresent();
    }
}
