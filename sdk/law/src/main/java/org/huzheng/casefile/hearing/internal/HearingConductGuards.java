package org.huzheng.casefile.hearing.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.hearing.HearingAbandoned;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingOpenness;
import org.huzheng.casefile.hearing.HearingRecordSigned;
import org.huzheng.casefile.hearing.HearingRequested;
import org.huzheng.casefile.hearing.HearingRightLapsed;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.PresiderChallenged;
import org.huzheng.casefile.hearing.RecordSigning;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of a hearing 听证的法定条件 (行政处罚法 64). */
final class HearingConductGuards {
    private static final int MOST_AGENTS = 2;

    private static final Map<Class<? extends CaseEvent>, HearingState> REACHED = Map.of(
            HearingRightLapsed.class,
            HearingState.LAPSED,
            HearingRequested.class,
            HearingState.REQUESTED,
            HearingHeld.class,
            HearingState.HELD,
            HearingAbandoned.class,
            HearingState.ABANDONED,
            HearingRecordSigned.class,
            HearingState.RECORD_SIGNED);

    static final Guard<Situation<?>> IN_TIME = CaseGuards.guard(
            "request-in-time",
            "行政处罚法 64(1)",
            "当事人应当在告知后五个工作日内要求听证",
            "the party must ask within five working days of being told",
            s -> !over(s),
            s -> requestPeriod(s));
    static final Guard<Situation<?>> PERIOD_OVER = CaseGuards.guard(
            "request-period-over",
            "行政处罚法 64(1)",
            "告知后五个工作日尚未届满，不得视为放弃",
            "the five working days must be over",
            HearingConductGuards::over,
            s -> requestPeriod(s));
    static final Guard<Situation<HearingScheduled>> SEVEN_DAYS = CaseGuards.guard(
            "seven-days-notice",
            "行政处罚法 64(2)",
            "应当在举行听证的七个工作日前通知，通知日与听证日均不计入",
            "notice must be given seven working days before the hearing, neither end counted",
            s -> noticeDeadline(s).isOver(s.event().hearingAt()),
            s -> noticeDeadline(s).explanation());
    static final Guard<Situation<HearingScheduled>> PARTY_NOTIFIED = CaseGuards.guard(
            "party-notified",
            "行政处罚法 64(2)",
            "应当通知当事人及有关人员听证的时间、地点",
            "the party must be notified of time and place",
            s -> s.event().partyNotified() && !s.event().place().isBlank());
    static final Guard<Situation<HearingScheduled>> OPEN_OR_SECRET = CaseGuards.guard(
            "public-unless-secret",
            "行政处罚法 64(3)",
            "听证应当公开举行；不公开的须说明所涉国家秘密、商业秘密或者个人隐私",
            "the hearing is public; a closed one must say which secret or privacy it protects",
            s -> s.event().openness() == HearingOpenness.PUBLIC
                    || !s.event().closedReason().isBlank());
    static final Guard<Situation<HearingHeld>> HELD_AS_NOTIFIED = CaseGuards.guard(
            "held-as-notified",
            "行政处罚法 64(3)",
            "听证的公开方式应当与通知一致",
            "the hearing must be as open as it was notified",
            s -> appointed(s)
                    .map(each -> each.openness() == s.event().openness())
                    .orElse(false));
    static final Guard<Situation<HearingHeld>> PRESIDER_NOT_INVESTIGATOR = notInvestigator(HearingHeld::presider);
    static final Guard<Situation<HearingScheduled>> APPOINTED_NOT_INVESTIGATOR =
            notInvestigator(HearingScheduled::presider);
    static final Guard<Situation<HearingHeld>> PRESIDER_NOT_WITHDRAWN = notWithdrawn(HearingHeld::presider);
    static final Guard<Situation<HearingScheduled>> APPOINTED_NOT_WITHDRAWN = notWithdrawn(HearingScheduled::presider);
    static final Guard<Situation<HearingHeld>> PRESIDER_APPOINTED = CaseGuards.guard(
            "presider-appointed",
            "行政处罚法 64(4)",
            "听证由所通知的指定主持人主持",
            "the one who presides must be the one appointed",
            s -> appointed(s)
                    .map(each -> each.presider().equals(s.event().presider()))
                    .orElse(false));
    static final Guard<Situation<PresiderChallenged>> CHALLENGES_PRESIDER = CaseGuards.guard(
            "challenges-the-presider",
            "行政处罚法 64(4)",
            "回避申请应当针对指定的听证主持人并说明直接利害关系",
            "the request must name the presider appointed and the direct interest",
            s -> !s.event().reason().isBlank()
                    && appointed(s)
                            .map(each -> each.presider().equals(s.event().presider()))
                            .orElse(false));
    static final Guard<Situation<?>> CHALLENGE_OPEN = CaseGuards.guard(
            "challenge-open",
            "行政处罚法 64(4)",
            "没有待决定的回避申请",
            "there must be a request to decide on",
            s -> s.the(HearingRecord.class).challenge().isPresent());
    static final Guard<Situation<?>> NO_CHALLENGE_OPEN = CaseGuards.guard(
            "no-challenge-open",
            "行政处罚法 64(4)",
            "主持人回避申请尚未决定",
            "the request that the presider withdraw must be decided first",
            s -> s.the(HearingRecord.class).challenge().isEmpty());
    static final Guard<Situation<?>> TIME_REACHED = CaseGuards.guard(
            "hearing-time-reached",
            "行政处罚法 64(2)",
            "尚未到通知的听证时间",
            "the time notified must have come",
            s -> appointed(s).map(each -> !s.at().isBefore(each.hearingAt())).orElse(false));
    static final Guard<Situation<HearingHeld>> AGENTS = CaseGuards.guard(
            "at-most-two-agents",
            "行政处罚法 64(5)",
            "当事人可以亲自参加听证，也可以委托一至二人代理",
            "the party comes itself or by one or two agents",
            s -> attended(s) && s.event().agents().size() <= MOST_AGENTS);
    static final Guard<Situation<HearingHeld>> CASE_STATED = CaseGuards.guard(
            "case-stated",
            "行政处罚法 64(7)",
            "调查人员应当提出违法的事实、证据和行政处罚建议",
            "the investigators must state facts, evidence and the penalty proposed",
            s -> s.event().caseStated());
    static final Guard<Situation<HearingHeld>> PARTY_HEARD = CaseGuards.guard(
            "party-heard",
            "行政处罚法 64(7)",
            "当事人应当能够申辩和质证",
            "the party must be able to defend itself and question the evidence",
            s -> s.event().partyHeard());
    static final Guard<Situation<HearingAbandoned>> GIVEN_UP = CaseGuards.guard(
            "given-up",
            "行政处罚法 64(6)",
            "无正当理由拒不出席或者未经许可中途退出，方视为放弃听证权利",
            "only absence without proper reason, or leaving without permission, gives the hearing up",
            HearingConductGuards::givenUp);
    static final Guard<Situation<HearingRecordSigned>> RECORD_CHECKED = CaseGuards.guard(
            "record-checked",
            "行政处罚法 64(8)",
            "笔录应当交当事人或者其代理人核对无误",
            "the record must be given to the party or its agent to check",
            s -> s.event().checkedByParty());
    static final Guard<Situation<HearingRecordSigned>> SIGNED_OR_NOTED = CaseGuards.guard(
            "signed-or-refusal-noted",
            "行政处罚法 64(8)",
            "拒绝签字或者盖章的，由听证主持人在笔录中注明",
            "a refusal to sign must be noted by the presider",
            s -> s.event().signing() != RecordSigning.REFUSED
                    || !s.event().presiderNote().isBlank());

