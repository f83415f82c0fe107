package org.huzheng.casefile.procedure.internal;

import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.lifecycle.internal.Step;

/** One machine asked about one event. */
record StepRequest<S extends Enum<S>>(
        Region<S> region, String key, Trigger<?> trigger, boolean follows, CaseSoFar soFar) {
    private S state() {
        return soFar.state(region, key);
    }

    /** Whether the machine knows the event now. */
    boolean takes() {
        return region.table().knows(state(), trigger);
    }

    /** Whether the machine knows the event now and need not wait for another to take it. */
    boolean leads() {
        return !follows && takes();
    }

    /** Whether the machine has begun, so that an event it does not know in its state is refused. */
    boolean awake() {
        return region.isAwake(state());
    }

    Step<S> step(CaseEvent happened) {
        return region.table().step(state(), trigger, new Situation<>(soFar, happened, key));
    }

    MachineName machine() {
        return new MachineName(region.name(), key);
    }
}
