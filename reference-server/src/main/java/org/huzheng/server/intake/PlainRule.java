package org.huzheng.server.intake;

import org.huzheng.server.Storage;
import org.huzheng.server.store.Stores;

/** A rule with nothing to prepare. */
interface PlainRule extends IntakeRule {
    @Override
    default Judgement prepare(Incoming incoming, Storage storage) {
        return stores -> judge(incoming, stores);
    }

    /** Judges, in the transaction. */
    Entry judge(Incoming incoming, Stores stores);
}
