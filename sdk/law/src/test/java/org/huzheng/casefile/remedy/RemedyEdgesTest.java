package org.huzheng.casefile.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.remedy.RemedyTrial.APPLIED;
import static org.huzheng.casefile.remedy.RemedyTrial.apply;
import static org.huzheng.casefile.remedy.RemedyTrial.decided;
import static org.huzheng.casefile.remedy.RemedyTrial.judged;
import static org.huzheng.casefile.remedy.RemedyTrial.record;
import static org.huzheng.casefile.remedy.RemedyTrial.sue;

import java.util.Optional;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.service.DecisionSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last minute of each period of the remedies, and the first one after it. */
@Tag("HZ-RMD-001")
class RemedyEdgesTest {
    private static final Optional<Long> SAME = Optional.empty();

    /** Accepted on Monday 20 April: the sixtieth day is 19 June, Dragon Boat, and rolls to Monday 22 June. */
    private static CaseTrial accepted() {
        return RemedyTrial.applied().then(new ReconsiderationAccepted(at("2026-04-20T09:00"), false));
    }

    @Test
    @Tag("HZ-RMD-002")
    void application_excuseOfBlanks_isNone() {
        // 行政复议法 20(2): 因不可抗力或者其他正当理由耽误法定申请期限的
        RemedyTrial.served()
                .assertRefused(
                        new ReconsiderationApplied(at("2026-05-07T00:00"), "示例县人民政府", Optional.of("  ")),
                        "applied-in-time",
                        "行政复议法 20(1)");
    }

    @Test
    @Tag("HZ-RMD-003")
    void suit_excuseOfBlanks_isNone() {
        RemedyTrial.served()
                .assertRefused(
                        new LitigationFiled(at("2026-09-08T00:00"), "示例县人民法院", Optional.of(" ")),
                        "sued-in-time",
                        "行政诉讼法 46(1)");
    }

    @Test
    @Tag("HZ-RMD-005")
    void suit_afterReconsideration_withAnExcuse_isHeardLate() {
        CaseTrial upheld = RemedyTrial.applied().then(decided(at("2026-04-10T09:00"), RemedyOutcome.UPHELD, SAME));
        upheld.assertRefused(
                new LitigationFiled(at("2026-04-28T00:00"), "示例县人民法院", Optional.of("")),
                "within-fifteen-days",
                "行政诉讼法 45");
        upheld.then(new LitigationFiled(at("2026-04-28T00:00"), "示例县人民法院", Optional.of("突发重病住院")));
    }

    @Test
    @Tag("HZ-RMD-005")
    void reconsideration_sixtyDaysEndingInAHoliday_isLateOnlyAfterIt() {
        CaseTrial accepted = accepted();
        accepted.assertRefused(sue(at("2026-06-20T09:00")), "reconsideration-late", "行政诉讼法 45");
        accepted.assertRefused(sue(at("2026-06-22T23:59")), "reconsideration-late", "行政诉讼法 45");
        accepted.then(sue(at("2026-06-23T00:00")));
        // Fifteen days from 22 June.
        accepted.then(sue(at("2026-07-07T23:59")));
        accepted.assertRefused(sue(at("2026-07-08T00:00")), "reconsideration-late", "行政诉讼法 45");
    }

