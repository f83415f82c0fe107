package org.huzheng.casefile.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.hearing.HearingSamples.ASKED;
import static org.huzheng.casefile.hearing.HearingSamples.BEGINS;
import static org.huzheng.casefile.hearing.HearingSamples.ENDED;
import static org.huzheng.casefile.hearing.HearingSamples.INVESTIGATOR;
import static org.huzheng.casefile.hearing.HearingSamples.NOTIFIED;
import static org.huzheng.casefile.hearing.HearingSamples.PRESIDER;
import static org.huzheng.casefile.hearing.HearingSamples.TOLD;
import static org.huzheng.casefile.hearing.HearingSamples.hold;
import static org.huzheng.casefile.hearing.HearingSamples.schedule;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.hearing.internal.HearingLifecycle;
import org.huzheng.casefile.hearing.internal.HearingRecord;
import org.huzheng.casefile.hearing.internal.HearingState;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-HRG-001")
class HearingLifecycleTest {
    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(HearingLifecycle.REGION);
    }

    @Test
    void hearing_asTheLawHasIt_endsWithASignedRecord() {
        CaseTrial done = HearingSamples.held()
                .then(new HearingRecordSigned(at("2026-03-18T12:00"), true, RecordSigning.SIGNED, ""));
        assertThat(done.soFar().state(HearingLifecycle.REGION)).isEqualTo(HearingState.RECORD_SIGNED);
        HearingRecord record = done.soFar().the(HearingRecord.class);
        assertThat(record.held()).isTrue();
        assertThat(record.recordSigned()).isTrue();
        assertThat(record.openRequest()).isFalse();
        assertThat(record.abandoned()).isFalse();
        assertThat(done.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-HRG-002")
    void request_onTheFifthWorkingDay_isInTime() {
        HearingSamples.told().then(new HearingRequested(at("2026-03-09T23:59"), "当事人"));
    }

    @Test
    @Tag("HZ-HRG-002")
    void request_afterTheFifthWorkingDay_isRefused() {
        HearingSamples.told()
                .assertRefused(new HearingRequested(at("2026-03-10T00:00"), "当事人"), "request-in-time", "行政处罚法 64(1)");
    }

    @Test
    @Tag("HZ-HRG-002")
    void lapse_beforeTheTimeIsOver_isRefused() {
        HearingSamples.told()
                .assertRefused(new HearingRightLapsed(at("2026-03-09T23:59")), "request-period-over", "行政处罚法 64(1)");
    }

    @Test
    @Tag("HZ-HRG-002")
    void right_pendingUntilTheTimeIsOver_thenLapses() {
        CaseTrial told = HearingSamples.told();
        HearingRecord record = told.soFar().the(HearingRecord.class);
        assertThat(record.rightPending(at("2026-03-09T23:59"))).isTrue();
        assertThat(record.rightPending(at("2026-03-10T00:00"))).isFalse();
        assertThat(told.duties(ASKED)).containsExactly("await-hearing-request DUE");
        CaseTrial lapsed = told.then(new HearingRightLapsed(at("2026-03-10T00:00")));
        assertThat(lapsed.soFar().the(HearingRecord.class).holdsUpDecision(at("2026-03-10T00:00")))
                .isFalse();
        assertThat(lapsed.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-HRG-002")
    void right_notifiedAgain_beginsAnew() {
        CaseTrial again = HearingSamples.told()
                .then(
                        new HearingRightLapsed(at("2026-03-10T00:00")),
                        new HearingRightNotified(at("2026-03-11T09:00"), "听告〔2026〕2号"));
        HearingRecord record = again.soFar().the(HearingRecord.class);
        assertThat(record.rightPending(at("2026-03-18T12:00"))).isTrue();
        assertThat(record.rightNotifiedSince(at("2026-03-11T09:00"))).isTrue();
        assertThat(record.rightNotifiedSince(at("2026-03-11T09:01"))).isFalse();
    }

    @Test
    @Tag("HZ-HRG-003")
    void schedule_sevenWorkingDaysBetween_isAccepted() {
        CaseTrial scheduled = HearingSamples.scheduled();
        assertThat(scheduled.duties(NOTIFIED)).containsExactly("hold-hearing DUE");
    }

    @Test
    @Tag("HZ-HRG-003")
    void schedule_aDayShort_isRefused() {
        HearingSamples.asked()
                .assertRefused(
                        schedule(NOTIFIED, at("2026-03-17T23:00"), PRESIDER), "seven-days-notice", "行政处罚法 64(2)");
    }

    @Test
    @Tag("HZ-HRG-003")
    void schedule_partyNotTold_isRefused() {
        HearingScheduled silent =
                new HearingScheduled(NOTIFIED, BEGINS, "三楼会议室", PRESIDER, HearingOpenness.PUBLIC, "", false);
        HearingSamples.asked().assertRefused(silent, "party-notified", "行政处罚法 64(2)");
    }

    @Test
    @Tag("HZ-HRG-003")
    void schedule_putOff_needsSevenDaysAgain() {
        CaseTrial scheduled = HearingSamples.scheduled();
        scheduled.assertRefused(
                schedule(at("2026-03-16T09:00"), at("2026-03-20T09:00"), PRESIDER), "seven-days-notice", "行政处罚法 64(2)");
        scheduled.then(schedule(at("2026-03-16T09:00"), at("2026-03-26T09:00"), PRESIDER));
    }

    @Test
    @Tag("HZ-HRG-004")
    void schedule_closedWithoutReason_isRefused() {
        HearingScheduled closed =
                new HearingScheduled(NOTIFIED, BEGINS, "三楼会议室", PRESIDER, HearingOpenness.TRADE_SECRET, "", true);
        HearingSamples.asked().assertRefused(closed, "public-unless-secret", "行政处罚法 64(3)");
        HearingSamples.asked()
                .then(new HearingScheduled(
                        NOTIFIED, BEGINS, "三楼会议室", PRESIDER, HearingOpenness.TRADE_SECRET, "涉及配方", true));
    }

    @Test
    @Tag("HZ-HRG-004")
    void hearing_closedThoughNotifiedAsPublic_isRefused() {
        HearingHeld closed = new HearingHeld(
                ENDED, PRESIDER, HearingOpenness.PRIVACY, EnumSet.allOf(HearingHeld.Step.class), List.of());
        HearingSamples.scheduled().assertRefused(closed, "held-as-notified", "行政处罚法 64(3)");
    }

    @Test
    @Tag("HZ-HRG-005")
    void schedule_investigatorPresides_isRefused() {
        CaseTrial asked = new Knowing().asked();
        asked.assertRefused(schedule(NOTIFIED, BEGINS, INVESTIGATOR), "presider-not-investigator", "行政处罚法 64(4)");
        asked.then(schedule(NOTIFIED, BEGINS, PRESIDER));
    }

    @Test
    @Tag("HZ-HRG-005")
    void hearing_anotherPresides_isRefused() {
        HearingHeld other = new HearingHeld(
                ENDED, "33040100010", HearingOpenness.PUBLIC, EnumSet.allOf(HearingHeld.Step.class), List.of());
        HearingSamples.scheduled().assertRefused(other, "presider-appointed", "行政处罚法 64(4)");
    }

    @Test
    @Tag("HZ-HRG-006")
    void challenge_untilDecided_keepsTheHearingFromBeingHeld() {
        CaseTrial challenged = HearingSamples.scheduled()
                .then(new PresiderChallenged(at("2026-03-10T09:00"), PRESIDER, "系当事人竞争对手的亲属"));
        assertThat(challenged.duties(BEGINS)).containsExactly("decide-presider-challenge DUE", "hold-hearing BLOCKED");
        challenged.assertRefused(hold(ENDED), "no-challenge-open", "行政处罚法 64(4)");
        challenged.assertRefused(
                schedule(at("2026-03-11T09:00"), at("2026-03-26T09:00"), PRESIDER), "no-challenge-open", "行政处罚法 64(4)");
        challenged.then(new PresiderChallengeDecided(at("2026-03-11T09:00"), false, "负责人"), hold(ENDED));
    }

    @Test
    @Tag("HZ-HRG-006")
    void challenge_upheld_needsAnotherPresider() {
        CaseTrial withdrawn = HearingSamples.scheduled()
                .then(
                        new PresiderChallenged(at("2026-03-10T09:00"), PRESIDER, "系当事人竞争对手的亲属"),
                        new PresiderChallengeDecided(at("2026-03-11T09:00"), true, "负责人"));
        assertThat(withdrawn.duties(BEGINS)).containsExactly("appoint-another-presider DUE", "hold-hearing BLOCKED");
        withdrawn.assertRefused(hold(ENDED), "presider-not-withdrawn", "行政处罚法 64(4)");
        withdrawn.assertRefused(
                schedule(at("2026-03-12T09:00"), at("2026-03-26T09:00"), PRESIDER),
                "presider-not-withdrawn",
                "行政处罚法 64(4)");
        withdrawn.then(schedule(at("2026-03-12T09:00"), at("2026-03-26T09:00"), "33040100010"));
    }

    @Test
    @Tag("HZ-HRG-006")
    void challenge_ofSomebodyElseOrWithoutReason_isRefused() {
        CaseTrial scheduled = HearingSamples.scheduled();
        Instant when = at("2026-03-10T09:00");
        scheduled.assertRefused(
                new PresiderChallenged(when, "33040100010", "有利害关系"), "challenges-the-presider", "行政处罚法 64(4)");
        scheduled.assertRefused(new PresiderChallenged(when, PRESIDER, " "), "challenges-the-presider", "行政处罚法 64(4)");
        scheduled.assertRefused(new PresiderChallengeDecided(when, false, "负责人"), "challenge-open", "行政处罚法 64(4)");
    }

    @Test
    @Tag("HZ-HRG-007")
    void hearing_beforeItsTime_isRefused() {
        HearingSamples.scheduled().assertRefused(hold(at("2026-03-18T08:59")), "hearing-time-reached", "行政处罚法 64(2)");
    }

    @Test
    @Tag("HZ-HRG-007")
    void hearing_threeAgentsOrNobody_isRefused() {
        HearingHeld three = new HearingHeld(
                ENDED, PRESIDER, HearingOpenness.PUBLIC, EnumSet.allOf(HearingHeld.Step.class), List.of("甲", "乙", "丙"));
        HearingHeld nobody = new HearingHeld(
                ENDED,
                PRESIDER,
                HearingOpenness.PUBLIC,
                Set.of(HearingHeld.Step.CASE_STATED, HearingHeld.Step.PARTY_HEARD),
                List.of());
        HearingSamples.scheduled().assertRefused(three, "at-most-two-agents", "行政处罚法 64(5)");
        HearingSamples.scheduled().assertRefused(nobody, "at-most-two-agents", "行政处罚法 64(5)");
    }

    @Test
    @Tag("HZ-HRG-007")
    void hearing_caseNotStatedOrPartyNotHeard_isRefused() {
        HearingHeld unstated = new HearingHeld(
                ENDED,
                PRESIDER,
                HearingOpenness.PUBLIC,
                Set.of(HearingHeld.Step.PARTY_PRESENT, HearingHeld.Step.PARTY_HEARD),
                List.of());
        HearingHeld unheard = new HearingHeld(
                ENDED,
                PRESIDER,
                HearingOpenness.PUBLIC,
                Set.of(HearingHeld.Step.PARTY_PRESENT, HearingHeld.Step.CASE_STATED),
                List.of());
        HearingSamples.scheduled().assertRefused(unstated, "case-stated", "行政处罚法 64(7)");
        HearingSamples.scheduled().assertRefused(unheard, "party-heard", "行政处罚法 64(7)");
    }

    @Test
    @Tag("HZ-HRG-008")
    void abandonment_withGoodReasonOrPermission_isRefused() {
        CaseTrial scheduled = HearingSamples.scheduled();
        scheduled.assertRefused(
                new HearingAbandoned(
                        ENDED, HearingAbsence.STAYED_AWAY, Set.of(HearingAbandoned.Circumstance.GOOD_REASON)),
                "given-up",
                "行政处罚法 64(6)");
        scheduled.assertRefused(
                new HearingAbandoned(ENDED, HearingAbsence.LEFT, Set.of(HearingAbandoned.Circumstance.PERMITTED)),
                "given-up",
                "行政处罚法 64(6)");
        scheduled.assertRefused(
                new HearingAbandoned(at("2026-03-18T08:00"), HearingAbsence.STAYED_AWAY, Set.of()),
                "hearing-time-reached",
                "行政处罚法 64(2)");
    }

    @Test
    @Tag("HZ-HRG-008")
    void abandonment_noReason_endsTheHearing() {
        CaseTrial gone =
                HearingSamples.scheduled().then(new HearingAbandoned(ENDED, HearingAbsence.STAYED_AWAY, Set.of()));
        HearingRecord record = gone.soFar().the(HearingRecord.class);
        assertThat(record.abandoned()).isTrue();
        assertThat(record.held()).isFalse();
        assertThat(record.holdsUpDecision(ENDED)).isFalse();
        HearingSamples.scheduled().then(new HearingAbandoned(ENDED, HearingAbsence.LEFT, Set.of()));
    }

    @Test
    @Tag("HZ-HRG-009")
    void record_notCheckedOrRefusalNotNoted_isRefused() {
        CaseTrial held = HearingSamples.held();
        Instant when = at("2026-03-18T12:00");
        assertThat(held.duties(when)).containsExactly("sign-hearing-record DUE");
        held.assertRefused(
                new HearingRecordSigned(when, false, RecordSigning.SEALED, ""), "record-checked", "行政处罚法 64(8)");
        held.assertRefused(
                new HearingRecordSigned(when, true, RecordSigning.REFUSED, ""),
                "signed-or-refusal-noted",
                "行政处罚法 64(8)");
        held.then(new HearingRecordSigned(when, true, RecordSigning.REFUSED, "当事人拒绝签字"));
    }

    @Test
    @Tag("HZ-HRG-009")
    void request_untilTheRecordIsSigned_holdsUpTheDecision() {
        for (CaseTrial open : List.of(HearingSamples.asked(), HearingSamples.scheduled(), HearingSamples.held())) {
            CaseSoFar soFar = open.soFar();
            assertThat(soFar.the(HearingRecord.class).openRequest()).isTrue();
            assertThat(soFar.the(HearingRecord.class).holdsUpDecision(ENDED)).isTrue();
        }
        assertThat(HearingSamples.asked().duties(ASKED)).containsExactly("organise-hearing DUE");
        assertThat(HearingSamples.told().soFar().the(HearingRecord.class).holdsUpDecision(TOLD))
                .isTrue();
        assertThat(HearingRecord.none().holdsUpDecision(TOLD)).isFalse();
    }

    /** A trial whose team knows its investigators. */
    private static final class Knowing {
        CaseTrial asked() {
            TeamRecord team = TeamRecord.empty()
                    .after(HearingSamples.handlers(), HearingSamples.trial().soFar());
            return CaseTrial.of(
                            List.of(HearingLifecycle.REGION),
                            List.of(team, AssessmentRecord.none(), NoticeRecord.none(), HearingRecord.none()))
                    .then(new HearingRightNotified(TOLD, "听告〔2026〕1号"), new HearingRequested(ASKED, "当事人"));
        }
    }
}
