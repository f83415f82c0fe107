package org.huzheng.casefile.referral.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;

/** What a referral still demands, of the agency and of others 移送的待办事项; what others owe is waited for. */
final class ReferralDuties {
    private static final String RULE = "行政执法机关移送涉嫌犯罪案件的规定 ";

    private final Instant since;
    private final CaseSoFar now;

    private ReferralDuties(Instant since, CaseSoFar now) {
        this.since = since;
        this.now = now;
    }

    static List<Duty> of(ReferralRecord record, CaseSoFar now) {
        ReferralState state = now.state(ReferralLifecycle.REGION);
        return record.stepAt()
                .map(since -> new ReferralDuties(since, now))
                .flatMap(duties ->
                        duties.ours(state).or(() -> duties.theirs(state).map(Duty::waiting)))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Duty> ours(ReferralState state) {
        return switch (state) {
            case SUSPECTED ->
                open("name-referral-team", "5(1)", "立即组成两名以上执法人员的专案组", "name a team of two or more at once");
            case TEAM_NAMED -> open("report-referral", "5(1)", "核实情况后提出书面报告", "verify and report in writing");
            case REPORTED -> due("decide-referral", StatutoryTerm.REFERRAL_DECISION);
            case APPROVED -> due("send-referral", StatutoryTerm.REFERRAL_SENDING);
            case DECLINED -> due("answer-refusal", StatutoryTerm.REFERRAL_RECONSIDERATION);
            case UPHELD -> due("answer-upheld-refusal", StatutoryTerm.PROCURATORATE_PROPOSAL);
            case FILED -> due("hand-over-case", StatutoryTerm.REFERRAL_HANDOVER);
            case RETURNED -> open("handle-returned-case", "10", "依法作出行政处理", "handle the case by administrative law");
            default -> Optional.empty();
        };
    }

    private Optional<Duty> theirs(ReferralState state) {
        return switch (state) {
            case SENT -> open("receipt-referral", "7", "待公安机关在回执上签字", "the police sign the receipt");
            case RECEIPTED, FORWARDED -> due("police-review", StatutoryTerm.POLICE_REVIEW);
            case RECONSIDERING -> due("police-reconsider", StatutoryTerm.POLICE_REDECISION);
            case SUPERVISED -> open("await-supervision", "9(3)", "待人民检察院立案监督", "the procuratorate supervises");
            case HANDED_OVER -> open("await-judgment", "12", "待司法机关处理", "justice deals with the case");
            default -> Optional.empty();
        };
    }

    private Optional<Duty> due(String name, StatutoryTerm term) {
        return Optional.of(new Duty(
                name, term.limit().article(), term.text(), Optional.of(ReferralLimits.of(term, since, now)), false));
    }

    private static Optional<Duty> open(String name, String article, String zh, String en) {
        return Optional.of(Demand.open(name, RULE + article).says(zh, en));
    }
}
