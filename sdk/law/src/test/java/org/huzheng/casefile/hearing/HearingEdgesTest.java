package org.huzheng.casefile.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.hearing.HearingSamples.ASKED;
import static org.huzheng.casefile.hearing.HearingSamples.BEGINS;
import static org.huzheng.casefile.hearing.HearingSamples.ENDED;
import static org.huzheng.casefile.hearing.HearingSamples.NOTIFIED;
import static org.huzheng.casefile.hearing.HearingSamples.PRESIDER;
import static org.huzheng.casefile.hearing.HearingSamples.hold;
import static org.huzheng.casefile.hearing.HearingSamples.schedule;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.hearing.internal.HearingRecord;
import org.huzheng.casefile.procedure.CaseTrial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each sentence of 行政处罚法 64 asks, with one word missing. */
@Tag("HZ-HRG-001")
class HearingEdgesTest {
    private static HearingScheduled scheduled(String place, String presider, HearingOpenness openness, String reason) {
        return new HearingScheduled(NOTIFIED, BEGINS, place, presider, openness, reason, true);
    }

    private static HearingHeld held(Set<HearingHeld.Step> steps, String... agents) {
        return new HearingHeld(ENDED, PRESIDER, HearingOpenness.PUBLIC, steps, List.of(agents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    @Tag("HZ-HRG-003")
    void schedule_withoutPlace_isRefused(String place) {
        // 64(2): 通知当事人及有关人员听证的时间、地点
        HearingSamples.asked()
                .assertRefused(scheduled(place, PRESIDER, HearingOpenness.PUBLIC, ""), "party-notified", "行政处罚法 64(2)");
    }

    @Test
    @Tag("HZ-HRG-005")
    void schedule_withoutPresider_isRefused() {
        HearingSamples.asked()
                .assertRefused(
                        scheduled("三楼会议室", " ", HearingOpenness.PUBLIC, ""),
                        "presider-not-investigator",
                        "行政处罚法 64(4)");
    }

    @ParameterizedTest
    @EnumSource(HearingOpenness.class)
    @Tag("HZ-HRG-004")
    void schedule_closedForEachSecret_needsItsReason(HearingOpenness openness) {
        // 64(3): 除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行
        CaseTrial asked = HearingSamples.asked();
        if (openness != HearingOpenness.PUBLIC) {
            asked.assertRefused(scheduled("三楼会议室", PRESIDER, openness, " "), "public-unless-secret", "行政处罚法 64(3)");
        }
        CaseTrial told = asked.then(scheduled("三楼会议室", PRESIDER, openness, "涉及的内容"));
        told.then(new HearingHeld(ENDED, PRESIDER, openness, EnumSet.allOf(HearingHeld.Step.class), List.of()));
    }

    @Test
    @Tag("HZ-HRG-004")
    void hearing_heldInPublicThoughNotifiedAsClosed_isRefused() {
        HearingSamples.asked()
                .then(scheduled("三楼会议室", PRESIDER, HearingOpenness.PRIVACY, "涉及病历"))
                .assertRefused(hold(ENDED), "held-as-notified", "行政处罚法 64(3)");
    }

    @Test
    @Tag("HZ-HRG-007")
    void party_itselfOrByOneOrTwoAgents_isPresent() {
        // 64(5): 当事人可以亲自参加听证，也可以委托一至二人代理
        Set<HearingHeld.Step> itself = EnumSet.allOf(HearingHeld.Step.class);
        Set<HearingHeld.Step> represented = EnumSet.of(HearingHeld.Step.CASE_STATED, HearingHeld.Step.PARTY_HEARD);
        CaseTrial scheduled = HearingSamples.scheduled();
        scheduled.then(held(itself));
        scheduled.then(held(itself, "甲", "乙"));
        scheduled.then(held(represented, "甲"));
        scheduled.then(held(represented, "甲", "乙"));
        scheduled.assertRefused(held(represented), "at-most-two-agents", "行政处罚法 64(5)");
        scheduled.assertRefused(held(represented, "甲", "乙", "丙"), "at-most-two-agents", "行政处罚法 64(5)");
    }

    @Test
    @Tag("HZ-HRG-007")
    void hearing_onTheMinuteNotified_mayBegin() {
        HearingSamples.scheduled().then(hold(BEGINS));
        HearingSamples.scheduled().assertRefused(hold(BEGINS.minusSeconds(1)), "hearing-time-reached", "行政处罚法 64(2)");
    }

    @Test
    @Tag("HZ-HRG-006")
    void challenge_afterTheHearing_isNoStep() {
        HearingSamples.held()
                .assertRefused(new PresiderChallenged(at("2026-03-18T12:00"), PRESIDER, "有利害关系"), "no-such-step", "");
    }

    @Test
    @Tag("HZ-HRG-006")
    void challenge_dismissed_mayBeRaisedAgainAndHoldsUpAgain() {
        CaseTrial again = HearingSamples.scheduled()
                .then(
                        new PresiderChallenged(at("2026-03-10T09:00"), PRESIDER, "亲属"),
                        new PresiderChallengeDecided(at("2026-03-11T09:00"), false, "负责人"),
                        new PresiderChallenged(at("2026-03-12T09:00"), PRESIDER, "持有竞争对手股份"));
        again.assertRefused(hold(ENDED), "no-challenge-open", "行政处罚法 64(4)");
        assertThat(again.duties(at("2026-03-12T10:00"))).contains("decide-presider-challenge DUE");
    }

    @Test
    @Tag("HZ-HRG-008")
    void abandonment_eachWay_isExcusedOnlyByItsOwnReason() {
        // 64(6): 无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利
        CaseTrial scheduled = HearingSamples.scheduled();
        scheduled.then(new HearingAbandoned(
                ENDED, HearingAbsence.STAYED_AWAY, Set.of(HearingAbandoned.Circumstance.PERMITTED)));
        scheduled.then(
                new HearingAbandoned(ENDED, HearingAbsence.LEFT, Set.of(HearingAbandoned.Circumstance.GOOD_REASON)));
        scheduled.assertRefused(
                new HearingAbandoned(ENDED, HearingAbsence.LEFT, EnumSet.allOf(HearingAbandoned.Circumstance.class)),
                "given-up",
                "行政处罚法 64(6)");
    }

    @ParameterizedTest
    @EnumSource(RecordSigning.class)
    @Tag("HZ-HRG-009")
    void record_signedSealedOrRefusedWithANote_closesTheHearing(RecordSigning signing) {
        // 64(8): 拒绝签字或者盖章的，由听证主持人在笔录中注明
        CaseTrial signed =
                HearingSamples.held().then(new HearingRecordSigned(at("2026-03-18T12:00"), true, signing, "主持人注明"));
        assertThat(signed.soFar().the(HearingRecord.class).recordSigned()).isTrue();
        assertThat(signed.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-HRG-002")
    void request_twice_orAfterTheRightLapsed_isNoStep() {
        HearingSamples.asked().assertRefused(new HearingRequested(ASKED, "当事人"), "no-such-step", "");
        HearingSamples.told()
                .then(new HearingRightLapsed(at("2026-03-10T00:00")))
                .assertRefused(new HearingRequested(at("2026-03-10T09:00"), "当事人"), "no-such-step", "");
    }

    @Test
    @Tag("HZ-HRG-003")
    void schedule_tooLateForTheSameDay_isNotMendedByAnotherPlace() {
        CaseTrial scheduled = HearingSamples.scheduled();
        scheduled.assertRefused(schedule(at("2026-03-17T09:00"), BEGINS, PRESIDER), "seven-days-notice", "行政处罚法 64(2)");
        assertThat(scheduled.duties(NOTIFIED)).containsExactly("hold-hearing DUE");
    }
}
