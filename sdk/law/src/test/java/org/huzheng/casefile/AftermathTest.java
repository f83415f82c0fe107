package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.execution.CourtAccepted;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.CourtMaterial;
import org.huzheng.casefile.execution.CourtRuled;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.execution.ExecutionCompleted;
import org.huzheng.casefile.execution.ExecutionLifecycle;
import org.huzheng.casefile.execution.ExecutionState;
import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.Instalment;
import org.huzheng.casefile.performance.PaymentChannel;
import org.huzheng.casefile.performance.PerformanceCompleted;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.performance.RestitutionMade;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.publicity.DecisionPublished;
import org.huzheng.casefile.publicity.PublicText;
import org.huzheng.casefile.publicity.PublicationWithdrawn;
import org.huzheng.casefile.remedy.CreditReported;
import org.huzheng.casefile.remedy.ReconsiderationAccepted;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.RemedyLapsed;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes after the decision, in whole cases: a fine of 5,000 yuan served on 20 March 2026. */
class AftermathTest {
    private static final long FINE = 500_000;

    @Test
    @Tag("HZ-PRF-003")
    void instalments_theSecondPaidLate_costSurchargeAndClose() {
        CaseFile file = Tales.archived(instalments(), "2026-06-26").told();
        assertThat(file.duties(at("2026-12-31T00:00"))).isEmpty();
        assertSameInJson(file);
    }

    @Test
    @Tag("HZ-PRF-003")
    void instalments_withoutTheSurcharge_areNotPerformed() {
        instalments()
                .with("second", pay(at("2026-06-25T09:00"), 250_000, PaymentChannel.BANK))
                .breaksAt("complete", "all-performed", "行政处罚法 66(1)");
    }

    @Test
    @Tag("HZ-EXE-004")
    void court_afterDemandAndLapse_executesFineAndSurcharge() {
        CaseFile file = Tales.archived(court(), "2026-11-02").told();
        assertThat(file.state(ExecutionLifecycle.REGION)).isEqualTo(ExecutionState.EXECUTED);
        assertSameInJson(file);
    }

    @Test
    @Tag("HZ-EXE-004")
    void court_whileTheSixMonthsRun_isRefused() {
        court().without("lapse")
                .with("apply", apply(at("2026-09-18T09:00")))
                .breaksAt("apply", "remedies-over", "行政强制法 53");
    }

    @Test
    @Tag("HZ-RMD-010")
    void credit_beforeTheRemediesAreOver_isRefused() {
        served().then("report", new CreditReported(at("2026-09-20T09:00"), "省公共数据工作机构"))
                .breaksAt("report", "remedy-closed", "浙江省公共信用信息管理条例 11(2)");
    }

    @Test
    @Tag("HZ-PUB-004")
    void publication_ofAnAnnulledDecision_isWithdrawnAndMoneyGivenBack() {
        CaseFile annulled = annulled().told();
        assertThat(annulled.duties(at("2026-05-07T00:00")))
                .filteredOn(each -> each.status() == DutyStatus.OVERDUE)
                .extracting(each -> each.duty().name())
                .containsExactly("withdraw-publication");
        Story done = annulled()
                .then("withdraw-publication", new PublicationWithdrawn(at("2026-04-29T09:00"), "决定已被复议机关撤销"))
                .then("give-back", new RestitutionMade(at("2026-04-30T09:00"), FINE, ""));
        CaseFile file = Tales.archived(done, "2026-05-08").told();
        assertThat(file.duties(at("2026-12-31T00:00"))).isEmpty();
        assertSameInJson(file);
    }

    @Test
    @Tag("HZ-PRF-008")
    void restitution_ofLessThanWasPaid_isRefused() {
        annulled()
                .then("give-back", new RestitutionMade(at("2026-04-30T09:00"), FINE - 1, ""))
                .breaksAt("give-back", "all-given-back", "行政强制法 41");
    }

    @Test
    @Tag("HZ-SVC-008")
    void service_beforeAnyDecision_isRefused() {
        Story early = Tales.noticed().then("serve", handedOver(at("2026-03-12T09:00")));
        assertThat(early.broken().orElseThrow().refusal().guards()).containsExactly("no-such-step");
    }

