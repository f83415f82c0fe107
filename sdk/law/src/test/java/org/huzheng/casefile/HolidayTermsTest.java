package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.CHEN;
import static org.huzheng.casefile.Cast.LIN;
import static org.huzheng.casefile.Cast.at;
import static org.huzheng.casefile.coercion.Spoiled.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.freeze.FreezeApproved;
import org.huzheng.casefile.coercion.freeze.FreezeCarriedOut;
import org.huzheng.casefile.coercion.freeze.FreezePlan;
import org.huzheng.casefile.coercion.freeze.FreezeRequested;
import org.huzheng.casefile.coercion.preservation.PreservationApproved;
import org.huzheng.casefile.coercion.preservation.PreservationCarriedOut;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.coercion.seizure.EmergencyReported;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.filing.ClockPaused;
import org.huzheng.casefile.filing.ClockResumed;
import org.huzheng.casefile.hearing.HearingOpenness;
import org.huzheng.casefile.hearing.HearingRequested;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.performance.CollectionGround;
import org.huzheng.casefile.performance.FineBanked;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FineHandedIn;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.ClockRule;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.referral.Referrals;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.AnnouncementGround;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.casefile.substitution.SubstitutionDanger;
import org.huzheng.casefile.substitution.SubstitutionDecided;
import org.huzheng.casefile.substitution.SubstitutionDemanded;
import org.huzheng.casefile.substitution.SubstitutionDone;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.matter.AssignmentMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Terms that run into a holiday of 2026. Working days (行政处罚法 85, 行政强制法 69) skip it and count the days worked in its
 * stead; calendar days run through it, and roll over its end only where the statute sends to civil procedure, which these
 * do not. Labour Day is 1 to 5 May, Saturday 9 May is worked; National Day is 1 to 7 October, Saturday 10 October is worked.
 */
@Tag("HZ-CAL-009")
class HolidayTermsTest {
    private static Story decidedOn(String when) {
        return Tales.noticed()
                .then("close-defence", new DefenceClosed(at("2026-03-19T09:00")))
                .then("decide", Tales.penalty(at(when), 500_000));
    }

