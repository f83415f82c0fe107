package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import org.huzheng.BilingualText;
import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.performance.Instalment;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.internal.Fen;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of paying later or by instalments 延期、分期缴纳的法定条件 (行政处罚法 66(2)). */
final class DeferralGuards {
    private static final String ARTICLE = "行政处罚法 66(2)";

    static final Guard<Situation<DeferralRequested>> HARDSHIP = CaseGuards.guard(
            "hardship-stated",
            ARTICLE,
            "当事人确有经济困难的，方可申请延期或者分期缴纳",
            "the party must state its economic hardship",
            s -> !s.event().hardship().isBlank());
    static final Guard<Situation<?>> ASKED = CaseGuards.guard(
            "deferral-asked",
            ARTICLE,
            "须经当事人申请",
            "the party must have asked",
            s -> PerformanceGuards.record(s).deferralAsked());
    static final Guard<Situation<DeferralApproved>> APPROVED = CaseGuards.guard(
            "deferral-approved",
            ARTICLE,
            "须经行政机关批准",
            "the agency must have approved",
            s -> !s.event().approver().isBlank());
    static final Guard<Situation<DeferralApproved>> COVERS_THE_FINE = CaseGuards.guard(
            "plan-covers-fine",
            ARTICLE,
            "各期数额之和应当等于尚未缴纳的罚款",
            "the instalments must add up to what of the fine is unpaid",
            s -> planned(s) == PerformanceGuards.record(s).debt(s.soFar()).unpaidFineFen()
                    && s.event().instalments().stream().allMatch(each -> each.amountFen() > 0),
            s -> new BilingualText(
                    "各期合计 " + Fen.yuan(planned(s)) + " 元，未缴罚款 "
                            + Fen.yuan(
                                    PerformanceGuards.record(s).debt(s.soFar()).unpaidFineFen()) + " 元",
                    "the instalments make " + Fen.yuan(planned(s)) + " yuan, unpaid are "
                            + Fen.yuan(
                                    PerformanceGuards.record(s).debt(s.soFar()).unpaidFineFen())));
    static final Guard<Situation<DeferralApproved>> DAYS_IN_ORDER = CaseGuards.guard(
            "plan-days-in-order",
            ARTICLE,
            "各期期限须晚于批准之日并依次在后",
            "the days must lie after the approval, one after the other",
            DeferralGuards::inOrder);

    private DeferralGuards() {}

    private static long planned(Situation<DeferralApproved> s) {
        return s.event().instalments().stream().mapToLong(Instalment::amountFen).sum();
    }

    private static boolean inOrder(Situation<DeferralApproved> s) {
        LocalDate before = PerformanceGuards.day(s);
        for (Instalment each : s.event().instalments()) {
            if (!each.dueOn().isAfter(before)) {
                return false;
            }
            before = each.dueOn();
        }
        return true;
    }
}