    @Test
    @Tag("HZ-SVC-008")
    void decision_withoutAProcedure_isRefused() {
        CaseFile empty = CaseFile.open(Cast.company(), Tales.rules(), WorkCalendar.shipped());
        assertThat(empty.refusalOf(Tales.penalty(at("2026-03-20T10:00"), FINE))).isPresent();
    }

    private static Story served() {
        return Tales.ordinary().then("serve", handedOver(at("2026-03-20T11:00")));
    }

    private static DecisionHandedOver handedOver(Instant at) {
        return new DecisionHandedOver(at, Recipient.RECEPTION, "收件人甲", true, false);
    }

    /** Due in two halves; the second is three days late: 2,500 yuan × 3% × 3 = 225 yuan. */
    static Story instalments() {
        return served().then("ask", new DeferralRequested(at("2026-03-25T09:00"), "停业整顿，流动资金不足"))
                .then(
                        "approve",
                        new DeferralApproved(
                                at("2026-03-26T09:00"),
                                List.of(
                                        new Instalment(LocalDate.of(2026, 5, 20), 250_000),
                                        new Instalment(LocalDate.of(2026, 6, 22), 250_000)),
                                "负责人"))
                .then("first", pay(at("2026-05-20T09:00"), 250_000, PaymentChannel.BANK))
                .then("overdue", new PerformanceFellOverdue(at("2026-06-23T09:00"), Optional.empty()))
                .then("second", pay(at("2026-06-25T09:00"), 272_500, PaymentChannel.ELECTRONIC))
                .then("complete", new PerformanceCompleted(at("2026-06-25T10:00")));
    }

    /** The surcharge has reached the fine when the court executes. */
    private static Story court() {
        return served().then("overdue", new PerformanceFellOverdue(at("2026-04-07T09:00"), Optional.empty()))
                .then(
                        "demand",
                        new DemandServed(at("2026-04-08T09:00"), LocalDate.of(2026, 4, 22), "缴纳罚款", FINE, "指定银行", true))
                .then("lapse", new RemedyLapsed(at("2026-09-21T09:00")))
                .then("apply", apply(at("2026-10-12T09:00")))
                .then("accept", new CourtAccepted(at("2026-10-14T09:00")))
                .then("rule", new CourtRuled(at("2026-10-20T09:00"), true, "（2026）示01行审1号", ""))
                .then("pay", pay(at("2026-10-30T09:00"), 2 * FINE, PaymentChannel.COURT))
                .then("execute", new ExecutionCompleted(at("2026-10-30T10:00"), "已划拨"))
                .then("complete", new PerformanceCompleted(at("2026-10-30T10:00")));
    }

    static Story annulled() {
        Instant end = at("2026-04-28T09:00");
        return served().then(
                        "publish",
                        new DecisionPublished(
                                at("2026-03-23T09:00"),
                                "政府网站",
                                "群众关注",
                                new PublicText(
                                        "浙某综执罚决字〔2026〕12号",
                                        "某渣土运输有限公司",
                                        "随意倾倒建筑垃圾",
                                        "罚款5000.00元",
                                        Cast.TOWN.name(),
                                        LocalDate.of(2026, 3, 20))))
                .then("pay", pay(at("2026-03-25T09:00"), FINE, PaymentChannel.BANK))
                .then("contest", new ReconsiderationApplied(at("2026-04-01T09:00"), "某区人民政府", Optional.empty()))
                .then("accept", new ReconsiderationAccepted(at("2026-04-03T09:00"), false))
                .then(
                        "annul",
                        new ReconsiderationDecided(end, "某政复〔2026〕1号", RemedyOutcome.ANNULLED, Optional.empty(), false))
                .then("withdraw", new DecisionWithdrawn(end, "被复议机关撤销"));
    }

    private static FinePaid pay(Instant at, long fen, PaymentChannel channel) {
        return new FinePaid(at, fen, channel, "缴款凭证" + fen);
    }

    private static CourtApplied apply(Instant at) {
        return new CourtApplied(
                at,
                "某区人民法院",
                List.of(
                        CourtMaterial.APPLICATION,
                        CourtMaterial.DECISION,
                        CourtMaterial.PARTY_OPINION_AND_DEMAND,
                        CourtMaterial.SUBJECT),
                true,
                true);
    }

    private static void assertSameInJson(CaseFile file) {
        CaseFile again = CaseFile.fromJson(file.toJson(), WorkCalendar.shipped());
        assertThat(again).isEqualTo(file);
    }
}
