package org.huzheng.casefile.execution.internal;

import java.util.EnumSet;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.CourtMaterial;
import org.huzheng.casefile.execution.CourtRuled;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.casefile.remedy.internal.RemedyRound;
import org.huzheng.casefile.remedy.internal.RemedyRoute;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of going to court 申请人民法院强制执行的法定条件 (行政强制法 53–58). */
final class CourtGuards {
    private static final Set<CourtMaterial> REQUIRED = EnumSet.of(
            CourtMaterial.APPLICATION,
            CourtMaterial.DECISION,
            CourtMaterial.PARTY_OPINION_AND_DEMAND,
            CourtMaterial.SUBJECT);

    static final Guard<Situation<?>> TEN_DAYS = CaseGuards.guard(
            "ten-days-after-demand",
            "行政强制法 54",
            "催告书送达十个工作日后当事人仍未履行的，方可申请",
            "ten working days must have passed since the demand was served",
            s -> DemandGuards.record(s)
                    .waitUntil()
                    .map(wait -> wait.isOver(s.at()))
                    .orElse(false),
            s -> DemandGuards.record(s)
                    .waitUntil()
                    .map(Deadline::explanation)
                    .orElseGet(() -> new BilingualText("尚未催告", "there was no demand")));
    static final Guard<Situation<?>> UNPERFORMED = CaseGuards.guard(
            "still-unperformed",
            "行政强制法 54",
            "当事人已经履行",
            "something must still be unperformed",
            s -> !s.the(PerformanceRecord.class).finished(s.soFar(), s.at()));
    static final Guard<Situation<?>> REMEDY_OVER = CaseGuards.guard(
            "remedies-over",
            "行政强制法 53",
            "复议、诉讼期限尚未届满或者救济尚未终结",
            "the remedy periods must be over and no remedy open",
            s -> s.the(RemedyRecord.class).closed(s.soFar(), s.at()),
            s -> s.the(RemedyRecord.class)
                    .lastPeriod(s.soFar())
                    .map(Deadline::explanation)
                    .orElseGet(() -> new BilingualText("救济尚未终结", "a remedy is open")));
    static final Guard<Situation<?>> IN_FORCE = CaseGuards.guard(
            "decision-enforceable",
            "行政复议法 78",
            "决定未获维持的，不得由作出机关申请执行；复议变更的，由行政复议机关申请",
            "only a decision that stands is executed for the agency; one changed in reconsideration is for that body",
            CourtGuards::enforceable);
    static final Guard<Situation<?>> THREE_MONTHS = CaseGuards.guard(
            "within-three-months",
            "行政强制法 53",
            "应当自期限届满之日起三个月内申请人民法院强制执行",
            "the application must come within three months of the end of the periods",
            s -> ExecutionRecord.applyBy(s.soFar())
                    .map(by -> !by.isOver(s.at()))
                    .orElse(true),
            s -> ExecutionRecord.applyBy(s.soFar())
                    .map(Deadline::explanation)
                    .orElseGet(() -> new BilingualText("期限未定", "no period is known")));
    static final Guard<Situation<CourtApplied>> MATERIALS = CaseGuards.guard(
            "court-materials",
            "行政强制法 55(1)",
            "应当提供申请书、决定书及事实理由依据、当事人意见及催告情况、标的情况",
            "application, decision, party’s opinion and demand, and subject must be handed in",
            s -> s.event().materials().containsAll(REQUIRED));
    static final Guard<Situation<CourtApplied>> SIGNED = CaseGuards.guard(
            "application-signed-and-sealed",
            "行政强制法 55(2)",
            "申请书应当由行政机关负责人签名、加盖印章并注明日期",
            "the head must sign the application, with seal and date",
            s -> s.event().headSigned() && s.event().sealed());
    static final Guard<Situation<CourtRuled>> REASON = CaseGuards.guard(
            "refusal-reasoned",
            "行政强制法 58(2)",
            "裁定不予执行的，应当说明理由",
            "a ruling against execution must give its reasons",
            s -> !s.event().reason().isBlank());

    private CourtGuards() {}

    private static boolean enforceable(Situation<?> s) {
        RemedyRecord remedy = s.the(RemedyRecord.class);
        if (remedy.annulled(s.soFar())) {
            return false;
        }
        RemedyOutcome outcome = remedy.outcome().orElse(RemedyOutcome.UPHELD);
        boolean byCourt = remedy.latest()
                .map(RemedyRound::route)
                .filter(route -> route == RemedyRoute.LITIGATION)
                .isPresent();
        return outcome == RemedyOutcome.UPHELD || (outcome == RemedyOutcome.CHANGED && byCourt);
    }
}
