package org.huzheng.casefile.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Spoiled.with;
import static org.huzheng.casefile.referral.Referrals.APPROVED;
import static org.huzheng.casefile.referral.Referrals.DECLINED;
import static org.huzheng.casefile.referral.Referrals.FILED;
import static org.huzheng.casefile.referral.Referrals.HANDED_OVER;
import static org.huzheng.casefile.referral.Referrals.SENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.seizure.SeizureTransferred;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.referral.internal.ReferralLifecycle;
import org.huzheng.casefile.referral.internal.ReferralRecord;
import org.huzheng.casefile.referral.internal.ReferralState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-REF-001")
class ReferralTest {
    private static final String RULE = "行政执法机关移送涉嫌犯罪案件的规定 ";

    private static boolean pending(CaseRun run) {
        return run.soFar().the(ReferralRecord.class).pending();
    }

    private static ReferralState state(CaseRun run) {
        return run.state(ReferralLifecycle.REGION, "");
    }

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(ReferralLifecycle.REGION);
    }

    @Test
    @Tag("HZ-REF-002")
    void referral_withoutGroundsTeamReportOrPrincipal_isRefused() {
        CaseRun.begun().assertRefuses(with(Referrals.SUSPECTED, "grounds", ""), "crime-grounds-stated", RULE + "3");
        CaseRun.begun().assertRefuses(with(Referrals.SUSPECTED, "offence", ""), "crime-grounds-stated", RULE + "3");
        CaseRun suspected = CaseRun.begun().then(Referrals.SUSPECTED);
        suspected.assertRefuses(with(Referrals.TEAM, "officers", CaseRun.ONE_TWICE), "team-of-two", RULE + "5(1)");
        suspected.assertRefuses(with(Referrals.TEAM, "officers", CaseRun.LAPSED), "team-of-two", RULE + "5(1)");
        CaseRun team = suspected.then(Referrals.TEAM);
        team.assertRefuses(with(Referrals.REPORTED, "document", ""), "report-in-writing", RULE + "5(1)");
        Referrals.reported()
                .assertRefuses(with(APPROVED, "approver", CaseRun.DEPUTY), "decided-by-principal", RULE + "5(1)");
        Referrals.reported().assertKnowsNo(SENT);
    }

    @Test
    @Tag("HZ-REF-003")
    void decision_afterThreeDays_needsASuperiorsOrder() {
        CaseRun reported = Referrals.reported();
        assertThat(reported.duty("decide-referral", at("2026-03-09T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(reported.duty("decide-referral", at("2026-03-10T00:00"))).contains(DutyStatus.OVERDUE);
        ReferralAct.ReferralApproved late = with(APPROVED, "at", at("2026-03-10T00:00"));
        reported.assertRefuses(late, "decided-within-3-days", RULE + "5(2)");
        reported.then(with(late, "order", Optional.of("示责移〔2026〕1号")));
        ReferralAct.ReferralDisapproved no =
                new ReferralAct.ReferralDisapproved(at("2026-03-09T09:00"), CaseRun.HEAD, "未达追诉标准");
        reported.assertRefuses(with(no, "reasons", ""), "refusal-reasons-recorded", RULE + "5(2)");
        reported.assertRefuses(with(no, "at", at("2026-03-10T00:00")), "decided-within-3-days", RULE + "5(2)");
        reported.assertRefuses(with(no, "approver", CaseRun.DEPUTY), "decided-by-principal", RULE + "5(1)");
        CaseRun refused = reported.then(no);
        assertThat(pending(refused)).isFalse();
        assertThat(pending(refused.then(with(Referrals.SUSPECTED, "at", at("2026-03-20T09:00")))))
                .isTrue();
    }

    @Test
    @Tag("HZ-REF-003")
    void decision_whereTheLocalityCountsWorkdays_hasUntilWednesday() {
        CaseRun reported = CaseRun.begunInWorkdays().then(Referrals.SUSPECTED, Referrals.TEAM, Referrals.REPORTED);
        ReferralAct.ReferralApproved onWednesday = with(APPROVED, "at", at("2026-03-11T23:59:59"));
        assertThat(reported.refusal(onWednesday)).isEmpty();
        reported.assertRefuses(with(APPROVED, "at", at("2026-03-12T00:00")), "decided-within-3-days", RULE + "5(2)");
    }

    @Test
    @Tag("HZ-REF-004")
    void sending_afterADay_needsASuperiorsOrder() {
        CaseRun approved = Referrals.reported().then(APPROVED);
        assertThat(approved.duty("send-referral", at("2026-03-10T08:59:59"))).contains(DutyStatus.DUE);
        assertThat(approved.duty("send-referral", at("2026-03-10T09:00"))).contains(DutyStatus.OVERDUE);
        ReferralAct.ReferralSent late = with(SENT, "at", at("2026-03-10T09:00"));
        approved.assertRefuses(late, "sent-within-24-hours", RULE + "5(2)");
        assertThat(state(approved.then(with(late, "order", Optional.of("示责移〔2026〕1号")))))
                .isEqualTo(ReferralState.SENT);
    }

    @ParameterizedTest
    @EnumSource(ReferralPaper.class)
    @Tag("HZ-REF-004")
    void sending_withoutOneOfTheFiveMaterials_isRefused(ReferralPaper paper) {
        CaseRun approved = Referrals.reported().then(APPROVED);
        List<Attachment> four = new ArrayList<>(SENT.attachments());
        four.removeIf(each -> each.paper() == paper);
        approved.assertRefuses(with(SENT, "attachments", four), "five-attachments", RULE + "6");
        assertThat(approved.refusal(with(SENT, "attachments", four))
                        .orElseThrow()
                        .text()
                        .zh())
                .contains(paper.name());
        four.add(Attachment.none(paper, "本案无此材料"));
        assertThat(approved.refusal(with(SENT, "attachments", four)).isEmpty()).isEqualTo(paper.mayBeNone());
    }

    @Test
    @Tag("HZ-REF-005")
    void police_whatTheyOwe_isWaitedFor() {
        CaseRun sent = Referrals.reported().then(APPROVED, SENT);
        assertThat(sent.duty("receipt-referral", at("2026-03-11T00:00"))).contains(DutyStatus.BLOCKED);
        sent.assertRefuses(with(Referrals.RECEIPTED, "signedBy", ""), "receipt-signed", RULE + "7");
        CaseRun receipted = sent.then(Referrals.RECEIPTED);
        assertThat(receipted.duty("police-review", at("2026-03-12T23:59:59"))).contains(DutyStatus.BLOCKED);
        assertThat(receipted.duty("police-review", at("2026-03-13T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun forwarded =
                receipted.then(new ReferralAct.ReferralForwarded(at("2026-03-10T08:00"), "某市公安局", "转告〔2026〕1号"));
        assertThat(state(forwarded.then(FILED))).isEqualTo(ReferralState.FILED);
        assertThat(state(forwarded.then(DECLINED))).isEqualTo(ReferralState.DECLINED);
    }

    @Test
    @Tag("HZ-REF-006")
    void refusalToFile_reconsiderationWithinThreeDays_thenProcuratorate() {
        CaseRun declined = Referrals.receipted().then(DECLINED);
        assertThat(declined.duty("answer-refusal", at("2026-03-15T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(declined.duty("answer-refusal", at("2026-03-16T00:00"))).contains(DutyStatus.OVERDUE);
        ReferralAct.ReconsiderationAsked ask =
                new ReferralAct.ReconsiderationAsked(at("2026-03-15T10:00"), "示提复〔2026〕1号");
        declined.assertRefuses(with(ask, "at", at("2026-03-16T00:00")), "reconsideration-within-3-days", RULE + "9(1)");
        CaseRun asked = declined.then(ask);
        assertThat(asked.duty("police-reconsider", at("2026-03-19T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun upheld = asked.then(new ReferralAct.ReconsiderationUpheld(at("2026-03-18T10:00"), "复决〔2026〕1号"));
        ReferralAct.SupervisionAsked supervision =
                new ReferralAct.SupervisionAsked(at("2026-03-21T10:00"), "示例县人民检察院", "示建〔2026〕1号");
        upheld.assertRefuses(
                with(supervision, "at", at("2026-03-22T00:00")), "supervision-within-3-days", RULE + "9(2)");
        assertThat(upheld.duty("answer-upheld-refusal", at("2026-03-22T00:00"))).contains(DutyStatus.OVERDUE);
        CaseRun supervised = upheld.then(supervision);
        assertThat(supervised.duty("await-supervision", at("2026-05-22T00:00"))).contains(DutyStatus.BLOCKED);
        assertThat(state(supervised.then(with(FILED, "at", at("2026-04-21T10:00")))))
                .isEqualTo(ReferralState.FILED);
        assertThat(state(declined.then(with(supervision, "at", at("2026-03-20T10:00")))))
                .isEqualTo(ReferralState.SUPERVISED);
    }

    @Test
    @Tag("HZ-REF-007")
    void refusalToFile_accepted_bringsTheCaseBack() {
        CaseRun declined = Referrals.receipted().then(DECLINED);
        assertThat(pending(declined)).isTrue();
        ReferralAct.AdministrativeHandlingResumed resumed =
                new ReferralAct.AdministrativeHandlingResumed(at("2026-03-14T10:00"), "犯罪事实显著轻微", true);
        declined.assertRefuses(with(resumed, "papersReturned", false), "papers-returned", RULE + "8");
        CaseRun back = declined.then(resumed);
        assertThat(pending(back)).isFalse();
        assertThat(state(back)).isEqualTo(ReferralState.RETURNED);
        assertThat(back.duty("handle-returned-case")).isPresent();
    }

    @Test
    @Tag("HZ-REF-007")
    void pending_fromSuspicionToAnswer_holdsAtEveryStep() {
        CaseRun run = CaseRun.begun();
        assertThat(pending(run)).isFalse();
        for (var event : List.of(
                Referrals.SUSPECTED,
                Referrals.TEAM,
                Referrals.REPORTED,
                APPROVED,
                SENT,
                Referrals.RECEIPTED,
                FILED,
                HANDED_OVER)) {
            run = run.then(event);
            assertThat(pending(run)).as(event.toString()).isTrue();
        }
        CaseRun judged =
                run.then(new ReferralAct.CriminallyJudged(at("2026-09-01T10:00"), "示例县人民法院", "刑初〔2026〕1号", 20_000_00));
        assertThat(pending(judged)).isFalse();
        assertThat(judged.soFar().the(ReferralRecord.class).fineBarred()).isTrue();
        assertThat(run.soFar().the(ReferralRecord.class).fineBarred()).isFalse();
    }

    @Test
    @Tag("HZ-SAF-009")
    void judgment_withoutAFine_barsNoFineAndCanBeSentBack() {
        CaseRun spared = Referrals.receipted()
                .then(FILED)
                .then(HANDED_OVER)
                .then(new ReferralAct.CriminallyJudged(at("2026-09-01T10:00"), "示例县人民法院", "刑初〔2026〕1号", 0));
        assertThat(spared.soFar().the(ReferralRecord.class).fineBarred()).isFalse();
        ReferralAct.SentBackByJustice back = ReferralAct.SentBackByJustice.builder()
                .at(at("2026-09-02T10:00"))
                .authority("示例县人民法院")
                .document("函〔2026〕1号")
                .grounds("免予刑事处罚，应当给予行政处罚")
                .build();
        assertThat(pending(spared.then(back))).isFalse();
    }

    @Test
    @Tag("HZ-REF-008")
    void handover_lateUnreceiptedOrWithGoodsLeftBehind_isRefused() {
        CaseRun filed = Referrals.receipted().then(FILED);
        assertThat(filed.duty("hand-over-case", at("2026-03-15T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(filed.duty("hand-over-case", at("2026-03-16T00:00"))).contains(DutyStatus.OVERDUE);
        ReferralAct.CaseHandedOver late = with(HANDED_OVER, "at", at("2026-03-16T00:00"));
        filed.assertRefuses(late, "handed-over-within-3-days", RULE + "12");
        filed.then(with(late, "order", Optional.of("示责移〔2026〕1号")));
        filed.assertRefuses(with(HANDED_OVER, "receipt", ""), "handover-receipted", RULE + "12");
        CaseRun seized = Seizures.inForce()
                .then(
                        Referrals.SUSPECTED,
                        Referrals.TEAM,
                        Referrals.REPORTED,
                        APPROVED,
                        SENT,
                        Referrals.RECEIPTED,
                        FILED);
        seized.assertRefuses(HANDED_OVER, "held-goods-move-along", "行政强制法 21");
        assertThat(seized.refusal(HANDED_OVER).orElseThrow().text().zh()).contains(Seizures.S1);
        seized.then(new SeizureTransferred(at("2026-03-14T09:00"), Seizures.S1, "示例县公安局", true), HANDED_OVER);
    }

    @Test
    @Tag("HZ-REF-009")
    void justice_sendingACaseBack_saysWhyInWriting() {
        ReferralAct.SentBackByJustice back = ReferralAct.SentBackByJustice.builder()
                .at(at("2026-06-01T10:00"))
                .authority("示例县人民检察院")
                .document("不诉移〔2026〕1号")
                .grounds("不起诉，但应当给予行政处罚")
                .build();
        CaseRun.begun().assertRefuses(with(back, "document", ""), "sent-back-with-grounds", "行政处罚法 27(1)");
        CaseRun.begun().assertRefuses(with(back, "grounds", ""), "sent-back-with-grounds", "行政处罚法 27(1)");
        assertThat(state(CaseRun.begun().then(back))).isEqualTo(ReferralState.RETURNED);
        CaseRun handedOver = Referrals.receipted().then(FILED, HANDED_OVER);
        assertThat(handedOver.duty("await-judgment", at("2026-08-01T10:00"))).contains(DutyStatus.BLOCKED);
        CaseRun returned = handedOver.then(back);
        assertThat(pending(returned)).isFalse();
        assertThat(returned.duty("handle-returned-case")).isPresent();
    }

    @Test
    @Tag("HZ-REF-002")
    void duties_atTheFirstSteps_areOpen() {
        CaseRun suspected = CaseRun.begun().then(Referrals.SUSPECTED);
        assertThat(suspected.duty("name-referral-team")).isPresent();
        assertThat(suspected.then(Referrals.TEAM).duty("report-referral")).isPresent();
    }
}
