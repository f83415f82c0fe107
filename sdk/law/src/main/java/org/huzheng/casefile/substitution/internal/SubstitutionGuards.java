package org.huzheng.casefile.substitution.internal;

import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.substitution.ImmediateSubstitution;
import org.huzheng.casefile.substitution.SubstitutionDecided;
import org.huzheng.casefile.substitution.SubstitutionDone;
import org.huzheng.casefile.substitution.SubstitutionStopped;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of substitute performance 代履行的法定条件 (行政强制法 50–52). */
final class SubstitutionGuards {
    static final Guard<Situation<SubstitutionDecided>> DANGER = CaseGuards.guard(
            "danger-of-article-50",
            "行政强制法 50",
            "后果已经或者将危害交通安全、造成环境污染或者破坏自然资源的，方可代履行",
            "only danger to traffic, the environment or natural resources allows it",
            s -> !s.event().dangers().isEmpty());
    static final Guard<Situation<SubstitutionDecided>> DEMAND_IGNORED = CaseGuards.guard(
            "demand-ignored",
            "行政强制法 50",
            "经催告仍不履行的，方可代履行",
            "the time of a demand must have gone by without performance",
            s -> s.event().demandEnded().isBefore(ChinaTime.date(s.at())));
    static final Guard<Situation<SubstitutionDecided>> DISINTERESTED = CaseGuards.guard(
            "performer-disinterested",
            "行政强制法 50",
            "代履行人须为行政机关或者没有利害关系的第三人",
            "the performer is the agency, or a third party without interest in the matter",
            s -> s.event().performerDisinterested() && !s.event().performer().isBlank());
    static final Guard<Situation<SubstitutionDecided>> CONTENT = CaseGuards.guard(
            "substitution-decision-content",
            "行政强制法 51(1)(1)",
            "代履行决定书应当载明理由和依据、方式和时间、标的、费用预算以及代履行人",
            "the decision gives reasons, manner, time, subject, cost budget and performer",
            s -> complete(s.event()));
    static final Guard<Situation<?>> THREE_DAYS = CaseGuards.guard(
            "three-days-after-demand",
            "行政强制法 51(1)(2)",
            "应当在代履行三个工作日前催告当事人履行",
            "the party is demanded three working days before",
            s -> s.the(SubstitutionRecord.class)
                    .waitUntil()
                    .map(wait -> wait.isOver(s.at()))
                    .orElse(false),
            s -> s.the(SubstitutionRecord.class)
                    .waitUntil()
                    .map(Deadline::explanation)
                    .orElseGet(() -> new BilingualText("尚未催告", "there was no demand")));
    static final Guard<Situation<SubstitutionDone>> SUPERVISED = CaseGuards.guard(
            "supervised-on-site",
            "行政强制法 51(1)(3)",
            "作出决定的行政机关应当派员到场监督",
            "the agency must send somebody to supervise",
            s -> !s.event().supervisor().isBlank());
    static final Guard<Situation<SubstitutionDone>> SIGNED = CaseGuards.guard(
            "substitution-record-signed",
            "行政强制法 51(1)(4)",
            "监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章",
            "supervisor, performer and the party or a witness sign the record",
            s -> s.event().performerSigned() && s.event().partyOrWitnessSigned());
    static final Guard<Situation<SubstitutionDone>> REASONABLE_COST = CaseGuards.guard(
            "cost-by-what-it-took",
            "行政强制法 51(2)",
            "代履行的费用按照成本合理确定",
            "the cost follows from what was done",
            s -> s.event().costFen() == 0
                    || (s.event().costFen() > 0 && !s.event().costBasis().isBlank()));
    static final Guard<Situation<SubstitutionDone>> NO_FORCE = CaseGuards.guard(
            "no-force",
            "行政强制法 51(3)",
            "代履行不得采用暴力、胁迫以及其他非法方式",
            "no violence, threats or other unlawful means",
            s -> !s.event().force());
    static final Guard<Situation<SubstitutionStopped>> PROVED = CaseGuards.guard(
            "performance-proved",
            "行政强制法 51(1)(2)",
            "当事人履行的须有证明",
            "the party’s own performance needs proof",
            s -> !s.event().proof().isBlank());
    static final Guard<Situation<ImmediateSubstitution>> PARTY_UNABLE = CaseGuards.guard(
            "party-cannot-clear",
            "行政强制法 52",
            "当事人不能清除的，方可立即实施代履行",
            "only what the party cannot clear is cleared at once",
            s -> s.event().partyUnable() && !s.event().what().isBlank());

    private SubstitutionGuards() {}

    private static boolean complete(SubstitutionDecided decided) {
        return !decided.reason().isBlank()
                && !decided.manner().isBlank()
                && !decided.subject().isBlank()
                && decided.budgetFen() >= 0
                && !decided.plannedAt().isBefore(decided.at());
    }
}
