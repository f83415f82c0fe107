package org.huzheng.casefile.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Spoiled.with;
import static org.huzheng.casefile.rectification.Rectifications.ACCEPTED;
import static org.huzheng.casefile.rectification.Rectifications.O1;
import static org.huzheng.casefile.rectification.Rectifications.ORDER;
import static org.huzheng.casefile.rectification.Rectifications.PLAN;
import static org.huzheng.casefile.rectification.Rectifications.REPORTED;
import static org.huzheng.casefile.rectification.Rectifications.VERIFIED;
import static org.huzheng.casefile.rectification.Rectifications.reached;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.rectification.internal.RectificationLifecycle;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.huzheng.casefile.rectification.internal.RectificationState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-RCT-001")
class RectificationTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 4, 10);

    private static RectificationRecord record(CaseRun run) {
        return run.soFar().the(RectificationRecord.class);
    }

    private static RectificationState state(CaseRun run) {
        return run.state(RectificationLifecycle.REGION, O1);
    }

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(RectificationLifecycle.REGION);
    }

    @Test
    @Tag("HZ-RCT-003")
    void order_withoutNumberBasisDemandsOrFutureLimit_isRefused() {
        CaseRun run = CaseRun.begun();
        for (String text : List.of("document", "basis")) {
            run.assertRefuses(with(ORDER, text, ""), "demands-and-basis-stated", "行政处罚法 28(1)");
        }
        run.assertRefuses(with(ORDER, "demands", List.of()), "demands-and-basis-stated", "行政处罚法 28(1)");
        run.assertRefuses(with(ORDER, "demands", List.of(" ")), "demands-and-basis-stated", "行政处罚法 28(1)");
        run.assertRefuses(
                with(ORDER, "limit", Optional.of(LocalDate.of(2026, 3, 5))), "limit-lies-ahead", "行政处罚法 28(1)");
        AdviceGiven advice = new AdviceGiven(at("2026-03-04T09:00"), O1, "请停止建设");
        run.assertRefuses(with(advice, "content", ""), "advice-has-content", "行政处罚法 6");
        CaseRun advised = run.then(advice);
        assertThat(record(advised).ordered()).isFalse();
        assertThat(record(advised.then(ORDER)).ordered()).isTrue();
        assertThat(state(run.then(with(ORDER, "limit", Optional.empty())))).isEqualTo(RectificationState.ORDERED);
    }

    @Test
    @Tag("HZ-RCT-003")
    void moreTime_onlyForwardAndReasoned() {
        CorrectionProlonged more = new CorrectionProlonged(at("2026-04-08T09:00"), O1, TENTH.plusDays(10), "连日降雨");
        CaseRun run = Rectifications.ordered();
        run.assertRefuses(with(more, "reason", ""), "leniency-reasoned", "行政处罚法 6");
        run.assertRefuses(with(more, "limit", TENTH), "limit-moves-forward", "行政处罚法 28(1)");
        run.assertRefuses(with(more, "at", at("2026-04-20T09:00")), "limit-moves-forward", "行政处罚法 28(1)");
        CaseRun prolonged = run.then(more);
        assertThat(run.duty("correct-violation", at("2026-04-11T00:00"))).contains(DutyStatus.OVERDUE);
        assertThat(prolonged.duty("correct-violation", at("2026-04-20T23:59:59")))
                .contains(DutyStatus.BLOCKED);
        assertThat(prolonged.duty("correct-violation", at("2026-04-21T00:00"))).contains(DutyStatus.OVERDUE);
        assertThat(state(Rectifications.planned().then(more))).isEqualTo(RectificationState.PLANNED);
    }

    @Test
    @Tag("HZ-RCT-004")
    void plan_outOfOrderOrBeyondTheLimit_isRefused() {
        CaseRun run = Rectifications.ordered();
        Milestone stop = new Milestone("停工", LocalDate.of(2026, 3, 10));
        run.assertRefuses(with(PLAN, "milestones", List.of()), "plan-in-order");
        run.assertRefuses(with(PLAN, "milestones", List.of(stop, stop)), "plan-in-order");
        run.assertRefuses(
                with(PLAN, "milestones", List.of(stop, new Milestone("拆除", LocalDate.of(2026, 3, 9)))),
                "plan-in-order");
        run.assertRefuses(with(PLAN, "milestones", List.of(with(stop, "name", ""))), "plan-in-order");
        run.assertRefuses(
                with(PLAN, "milestones", List.of(stop, new Milestone("拆除", TENTH.plusDays(1)))),
                "plan-within-limit",
                "行政处罚法 28(1)");
        CaseRun submitted = run.then(PLAN);
        assertThat(submitted.duty("answer-plan")).isPresent();
        PlanReturned returned = new PlanReturned(at("2026-03-07T09:00"), O1, "缺少复绿");
        submitted.assertRefuses(with(returned, "reasons", ""), "plan-return-reasoned");
        assertThat(state(submitted.then(returned))).isEqualTo(RectificationState.ORDERED);
        assertThat(state(submitted.then(ACCEPTED))).isEqualTo(RectificationState.PLANNED);
    }

    @Test
    @Tag("HZ-RCT-004")
    void milestone_skippedUnseenOrUnproved_isRefused() {
        CaseRun run = Rectifications.planned();
        MilestoneReached stopped = reached(at("2026-03-10T09:00"), "停工");
        run.assertRefuses(reached(at("2026-03-10T09:00"), "拆除"), "next-milestone");
        run.assertRefuses(with(stopped, "recheck.officers", CaseRun.ONE_TWICE), "two-officers", "行政处罚法 42(1)");
        run.assertRefuses(with(stopped, "recheck.officers", CaseRun.LAPSED), "two-officers", "行政处罚法 42(1)");
        run.assertRefuses(with(stopped, "recheck.evidence", List.of()), "recheck-evidenced", "行政处罚法 46(2)");
        assertThat(run.duty("reach-milestone", at("2026-03-10T23:59:59"))).contains(DutyStatus.BLOCKED);
        assertThat(run.duty("reach-milestone", at("2026-03-11T00:00"))).contains(DutyStatus.OVERDUE);
        run.assertRefuses(REPORTED, "all-milestones-reached");
        CaseRun half = run.then(stopped);
        half.assertRefuses(REPORTED, "all-milestones-reached");
        assertThat(half.duty("reach-milestone", at("2026-03-11T00:00"))).contains(DutyStatus.BLOCKED);
        half.then(reached(at("2026-04-08T09:00"), "拆除"), REPORTED);
    }

    @Test
    @Tag("HZ-RCT-005")
    @Tag("HZ-RCT-006")
    void check_findsAllSomeOrNothingPutRight() {
        CaseRun reported = Rectifications.ordered().then(REPORTED);
        assertThat(reported.duty("recheck-correction")).isPresent();
        reported.assertRefuses(with(VERIFIED, "recheck.corrected", List.of("停工")), "all-demands-met", "行政处罚法 28(1)");
        reported.assertRefuses(with(VERIFIED, "recheck.remains", "地基"), "all-demands-met", "行政处罚法 28(1)");
        reported.assertRefuses(with(VERIFIED, "recheck.officers", CaseRun.ONE_TWICE), "two-officers", "行政处罚法 42(1)");
        reported.assertRefuses(with(VERIFIED, "recheck.evidence", List.of()), "recheck-evidenced", "行政处罚法 46(2)");
        assertThat(record(reported).correctedInTime()).isFalse();
        assertThat(record(reported.then(VERIFIED)).correctedInTime()).isTrue();
        CaseRun late = Rectifications.ordered().then(with(REPORTED, "at", at("2026-04-11T00:00")), VERIFIED);
        assertThat(state(late)).isEqualTo(RectificationState.VERIFIED);
        assertThat(record(late).correctedInTime()).isFalse();
        CorrectionFoundPartial partial = new CorrectionFoundPartial(
                at("2026-04-10T09:00"), O1, with(Rectifications.ALL_DONE, "remains", "地基未拆"));
        reported.assertRefuses(with(partial, "recheck.remains", ""), "remainder-stated", "行政处罚法 28(1)");
        CorrectionRefused refused =
                new CorrectionRefused(at("2026-04-11T09:00"), O1, with(Rectifications.ALL_DONE, "remains", "地基未拆"));
        CaseRun remains = reported.then(partial);
        remains.assertRefuses(with(refused, "at", at("2026-04-10T23:59:59")), "limit-over", "行政处罚法 28(1)");
        CaseRun overdue = remains.then(refused);
        assertThat(state(overdue)).isEqualTo(RectificationState.REFUSED);
        assertThat(overdue.soFar().duties()).isEmpty();
        assertThat(record(CaseRun.begun()).correctedInTime()).isFalse();
    }
}
