package org.huzheng.handover.internal;

import java.time.Instant;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.HandoverAct.Act;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Party;

/** What becomes of a case handed over 移送办理; mirrored by {@code spec/state-machines/handover.yaml}. */
public final class HandoverLifecycle {
    /** 三日: calendar days, the stricter reading of a regulation that does not say. */
    public static final int DAYS = 3;

    private static final String REGULATION = "行政执法机关移送涉嫌犯罪案件的规定 ";

    /** Where it stands. */
    public enum State {
        /** 待签收. */
        SENT,
        /** 已签收，待决定. */
        RECEIVED,
        /** 已转送，待签收. */
        FORWARDED,
        /** 已立案. */
        FILED,
        /** 不予立案. */
        DECLINED,
        /** 复议中. */
        RECONSIDERING,
        /** 维持不予立案. */
        UPHELD,
        /** 立案监督中. */
        SUPERVISED,
        /** 已办结交接. */
        HANDED_OVER,
        /** 已撤回. */
        WITHDRAWN
    }

    /**
     * What the guards look at.
     *
     * @param handover the handover
     * @param act what is done
     * @param receiver whose it is to answer now
     * @param since when it came to where it stands
     * @param at when it is done
     */
    public record Facts(CaseHandover handover, HandoverAct act, Party receiver, Instant since, Instant at) {
        private boolean by(Party party) {
            return act.header().issuer().is(party);
        }

        private boolean withinDays() {
            return !ChinaTime.date(at).isAfter(ChinaTime.date(since).plusDays(DAYS));
        }

        private boolean listed() {
            return handover.evidence().keySet().containsAll(act.received());
        }
    }

    private static final Guard<Facts> SENDER = guard(
            "actor-is-sender",
            "",
            "须为移送单位",
            "the actor must be who handed it over",
            facts -> facts.by(facts.handover().header().issuer()));
    private static final Guard<Facts> RECEIVER = guard(
            "actor-is-receiver",
            REGULATION + "7",
            "须为接收单位",
            "the actor must be whom it was handed or forwarded to",
            facts -> facts.by(facts.receiver()));
    private static final Guard<Facts> LISTED =
            guard("received-as-listed", "", "签收的须为移送清单所列", "what is signed for must be what is listed", Facts::listed);
    private static final Guard<Facts> ANOTHER = guard(
            "forwarded-to-another",
            REGULATION + "7",
            "须转送其他有管辖权的机关",
            "it must be forwarded to another body",
            facts -> facts.act()
                    .body()
                    .filter(body -> !body.is(facts.receiver())
                            && !body.is(facts.handover().header().issuer()))
                    .isPresent());
    private static final Guard<Facts> REFERRAL = guard(
            "is-referral",
            REGULATION + "9",
            "仅适用于移送涉嫌犯罪案件",
            "only for a referral of suspected crime",
            facts -> facts.handover().use() == RecognitionPolicy.Use.CRIMINAL);
    private static final Guard<Facts> RECONSIDERED_IN_TIME = guard(
            "reconsideration-within-3-days",
            REGULATION + "9(1)",
            "应当自接到不予立案通知书之日起三日内提请复议",
            "reconsideration is asked for within three days of the notice",
            Facts::withinDays);
    private static final Guard<Facts> SUPERVISED_IN_TIME = guard(
            "supervision-within-3-days",
            REGULATION + "9(2)",
            "应当自收到复议决定通知书之日起三日内建议立案监督",
            "supervision is asked for within three days of the decision",
            Facts::withinDays);

    /** The table. */
    public static final TransitionTable<State, Act, Facts> TABLE = TransitionTable.<State, Act, Facts>named("handover")
            .row(State.SENT, Act.RECEIVE, State.RECEIVED, RECEIVER, LISTED)
            .row(State.SENT, Act.WITHDRAW, State.WITHDRAWN, SENDER)
            .row(State.RECEIVED, Act.FORWARD, State.FORWARDED, RECEIVER, ANOTHER)
            .row(State.RECEIVED, Act.FILE, State.FILED, RECEIVER)
            .row(State.RECEIVED, Act.DECLINE, State.DECLINED, RECEIVER)
            .row(State.FORWARDED, Act.RECEIVE, State.RECEIVED, RECEIVER, LISTED)
            .row(State.DECLINED, Act.RECONSIDER, State.RECONSIDERING, SENDER, REFERRAL, RECONSIDERED_IN_TIME)
            .row(State.DECLINED, Act.ASK_SUPERVISION, State.SUPERVISED, SENDER, REFERRAL)
            .row(State.RECONSIDERING, Act.FILE, State.FILED, RECEIVER)
            .row(State.RECONSIDERING, Act.UPHOLD, State.UPHELD, RECEIVER)
            .row(State.UPHELD, Act.ASK_SUPERVISION, State.SUPERVISED, SENDER, SUPERVISED_IN_TIME)
            .row(State.SUPERVISED, Act.FILE, State.FILED, RECEIVER)
            .row(State.SUPERVISED, Act.UPHOLD, State.UPHELD, RECEIVER)
            .row(State.FILED, Act.HAND_OVER, State.HANDED_OVER, RECEIVER, LISTED)
            .build();

    private HandoverLifecycle() {}

    private static Guard<Facts> guard(String name, String article, String zh, String en, Predicate<Facts> test) {
        return new Guard<>(name, article, new BilingualText(zh, en), test);
    }
}
