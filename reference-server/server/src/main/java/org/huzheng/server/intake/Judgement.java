package org.huzheng.server.intake;

import org.huzheng.server.store.Stores;

/** What remains to be judged of a statement while the log is locked. */
interface Judgement {
    /** Judges, in the transaction; may be asked again if the transaction has to be. */
    Entry judge(Stores stores);
}
