package org.huzheng.handover.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.HandoverLifecycle.Facts;
import org.huzheng.handover.internal.HandoverLifecycle.State;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Party;
import org.huzheng.statement.Verified;

/** A case handed over, and what became of it since 移送履历. Immutable: each act gives a new history. */
public final class HandoverHistory {
    private final Verified<CaseHandover> handover;
    private final State state;
    private final Party receiver;
    private final Instant since;

    private HandoverHistory(Verified<CaseHandover> handover, State state, Party receiver, Instant since) {
        this.handover = handover;
        this.state = state;
        this.receiver = receiver;
        this.since = since;
    }

    /** One just sent. */
    public static HandoverHistory sent(Verified<CaseHandover> handover) {
        return new HandoverHistory(handover, State.SENT, handover.value().to(), handover.instant());
    }

    /**
     * After what was done.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL saying why, if that cannot be done then or by that body, REFERENCE_MISMATCH
     *     if another handover is meant
     */
    public HandoverHistory after(Verified<HandoverAct> done) {
        HandoverAct act = done.value();
        if (!act.handover().equals(handover.ref())) {
            throw new HuzhengException(
                    ErrorCode.REFERENCE_MISMATCH, "handover " + act.handover().id());
        }
        Facts facts = new Facts(handover.value(), act, receiver, since, done.instant());
        Step<State> step = HandoverLifecycle.TABLE.step(state, act.act(), facts);
        if (step instanceof Step.Refused<State> refused) {
            throw new HuzhengException(
                    ErrorCode.TRANSITION_ILLEGAL, refused.text().toString());
        }
        State next = ((Step.Moved<State>) step).next();
        return new HandoverHistory(handover, next, act.body().orElse(receiver), done.instant());
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Whose it is to answer: whom it was handed to, or forwarded to last. */
    public Party receiver() {
        return receiver;
    }

    /** Whether the receiver signed for it, and may have what is listed. */
    public boolean isReceived() {
        return switch (state) {
            case RECEIVED, FILED, RECONSIDERING, SUPERVISED, HANDED_OVER -> true;
            case SENT, FORWARDED, DECLINED, UPHELD, WITHDRAWN -> false;
        };
    }

    /**
     * Who owes the next step; empty where nobody does. Once a suspected crime is filed the sender owes goods and papers, and the
     * receiver signs for them (移送规定 12).
     */
    public Optional<Party> owing() {
        return switch (state) {
            case SENT, FORWARDED, RECEIVED, RECONSIDERING, SUPERVISED -> Optional.of(receiver);
            case FILED ->
                handover.value().use() == RecognitionPolicy.Use.CRIMINAL
                        ? Optional.of(handover.issuer())
                        : Optional.empty();
            case DECLINED, UPHELD, HANDED_OVER, WITHDRAWN -> Optional.empty();
        };
    }

    /** The last day for it, in China; empty where the law names none. */
    public Optional<LocalDate> due() {
        boolean counted = state == State.RECEIVED || state == State.RECONSIDERING || state == State.FILED;
        return counted && handover.value().use() == RecognitionPolicy.Use.CRIMINAL
                ? Optional.of(ChinaTime.date(since).plusDays(HandoverLifecycle.DAYS))
                : Optional.empty();
    }
}