    @Test
    @Tag("HZ-RMD-006")
    void reconsideration_extendedByThirtyDays_isCountedFromItsAcceptance() {
        // Ninety days from 20 April end on Sunday 19 July.
        CaseTrial extended = accepted().then(new ReconsiderationExtended(at("2026-06-18T09:00"), 30));
        extended.assertRefused(sue(at("2026-07-20T23:59")), "reconsideration-late", "行政诉讼法 45");
        extended.then(sue(at("2026-07-21T00:00")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, Integer.MAX_VALUE})
    @Tag("HZ-RMD-006")
    void extension_ofNoDayOrOverThirty_isRefused(int days) {
        accepted()
                .assertRefused(
                        new ReconsiderationExtended(at("2026-06-18T09:00"), days),
                        "extended-once-thirty-days",
                        "行政复议法 62(1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    @Tag("HZ-RMD-006")
    void extension_ofOneToThirtyDays_isAccepted(int days) {
        CaseTrial extended = accepted().then(new ReconsiderationExtended(at("2026-06-18T09:00"), days));
        assertThat(record(extended).latest().orElseThrow().extended()).isTrue();
    }

    @Test
    @Tag("HZ-RMD-006")
    void simpleReconsideration_thirtyDaysEndingInTheMayHoliday_rollOver() {
        // 行政复议法 62(2): thirty days from 1 April end on 1 May; the holiday ends on 5 May.
        CaseTrial simple = RemedyTrial.applied().then(new ReconsiderationAccepted(at("2026-04-01T09:00"), true));
        simple.assertRefused(sue(at("2026-05-06T23:59")), "reconsideration-late", "行政诉讼法 45");
        simple.then(sue(at("2026-05-07T00:00")));
    }

    @Test
    @Tag("HZ-RMD-007")
    void answer_tenWorkingDaysOverTheMayHoliday_countTheMakeUpSaturday() {
        CaseTrial copied = RemedyTrial.applied()
                .then(
                        new ReconsiderationAccepted(at("2026-04-24T09:00"), false),
                        new ReconsiderationCopyReceived(at("2026-04-28T09:00")));
        // 29, 30 April; 6, 7, 8 May; Saturday 9 May is worked; 11 to 14 May.
        assertThat(copied.duties(at("2026-05-14T23:59"))).containsExactly("answer-reconsideration DUE");
        assertThat(copied.duties(at("2026-05-15T00:00"))).containsExactly("answer-reconsideration OVERDUE");
    }

    @Test
    @Tag("HZ-RMD-007")
    void answer_inTheSimpleProcedure_fiveWorkingDaysOverTheMayHoliday() {
        CaseTrial copied = RemedyTrial.applied()
                .then(
                        new ReconsiderationAccepted(at("2026-04-24T09:00"), true),
                        new ReconsiderationCopyReceived(at("2026-04-28T09:00")));
        assertThat(copied.duties(at("2026-05-08T23:59"))).containsExactly("answer-reconsideration DUE");
        assertThat(copied.duties(at("2026-05-09T00:00"))).containsExactly("answer-reconsideration OVERDUE");
    }

    @Test
    @Tag("HZ-RMD-007")
    void evidenceForTheCourt_fifteenDaysEndingInAHoliday_rollOver() {
        // 行政诉讼法 67(1): fifteen days from 16 April end on 1 May.
        CaseTrial sued = RemedyTrial.served().then(sue(APPLIED), new ComplaintReceived(at("2026-04-16T09:00")));
        assertThat(sued.duties(at("2026-05-06T23:59"))).containsExactly("answer-complaint DUE");
        assertThat(sued.duties(at("2026-05-07T00:00"))).containsExactly("answer-complaint OVERDUE");
    }

    @Test
    @Tag("HZ-RMD-007")
    void answer_whenTheApplicationIsWithdrawn_isNotOwedAnyMore() {
        CaseTrial copied = RemedyTrial.applied()
                .then(
                        new ReconsiderationAccepted(at("2026-04-24T09:00"), false),
                        new ReconsiderationCopyReceived(at("2026-04-28T09:00")),
                        new ReconsiderationDismissed(at("2026-04-29T09:00"), DismissalGround.WITHDRAWN));
        assertThat(copied.duties(at("2026-06-01T00:00"))).isEmpty();
    }

    @Test
    @Tag("HZ-RMD-008")
    void change_toTheSameOrALighterFine_isAcceptedFromBothForums() {
        for (long fen : new long[] {0, DecisionSamples.FINE - 1, DecisionSamples.FINE}) {
            CaseTrial body = RemedyTrial.applied().then(decided(APPLIED, RemedyOutcome.CHANGED, Optional.of(fen)));
            assertThat(record(body).fineFen(body.soFar())).isEqualTo(fen);
            CaseTrial court =
                    RemedyTrial.served().then(sue(APPLIED), judged(APPLIED, RemedyOutcome.CHANGED, Optional.of(fen)));
            assertThat(record(court).fineFen(court.soFar())).isEqualTo(fen);
        }
    }

    @Test
    @Tag("HZ-RMD-008")
    void judgment_heavier_onlyWhereAnOpposedPartySuedToo() {
        // 行政诉讼法 77(2): 但利害关系人同为原告，且诉讼请求相反的除外
        Optional<Long> more = Optional.of(DecisionSamples.FINE + 1);
        CaseTrial sued = RemedyTrial.served().then(sue(APPLIED));
        sued.assertRefused(judged(APPLIED, RemedyOutcome.CHANGED, more), "judgment-not-heavier", "行政诉讼法 77(2)");
        sued.then(new LitigationDecided(APPLIED, "（2026）示01行初1号", RemedyOutcome.CHANGED, more, true));
    }

    @Test
    @Tag("HZ-RMD-008")
    void judgment_isMeasuredByTheFineTheReconsiderationLeft() {
        CaseTrial lowered = RemedyTrial.applied()
                .then(
                        decided(at("2026-04-10T09:00"), RemedyOutcome.CHANGED, Optional.of(600_000L)),
                        sue(at("2026-04-20T09:00")));
        lowered.assertRefused(
                judged(at("2026-06-01T09:00"), RemedyOutcome.CHANGED, Optional.of(600_001L)),
                "judgment-not-heavier",
                "行政诉讼法 77(2)");
        lowered.then(judged(at("2026-06-01T09:00"), RemedyOutcome.CHANGED, Optional.of(600_000L)));
    }

    @Test
    @Tag("HZ-RMD-011")
    void stay_bySomebodyUnnamed_isRefused() {
        RemedyTrial.applied().assertRefused(new ExecutionStayed(APPLIED, " ", "损失难以弥补"), "stay-reasoned", "行政复议法 42");
    }

    @ParameterizedTest
    @EnumSource(
            value = DismissalGround.class,
            names = {"NOT_ACCEPTED", "REJECTED"})
    @Tag("HZ-RMD-002")
    void application_dismissedAgainstThePartysWish_mayBeMadeAgain(DismissalGround ground) {
        // 行政复议法 74(2) bars only whoever withdrew.
        CaseTrial again = RemedyTrial.applied()
                .then(new ReconsiderationDismissed(at("2026-03-30T09:00"), ground), apply(at("2026-04-01T09:00")));
        assertThat(record(again).rounds()).hasSize(2);
        assertThat(record(again).open()).isTrue();
    }

    @Test
    @Tag("HZ-RMD-009")
    void lapse_ofAnOnSpotDecision_onTheLastDay_isRefused() {
        RemedyTrial.onSpot()
                .assertRefused(new RemedyLapsed(at("2026-05-06T23:59")), "remedy-periods-over", "行政复议法 20(1)");
    }

    @Test
    @Tag("HZ-RMD-009")
    void lapse_whileARemedyIsOpen_isNoStep() {
        assertThat(RemedyTrial.applied().guards(new RemedyLapsed(at("2027-05-06T23:59"))))
                .containsExactly("no-such-step");
        assertThat(record(RemedyTrial.applied()).closed(RemedyTrial.applied().soFar(), at("2030-01-01T00:00")))
                .isFalse();
    }
}