    private static DecisionHandedOver handedOver(String when) {
        return new DecisionHandedOver(
                at(when), Recipient.RECEPTION, "收件人甲", Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED));
    }

    private static void due(Story story, String duty, String lastDay) {
        CaseFile file = story.told();
        LocalDate day = LocalDate.parse(lastDay);
        assertThat(status(file, duty, at(lastDay + "T23:59:59"))).as(lastDay).contains(DutyStatus.DUE);
        assertThat(status(file, duty, at(day.plusDays(1) + "T00:00")))
                .as("after " + lastDay)
                .contains(DutyStatus.OVERDUE);
        assertThat(file.duties(at(lastDay + "T00:00")).stream()
                        .filter(each -> each.duty().name().equals(duty))
                        .flatMap(each -> each.duty().deadline().stream())
                        .map(Deadline::lastDay))
                .containsExactly(day);
    }

    private static Optional<DutyStatus> status(CaseFile file, String duty, Instant now) {
        return file.duties(now).stream()
                .filter(each -> each.duty().name().equals(duty))
                .map(each -> each.status())
                .findFirst();
    }

    @Test
    @Tag("HZ-SVC-002")
    void service_sevenWorkingDays_overLabourDay_countTheSaturdayWorked() {
        // 行政处罚法 61(1): 29, 30 April; 6, 7, 8 May; Saturday 9 May; 11 May.
        due(decidedOn("2026-04-28T10:00"), "serve-decision", "2026-05-11");
    }

    @Test
    @Tag("HZ-SVC-002")
    void service_sevenWorkingDays_fromADayOff_beginWithTheFirstDayWorked() {
        // Decided on Saturday 2 May: 6 to 9 May are four, 11 to 13 May three more.
        due(decidedOn("2026-05-02T10:00"), "serve-decision", "2026-05-13");
    }

    @Test
    @Tag("HZ-PRF-002")
    void payment_fifteenDaysEndingOnLabourDay_endThere() {
        // 行政处罚法 67(3) says fifteen days and sends to no rule that rolls over.
        due(decidedOn("2026-04-15T10:00").then("serve", handedOver("2026-04-16T09:00")), "pay-fine", "2026-05-01");
        Story late = decidedOn("2026-04-15T10:00").then("serve", handedOver("2026-04-16T09:00"));
        late.then("overdue", new PerformanceFellOverdue(at("2026-05-01T23:59"), Optional.empty()))
                .breaksAt("overdue", "performance-time-over", "行政处罚法 66(1)");
        late.then("overdue", new PerformanceFellOverdue(at("2026-05-02T00:00"), Optional.empty()))
                .told();
    }

    @Test
    @Tag("HZ-CAS-014")
    void casePeriod_ninetyDaysEndingOnASunday_endThere() {
        // Filed on Tuesday 3 March; pushed to a Sunday by six days that do not count.
        Story paused = Tales.ordinary()
                .under(Tales.rules().toBuilder()
                        .clockRule(new ClockRule("鉴定", "某规定 12", 0))
                        .build())
                .before("conclude", "pause", new ClockPaused(at("2026-03-05T10:00"), "鉴定"))
                .before("conclude", "resume", new ClockResumed(at("2026-03-09T10:00")));
        LocalDate last = paused.until("decide").told().duties(at("2026-03-20T00:00")).stream()
                .filter(each -> each.duty().name().equals("decide-case"))
                .flatMap(each -> each.duty().deadline().stream())
                .map(Deadline::lastDay)
                .findFirst()
                .orElseThrow();
        assertThat(last).isAfter(LocalDate.of(2026, 6, 1));
        paused.with("decide", Tales.penalty(at(last + "T23:59"), 500_000)).told();
        paused.with("decide", Tales.penalty(at(last.plusDays(1) + "T00:00"), 500_000))
                .breaksAt("decide", "within-case-period", "行政处罚法 60");
    }

    @Test
    @Tag("HZ-SVC-007")
    void announcement_thirtyDays_runThroughTheHoliday() {
        // 民事诉讼法 95(1): from 2 April the thirtieth day is 2 May.
        Story announced = decidedOn("2026-04-01T10:00")
                .then(
                        "announce",
                        new DecisionAnnounced(
                                at("2026-04-02T09:00"), "县政府网站", AnnouncementGround.OTHER_MEANS_FAILED, "直接、邮寄送达未果"));
        announced
                .then("over", new AnnouncementCompleted(at("2026-05-02T23:59")))
                .breaksAt("over", "thirty-days-over", "民事诉讼法 95(1)");
        announced
                .then("over", new AnnouncementCompleted(at("2026-05-03T00:00")))
                .told();
    }

    private static Story hearingRight() {
        return Tales.investigated()
                .then("grade", new CaseGraded(at("2026-03-10T10:00"), Set.of(), List.of()))
                .then("notice", Tales.notice(at("2026-04-28T09:00"), 6_000_000))
                .then("right", new HearingRightNotified(at("2026-04-28T09:00"), "N1"));
    }

    @Test
    @Tag("HZ-HRG-002")
    void hearingRequest_fiveWorkingDays_overLabourDay() {
        // 行政处罚法 64(1): 29, 30 April; 6, 7, 8 May.
        hearingRight()
                .then("ask", new HearingRequested(at("2026-05-08T23:59"), "王某"))
                .told();
        hearingRight()
                .then("ask", new HearingRequested(at("2026-05-09T00:00"), "王某"))
                .breaksAt("ask", "request-in-time", "行政处罚法 64(1)");
    }

    @Test
    @Tag("HZ-HRG-003")
    void hearingNotice_sevenWorkingDaysBetween_overLabourDay() {
        // 行政处罚法 64(2): notified on 29 April; 30 April, 6 to 9 May, 11 and 12 May lie between.
        Story asked = hearingRight().then("ask", new HearingRequested(at("2026-04-28T15:00"), "王某"));
        asked.then("schedule", scheduled("2026-05-12T09:00")).breaksAt("schedule", "seven-days-notice", "行政处罚法 64(2)");
        asked.then("schedule", scheduled("2026-05-13T09:00")).told();
    }

    private static HearingScheduled scheduled(String begins) {
        return new HearingScheduled(at("2026-04-29T09:00"), at(begins), "会议室", "主持人", HearingOpenness.PUBLIC, "", true);
    }

    @Test
    @Tag("HZ-PRF-007")
    void fineCollected_twoWorkingDaysEach_overLabourDay() {
        // 行政处罚法 71: to the agency in two days from collecting, to the bank in two from receiving.
        Story collected = onSpot("2026-04-30", 10_000)
                .then(
                        "collect",
                        new FineCollectedOnSpot(
                                at("2026-04-30T17:30"),
                                10_000,
                                CollectionGround.UP_TO_HUNDRED,
                                "",
                                "票据1",
                                Optional.empty()));
        due(collected, "hand-in-money", "2026-05-07");
        Story handedIn = collected.then("hand-in", new FineHandedIn(at("2026-05-07T15:00")));
        // 8 May, and Saturday 9 May which is worked.
        due(handedIn, "bank-money", "2026-05-09");
        assertThat(status(
                        handedIn.then("bank", new FineBanked(at("2026-05-09T10:00")))
                                .told(),
                        "bank-money",
                        at("2026-05-20T00:00")))
                .isEmpty();
    }

    /** The tale of the spot, told on another day. */
    private static Story onSpot(String day, long fineFen) {
        Story moved = Tales.simple().altering("decide", "fineFen", fineFen);
        for (String step :
                List.of("detect", "assign", "evidence", "verify", "certain", "inform", "hear", "decide", "report")) {
            String time = moved.at(step).atZone(ChinaTime.ZONE).toLocalTime().toString();
            moved = moved.altering(step, "at", at(day + "T" + time));
        }
        return moved.with("assign", new HandlersAssigned(at(day + "T09:01"), List.of(CHEN, LIN)))
                .altering("evidence", "collectedAt", at(day + "T09:00"))
                .altering("decide", "paper.date", LocalDate.parse(day))
                .before("report", "serve", handedOver(day + "T09:30"));
    }

    private static final PreservationCarriedOut PRESERVED =
            new PreservationCarriedOut(at("2026-09-29T10:00"), "登-1", CaseRun.TWO, true, "示登〔2026〕1号");

    @Test
    @Tag("HZ-COE-004")
    void preservation_sevenWorkingDays_overNationalDay() {
        // 行政处罚法 56: 30 September; 8, 9 October; Saturday 10 October; 12, 13, 14 October.
        CaseRun run = CaseRun.begun()
                .then(
                        new PreservationRequested(
                                at("2026-09-29T08:00"),
                                "登-1",
                                "可能被转移",
                                List.of(HeldItem.listed("1")
                                        .name("饲料")
                                        .quantity("20 袋")
                                        .build())),
                        new PreservationApproved(at("2026-09-29T09:00"), "登-1", CaseRun.DEPUTY),
                        PRESERVED);
        assertThat(run.duty("must-release", at("2026-10-14T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("must-release", at("2026-10-15T00:00"))).contains(DutyStatus.OVERDUE);
    }

    @Test
    @Tag("HZ-COE-011")
    void freezeDecision_threeWorkingDays_overNationalDay() {
        // 行政强制法 31: 30 September; 8, 9 October.
        FreezePlan plan = new FreezePlan(
                Seizures.LAW, AssignmentMode.STATUTORY, "6222000000000001", 10_000_00, 10_000_00, Optional.empty());
        CaseRun run = CaseRun.begun()
                .then(
                        new FreezeRequested(at("2026-09-29T08:00"), "冻-1", plan),
                        new FreezeApproved(at("2026-09-29T09:00"), "冻-1", CaseRun.HEAD),
                        new FreezeCarriedOut(
                                at("2026-09-29T10:00"),
                                "冻-1",
                                CaseRun.TWO,
                                EnumSet.allOf(FreezeCarriedOut.Step.class),
                                "示冻通〔2026〕1号",
                                30));
        assertThat(run.duty("deliver-freeze-decision", at("2026-10-09T23:59:59")))
                .contains(DutyStatus.DUE);
        assertThat(run.duty("deliver-freeze-decision", at("2026-10-10T00:00"))).contains(DutyStatus.OVERDUE);
    }

    @Test
    @Tag("HZ-COE-006")
    void seizure_thirtyDaysEndingOnLabourDay_endThere() {
        // 行政强制法 69: up to ten days are working days; thirty are not.
        CaseRun run = CaseRun.begun()
                .then(
                        with(Seizures.REQUEST, "at", at("2026-04-01T08:00")),
                        with(Seizures.APPROVAL, "at", at("2026-04-01T09:00")),
                        with(
                                with(Seizures.CARRIED_OUT, "at", at("2026-04-01T10:00")),
                                "decision.date",
                                LocalDate.of(2026, 4, 1)));
        assertThat(run.duty("must-release", at("2026-05-01T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("must-release", at("2026-05-02T00:00"))).contains(DutyStatus.OVERDUE);
    }

    @Test
    @Tag("HZ-COE-005")
    void emergency_twentyFourHours_runThroughAHoliday() {
        // 行政强制法 19: hours know no holiday.
        CaseRun run = CaseRun.begun()
                .then(with(
                        with(Seizures.EMERGENCY, "at", at("2026-05-01T14:00")),
                        "decision.date",
                        LocalDate.of(2026, 5, 1)));
        EmergencyReported report = new EmergencyReported(at("2026-05-02T13:59:59"), Seizures.S1, CaseRun.DEPUTY);
        assertThat(run.refusal(report)).isEmpty();
        run.assertRefuses(with(report, "at", at("2026-05-02T14:00")), "reported-within-24-hours", "行政强制法 19");
    }

    @Test
    @Tag("HZ-REF-003")
    void referralDecision_threeDaysIntoLabourDay_byCalendarOrByWork() {
        // 行政执法机关移送涉嫌犯罪案件的规定 5(2) says 3日 and leaves open which.
        List<CaseEvent> told = List.of(
                with(Referrals.SUSPECTED, "at", at("2026-04-29T09:00")),
                with(Referrals.TEAM, "at", at("2026-04-29T10:00")),
                with(Referrals.REPORTED, "at", at("2026-04-30T09:00")));
        CaseRun calendar = CaseRun.begun().then(told.toArray(new CaseEvent[0]));
        assertThat(calendar.duty("decide-referral", at("2026-05-03T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(calendar.duty("decide-referral", at("2026-05-04T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun work = CaseRun.begunInWorkdays().then(told.toArray(new CaseEvent[0]));
        assertThat(work.duty("decide-referral", at("2026-05-08T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(work.duty("decide-referral", at("2026-05-09T00:00"))).contains(DutyStatus.OVERDUE);
        // The twenty-four hours for sending are hours in both.
        CaseEvent approved = with(Referrals.APPROVED, "at", at("2026-05-01T09:00"));
        for (CaseRun run : List.of(calendar, work)) {
            assertThat(run.then(approved).duty("send-referral", at("2026-05-02T09:00")))
                    .contains(DutyStatus.OVERDUE);
        }
    }

    @Test
    @Tag("HZ-EXE-014")
    void substitution_threeWorkingDaysAfterTheDemand_overNationalDay() {
        // 行政强制法 51(1)(2): 30 September; 8, 9 October.
        SubstitutionDecided decided = SubstitutionDecided.builder()
                .at(at("2026-09-29T09:00"))
                .dangers(List.of(SubstitutionDanger.POLLUTION))
                .demandEnded(LocalDate.of(2026, 9, 20))
                .reason("倾倒建筑垃圾")
                .manner("清运")
                .plannedAt(at("2026-10-10T09:00"))
                .subject("清运建筑垃圾")
                .budgetFen(350_000)
                .performer("某清运公司")
                .performerDisinterested(true)
                .build();
        Story demanded = Tales.ordinary()
                .then("decide-substitution", decided)
                .then("demand", new SubstitutionDemanded(at("2026-09-29T10:00")));
        demanded.then("do", done("2026-10-09T23:59")).breaksAt("do", "three-days-after-demand", "行政强制法 51(1)(2)");
        demanded.then("do", done("2026-10-10T00:00")).told();
    }

    private static SubstitutionDone done(String when) {
        return new SubstitutionDone(
                at(when),
                "监督员",
                EnumSet.of(
                        SubstitutionDone.Circumstance.PERFORMER_SIGNED,
                        SubstitutionDone.Circumstance.PARTY_OR_WITNESS_SIGNED),
                300_000,
                "人工与机械清单");
    }

    @Test
    @Tag("HZ-EXE-002")
    void demand_onTheDayItIsServed_givesNoTime() {
        // 行政强制法 35(1): a period to perform in.
        Story overdue = decidedOn("2026-04-15T10:00")
                .then("serve", handedOver("2026-04-16T09:00"))
                .then("overdue", new PerformanceFellOverdue(at("2026-05-02T09:00"), Optional.empty()));
        DemandServed demand =
                new DemandServed(at("2026-05-06T09:00"), LocalDate.of(2026, 5, 6), "缴纳罚款", 500_000, "指定银行", true);
        overdue.then("demand", demand).breaksAt("demand", "demand-time-and-manner", "行政强制法 35");
        overdue.then("demand", Altered.of(demand, "performBy", LocalDate.of(2026, 5, 7)))
                .told();
    }
}