    private HearingConductGuards() {}

    /** The state an event leads to whatever the state before; empty for events that leave it as it is. */
    static Optional<HearingState> reached(CaseEvent event) {
        return Optional.ofNullable(REACHED.get(event.getClass()));
    }

    private static boolean over(Situation<?> s) {
        return s.the(HearingRecord.class)
                .requestBy()
                .map(deadline -> deadline.isOver(s.at()))
                .orElse(true);
    }

    private static BilingualText requestPeriod(Situation<?> s) {
        return s.the(HearingRecord.class)
                .requestBy()
                .map(Deadline::explanation)
                .orElseGet(() -> new BilingualText("尚未告知听证权利", "the right has not been notified"));
    }

    private static Deadline noticeDeadline(Situation<?> s) {
        return Deadline.after(s.at(), StatutoryTerm.HEARING_NOTICE.limit(), s.calendar());
    }

    private static Optional<HearingScheduled> appointed(Situation<?> s) {
        return s.the(HearingRecord.class).appointment();
    }

    private static <E extends CaseEvent> Guard<Situation<E>> notInvestigator(Function<E, String> presider) {
        return CaseGuards.guard(
                "presider-not-investigator",
                "行政处罚法 64(4)",
                "听证由行政机关指定的非本案调查人员主持",
                "the presider must not be an investigator of the case",
                s -> !presider.apply(s.event()).isBlank()
                        && !s.the(TeamRecord.class).handled(presider.apply(s.event())));
    }

    private static <E extends CaseEvent> Guard<Situation<E>> notWithdrawn(Function<E, String> presider) {
        return CaseGuards.guard(
                "presider-not-withdrawn",
                "行政处罚法 64(4)",
                "听证主持人已经回避，应当另行指定",
                "the presider has withdrawn; another one must be appointed",
                s -> !s.the(HearingRecord.class).withdrawn().contains(presider.apply(s.event())));
    }

    private static boolean attended(Situation<HearingHeld> s) {
        HearingHeld held = s.event();
        return held.partyPresent() || !held.agents().isEmpty();
    }

    private static boolean givenUp(Situation<HearingAbandoned> s) {
        HearingAbandoned event = s.event();
        return switch (event.how()) {
            case STAYED_AWAY -> !event.goodReason();
            case LEFT -> !event.permitted();
        };
    }
}
