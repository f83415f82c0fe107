package org.huzheng.casefile.referral;

import java.time.Instant;
import java.util.List;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Duty;

/** What a referral still demands, of the agency and of others 移送的待办事项; what others owe is waited for. */
final class ReferralDuties {
    private static final String RULE = "行政执法机关移送涉嫌犯罪案件的规定 ";

    private ReferralDuties() {}

    static List<Duty> of(ReferralRecord record, CaseSoFar now) {
        return record.stepAt().map(since -> since(since, now)).orElse(List.of());
    }

    private static List<Duty> since(Instant since, CaseSoFar now) {
        return switch (now.state(ReferralLifecycle.REGION)) {
            case SUSPECTED ->
                List.of(Duty.open(
                        "name-referral-team",
                        RULE + "5(1)",
                        "立即指定两名以上执法人员组成专案组",
                        "name a team of two officers or more at once"));
            case TEAM_NAMED ->
                List.of(Duty.open("report-referral", RULE + "5(1)", "核实情况后提出书面报告", "verify and report in writing"));
            case REPORTED ->
                List.of(Duty.by(
                        by(StatutoryTerm.REFERRAL_DECISION, since, now),
                        "decide-referral",
                        RULE + "5(2)",
                        "正职负责人决定是否批准移送",
                        "the principal decides"));
            case APPROVED ->
                List.of(Duty.by(
                        by(StatutoryTerm.REFERRAL_SENDING, since, now),
                        "send-referral",
                        RULE + "5(2)",
                        "向同级公安机关移送",
                        "send the case to the police of the same level"));
            case SENT ->
                List.of(Duty.open("receipt-referral", RULE + "7", "待公安机关在回执上签字", "the police sign the receipt")
                        .waiting());
            case RECEIPTED, FORWARDED ->
                List.of(Duty.by(
                                by(StatutoryTerm.POLICE_REVIEW, since, now),
                                "police-review",
                                RULE + "8",
                                "待公安机关决定是否立案",
                                "the police decide")
                        .waiting());
            case DECLINED -> List.of(declined(since, now));
            case RECONSIDERING ->
                List.of(Duty.by(
                                by(StatutoryTerm.POLICE_REDECISION, since, now),
                                "police-reconsider",
                                RULE + "9(2)",
                                "待公安机关作出复议决定",
                                "the police reconsider")
                        .waiting());
            case UPHELD ->
                List.of(Duty.by(
                        by(StatutoryTerm.PROCURATORATE_PROPOSAL, since, now),
                        "answer-upheld-refusal",
                        RULE + "9(2)",
                        "仍有异议的，建议人民检察院立案监督；否则依法处理",
                        "ask the procuratorate to supervise, or handle the case"));
            case SUPERVISED ->
                List.of(Duty.open("await-supervision", RULE + "9(3)", "待人民检察院立案监督", "the procuratorate supervises")
                        .waiting());
            case FILED ->
                List.of(Duty.by(
                        by(StatutoryTerm.REFERRAL_HANDOVER, since, now),
                        "hand-over-case",
                        RULE + "12",
                        "移交涉案物品和其他材料，办结交接手续",
                        "hand over goods and papers, with a signed receipt"));
            case HANDED_OVER ->
                List.of(Duty.open("await-judgment", "行政处罚法 27(1)", "待司法机关处理", "justice deals with the case")
                        .waiting());
            case RETURNED ->
                List.of(Duty.open(
                        "handle-returned-case", RULE + "10", "依法作出行政处理", "handle the case by administrative law"));
            case NONE, DISAPPROVED, JUDGED -> List.of();
        };
    }

    private static Duty declined(Instant since, CaseSoFar now) {
        return Duty.by(
                by(StatutoryTerm.REFERRAL_RECONSIDERATION, since, now),
                "answer-refusal",
                RULE + "9(1)",
                "认为应当立案的，提请复议或者建议立案监督；否则依法处理",
                "ask for reconsideration or supervision, or handle the case");
    }

    private static Deadline by(StatutoryTerm term, Instant since, CaseSoFar now) {
        return ReferralLimits.of(term, since, now);
    }
}
