package org.huzheng.recognition.internal.state;

import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.recognition.Conclusion;

/**
 * One department's use of one piece of evidence in one case 证据使用, from the request to the recall. The table is mirrored by
 * {@code spec/state-machines/evidence-use.yaml}.
 */
public final class EvidenceUse {
    /** Where it stands. */
    public enum State {
        /** 已申请. */
        REQUESTED,
        /** 已拒绝. */
        REFUSED,
        /** 已同意. */
        GRANTED,
        /** 已提供: the package was released to the consumer. */
        PROVIDED,
        /** 予以互认. */
        RECOGNISED,
        /** 部分互认. */
        PARTIALLY_RECOGNISED,
        /** 需补正. */
        CORRECTION_REQUIRED,
        /** 不予互认. */
        REJECTED,
        /** 已撤回: recalled by its source, the consumer has not answered. */
        RECALLED,
        /** 撤回已确认. */
        RECALL_ACKNOWLEDGED,
        /** 本案已排除: this case is done with it, others judge for themselves. */
        EXCLUDED
    }

    /** What can happen. */
    public enum Event {
        /** The provider consents. */
        GRANT,
        /** The provider refuses. */
        REFUSE,
        /** The package leaves the server. */
        RELEASE,
        /** The consumer decides: recognised. */
        RECOGNISE,
        /** The consumer decides: partially recognised. */
        RECOGNISE_PARTIALLY,
        /** The consumer asks for correction. */
        REQUIRE_CORRECTION,
        /** The consumer decides: rejected. */
        REJECT,
        /** The source recalls it. */
        RECALL,
        /** The consumer acknowledges the recall. */
        ACKNOWLEDGE,
        /** The consumer, or its court, excludes it from the case. */
        EXCLUDE
    }

    /** What must hold when a package is about to leave, or when what was concluded is concluded again. */
    public enum Condition {
        /** The contract is in force at this moment. */
        CONTRACT_IN_FORCE,
        /** The grant has not run out. */
        GRANT_VALID,
        /** Somebody objected to the conclusion, and that is not settled yet. */
        OBJECTION_OPEN
    }

    private static final Guard<Set<Condition>> IN_FORCE = new Guard<>(
            "contract-in-force",
            "浙江省综合行政执法条例第十五条",
            new BilingualText("契约须在效力期内", "the contract must be in force"),
            held -> held.contains(Condition.CONTRACT_IN_FORCE));
    private static final Guard<Set<Condition>> GRANTED = new Guard<>(
            "grant-valid",
            "",
            new BilingualText("调取同意须在有效期内", "the grant must not have run out"),
            held -> held.contains(Condition.GRANT_VALID));

    private static final Guard<Set<Condition>> OBJECTED = new Guard<>(
            "objection-open",
            "",
            new BilingualText("须有尚未办结的异议", "an objection to it must be open"),
            held -> held.contains(Condition.OBJECTION_OPEN));

    static final TransitionTable<State, Event, Set<Condition>> TABLE = table();

    private EvidenceUse() {}

    /**
     * The state this event leads to, or empty if the life cycle refuses it. Who may cause which event is for the caller to
     * check.
     *
     * @param held the conditions that hold; RELEASE asks for them, and a conclusion in the place of another
     */
    public static Optional<State> next(State state, Event event, Set<Condition> held) {
        return TABLE.next(state, event, held);
    }

    /** The event a conclusion is. */
    public static Event eventOf(Conclusion conclusion) {
        return switch (conclusion) {
            case RECOGNISED -> Event.RECOGNISE;
            case PARTIALLY_RECOGNISED -> Event.RECOGNISE_PARTIALLY;
            case CORRECTION_REQUIRED -> Event.REQUIRE_CORRECTION;
            case REJECTED -> Event.REJECT;
        };
    }

    private static TransitionTable<State, Event, Set<Condition>> table() {
        TransitionTable.Builder<State, Event, Set<Condition>> table = TransitionTable.named("evidence-use");
        table.row(State.REQUESTED, Event.GRANT, State.GRANTED)
                .row(State.REQUESTED, Event.REFUSE, State.REFUSED)
                .row(State.GRANTED, Event.RELEASE, State.PROVIDED, IN_FORCE, GRANTED)
                .row(State.PROVIDED, Event.RELEASE, State.PROVIDED, IN_FORCE, GRANTED)
                .row(State.PROVIDED, Event.RECOGNISE, State.RECOGNISED)
                .row(State.PROVIDED, Event.RECOGNISE_PARTIALLY, State.PARTIALLY_RECOGNISED)
                .row(State.PROVIDED, Event.REQUIRE_CORRECTION, State.CORRECTION_REQUIRED)
                .row(State.PROVIDED, Event.REJECT, State.REJECTED)
                .row(State.CORRECTION_REQUIRED, Event.RELEASE, State.PROVIDED, IN_FORCE, GRANTED)
                .row(State.RECALLED, Event.ACKNOWLEDGE, State.RECALL_ACKNOWLEDGED)
                .row(State.RECOGNISED, Event.EXCLUDE, State.EXCLUDED)
                .row(State.PARTIALLY_RECOGNISED, Event.EXCLUDE, State.EXCLUDED);
        for (State held : new State[] {
            State.GRANTED, State.PROVIDED, State.RECOGNISED, State.PARTIALLY_RECOGNISED, State.CORRECTION_REQUIRED
        }) {
            table.row(held, Event.RECALL, State.RECALLED);
        }
        for (State concluded : new State[] {State.RECOGNISED, State.PARTIALLY_RECOGNISED, State.REJECTED}) {
            table.row(concluded, Event.RECOGNISE, State.RECOGNISED, OBJECTED)
                    .row(concluded, Event.RECOGNISE_PARTIALLY, State.PARTIALLY_RECOGNISED, OBJECTED)
                    .row(concluded, Event.REQUIRE_CORRECTION, State.CORRECTION_REQUIRED, OBJECTED)
                    .row(concluded, Event.REJECT, State.REJECTED, OBJECTED);
        }
        return table.build();
    }
}
