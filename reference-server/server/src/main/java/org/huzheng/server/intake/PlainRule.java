package org.huzheng.server.intake;

import org.huzheng.server.Storage;
import org.huzheng.server.store.Stores;

/**
 * A rule with nothing to prepare.
 *
 * @param <T> what such a statement is read into
 */
interface PlainRule<T> extends IntakeRule<T> {
    @Override
    default Judgement prepare(Incoming<T> incoming, Storage storage) {
        return stores -> judge(incoming, stores);
    }

    /** Judges, in the transaction. */
    Entry judge(Incoming<T> incoming, Stores stores);
}
