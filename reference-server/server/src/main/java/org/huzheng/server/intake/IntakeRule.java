package org.huzheng.server.intake;

import org.huzheng.server.store.Stores;

/** The business rule of one type of statement: lets it in, or throws the reason why not. Reads only; the effect writes. */
interface IntakeRule {
    /** Whatever takes long and need not wait for the log: done before the transaction, and of no effect. */
    default void prepare(Incoming incoming, Stores stores) {}

    /** Judges, in the transaction. */
    Entry judge(Incoming incoming, Stores stores);
}
