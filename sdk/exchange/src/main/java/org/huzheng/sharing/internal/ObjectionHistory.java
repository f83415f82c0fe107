package org.huzheng.sharing.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.internal.ObjectionLifecycle.Facts;
import org.huzheng.sharing.internal.ObjectionLifecycle.State;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.objection.ObjectionAct.Act;
import org.huzheng.statement.Party;
import org.huzheng.statement.Verified;

/** An objection and what was done with it since 异议履历. Immutable: each act gives a new history. */
public final class ObjectionHistory {
    private static final Set<State> OPEN = EnumSet.of(State.RAISED, State.ESCALATED, State.UPHELD);

    private final Verified<Objection> objection;
    private final List<Party> bodies;
    private final Instant answerOver;
    private final State state;
    private final int asked;

    private ObjectionHistory(
            Verified<Objection> objection, List<Party> bodies, Instant answerOver, State state, int asked) {
        this.objection = objection;
        this.bodies = bodies;
        this.answerOver = answerOver;
        this.state = state;
        this.asked = asked;
    }

    /**
     * An objection just raised.
     *
     * @param contract under which what it objects to was said or given
     * @param answerOver from when on an answer is overdue
     */
    public static ObjectionHistory raised(Verified<Objection> objection, SharingContract contract, Instant answerOver) {
        return new ObjectionHistory(
                objection, contract.bodiesFor(objection.value().subject()), answerOver, State.RAISED, 0);
    }

    /**
     * After what was done with it.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL saying why, if that cannot be done then or by that department,
     *     REFERENCE_MISMATCH if another objection is meant
     */
    public ObjectionHistory after(Verified<ObjectionAct> done) {
        ObjectionAct act = done.value();
        if (!act.objection().equals(objection.ref())) {
            throw new HuzhengException(
                    ErrorCode.REFERENCE_MISMATCH, "objection " + act.objection().id());
        }
        Facts facts = new Facts(objection.value(), act, bodies, asked, answerOver, done.instant());
        Step<State> step = ObjectionLifecycle.TABLE.step(state, act.act(), facts);
        if (step instanceof Step.Refused<State> refused) {
            throw new HuzhengException(
                    ErrorCode.TRANSITION_ILLEGAL, refused.text().toString());
        }
        State next = ((Step.Moved<State>) step).next();
        return new ObjectionHistory(objection, bodies, answerOver, next, act.act() == Act.ESCALATE ? asked + 1 : asked);
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Whether somebody owes a next step. */
    public boolean isOpen() {
        return OPEN.contains(state);
    }

    /** Who owes the next step: an answer, an opinion, or a correction; empty if nobody does. */
    public Optional<Party> owing() {
        return switch (state) {
            case RAISED, UPHELD -> Optional.of(objection.value().to());
            case ESCALATED -> Optional.of(bodies.get(asked - 1));
            case CORRECTED, CONFIRMED, DISMISSED, WITHDRAWN -> Optional.empty();
        };
    }
}
