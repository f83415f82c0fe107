package org.huzheng.casefile.notice.internal;

import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.proof.internal.ProofState;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.PenaltyKind;

/** What the law demands of notice and defence 告知与申辩的守卫条件. */
public final class NoticeGuards {
    /** The notice says what is proposed, the facts, the reasons and the basis. */
    public static final Guard<Situation<PriorNoticeServed>> CONTENT = CaseGuards.guard(
            "notice-content",
            "行政处罚法 44",
            "告知须载明拟作出的处罚内容及事实、理由、依据",
            "the notice must state the proposed penalty, the facts, the reasons and the basis",
            situation -> {
                PriorNoticeServed served = situation.event();
                return !served.facts().isBlank()
                        && !served.reasons().isBlank()
                        && !served.basis().isEmpty()
                        && !served.kinds().isEmpty();
            });

    /** A fine stands among the penalties proposed, and among them only with its amount. */
    public static final Guard<Situation<PriorNoticeServed>> FINE_NAMED = CaseGuards.guard(
            "notice-fine-named",
            "行政处罚法 44",
            "告知的处罚种类须与罚款数额一致：有罚款数额的须列明罚款，列明罚款的须有数额",
            "the penalties proposed and the amount must agree: a fine is named with its amount, and an amount is a fine",
            situation -> {
                PriorNoticeServed served = situation.event();
                return served.kinds().isEmpty()
                        || (served.fineFen() >= 0 && served.kinds().contains(PenaltyKind.FINE) == served.fineFen() > 0);
            });

    /** The last day for a defence does not lie before the notice. */
    public static final Guard<Situation<PriorNoticeServed>> TIME_GIVEN = CaseGuards.guard(
            "defence-time-given",
            "行政处罚法 45(1)",
            "陈述、申辩的期限不得早于告知之日",
            "the last day for a defence may not lie before the day of the notice",
            situation -> !situation.event().defenceUntil().isBefore(ChinaTime.date(situation.at())));

    /** The notice tells the rights. */
    public static final Guard<Situation<PriorNoticeServed>> RIGHTS = CaseGuards.guard(
            "notice-rights",
            "行政处罚法 44",
            "须告知当事人依法享有的陈述、申辩等权利",
            "the party must be told of its rights to state and to defend",
            situation -> situation.event().rightsTold());

    /** A waiver is express. */
    public static final Guard<Situation<DefenceWaived>> EXPRESS = CaseGuards.guard(
            "waiver-express",
            "行政处罚法 62",
            "当事人须明确放弃陈述或者申辩权利",
            "only an express waiver gives up the right to a defence",
            situation -> situation.event().express());

    /** What the party said is looked into before the time for it ends. */
    public static final Guard<Situation<?>> ANSWERED = CaseGuards.guard(
            "defence-answered",
            "行政处罚法 45(1)",
            "须充分听取当事人意见，并对其提出的事实、理由和证据进行复核",
            "what the party said in its defence must be looked into",
            situation -> situation.the(NoticeRecord.class).unanswered() == 0);

    /** The time the notice gave is over, or the party gave it up. */
    public static final Guard<Situation<?>> WINDOW = CaseGuards.guard(
            "defence-window",
            "行政处罚法 62",
            "陈述申辩期限未满，且当事人未明确放弃",
            "the time for a defence is not over, and the party has not expressly waived it",
            situation -> {
                NoticeRecord notice = situation.the(NoticeRecord.class);
                return notice.waived()
                        || notice.notice()
                                .map(served -> ChinaTime.date(situation.at()).isAfter(served.defenceUntil()))
                                .orElse(false);
            });

    /** Evidence that came in since is looked into before the time for a defence ends. */
    public static final Guard<Situation<?>> EVIDENCE_LOOKED_INTO = CaseGuards.guard(
            "defence-evidence-looked-into",
            "行政处罚法 45(1)",
            "告知后提交的证据尚未审查；对当事人提出的证据应当进行复核",
            "evidence that came in after the notice is not looked into yet; what the party brings must be",
            situation -> situation.the(ProofRecord.class).items().stream()
                    .noneMatch(item -> item.state() == ProofState.SUBMITTED));

    private NoticeGuards() {}
}
