package org.huzheng.sharing.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.objection.ObjectionAct.Act;
import org.huzheng.statement.Party;

/** The life cycle of an objection 异议办理; mirrored by {@code spec/state-machines/objection.yaml}. */
public final class ObjectionLifecycle {
    /** Where it stands. */
    public enum State {
        /** 待答复. */
        RAISED,
        /** 已更正. */
        CORRECTED,
        /** 已维持. */
        CONFIRMED,
        /** 待协调. */
        ESCALATED,
        /** 异议成立: the other side has to correct. */
        UPHELD,
        /** 异议不成立. */
        DISMISSED,
        /** 已撤回. */
        WITHDRAWN
    }

    /**
     * What the guards look at.
     *
     * @param objection the objection
     * @param act what is done
     * @param bodies whom the contract lets it go on to, in order
     * @param asked to how many of them it went before
     * @param answerOver from when on an answer is overdue
     * @param at when
     */
    public record Facts(
            Objection objection, ObjectionAct act, List<Party> bodies, int asked, Instant answerOver, Instant at) {
        private boolean by(Party party) {
            return act.header().issuer().is(party);
        }

        private Optional<Party> next() {
            return bodies.stream().skip(asked).findFirst();
        }
    }

    private static final Guard<Facts> RAISER = guard(
            "actor-raised-it",
            "须为提出异议的单位",
            "the actor must have raised it",
            facts -> facts.by(facts.objection().header().issuer()));
    private static final Guard<Facts> ADDRESSEE = guard(
            "actor-is-addressee",
            "须为被提出异议的单位",
            "the actor must be whom it is addressed to",
            facts -> facts.by(facts.objection().to()));
    private static final Guard<Facts> ASKED_BODY = guard(
            "actor-is-body-asked",
            "须为被提请协调的单位",
            "the actor must be the body it went on to",
            facts -> facts.asked() > 0
                    && facts.asked() <= facts.bodies().size()
                    && facts.by(facts.bodies().get(facts.asked() - 1)));
    private static final Guard<Facts> OVERDUE = guard(
            "answer-overdue",
            "答复期限尚未届满，不能提请协调",
            "the time to answer must be over",
            facts -> !facts.at().isBefore(facts.answerOver()));
    private static final Guard<Facts> NEXT_BODY = guard(
            "body-is-next",
            "须提请契约载明的下一级协调单位",
            "it must go on to the next body the contract names",
            facts -> facts.next()
                    .flatMap(next -> facts.act().body().filter(next::equals))
                    .isPresent());

    /** The table. */
    public static final TransitionTable<State, Act, Facts> TABLE = table();

    private ObjectionLifecycle() {}

    private static TransitionTable<State, Act, Facts> table() {
        TransitionTable.Builder<State, Act, Facts> table = TransitionTable.<State, Act, Facts>named("objection")
                .row(State.RAISED, Act.CONFIRM, State.CONFIRMED, ADDRESSEE)
                .row(State.RAISED, Act.ESCALATE, State.ESCALATED, RAISER, OVERDUE, NEXT_BODY)
                .row(State.CONFIRMED, Act.ESCALATE, State.ESCALATED, RAISER, NEXT_BODY)
                .row(State.DISMISSED, Act.ESCALATE, State.ESCALATED, RAISER, NEXT_BODY)
                .row(State.ESCALATED, Act.UPHOLD, State.UPHELD, ASKED_BODY)
                .row(State.ESCALATED, Act.DISMISS, State.DISMISSED, ASKED_BODY);
        for (State open : List.of(State.RAISED, State.CONFIRMED, State.ESCALATED, State.UPHELD)) {
            table.row(open, Act.CORRECT, State.CORRECTED, ADDRESSEE);
        }
        for (State open : List.of(State.RAISED, State.ESCALATED)) {
            table.row(open, Act.WITHDRAW, State.WITHDRAWN, RAISER);
        }
        return table.build();
    }

    private static Guard<Facts> guard(String name, String zh, String en, Predicate<Facts> test) {
        return new Guard<>(name, "", new BilingualText(zh, en), test);
    }
}
