package org.huzheng.server.intake;

import org.huzheng.server.Storage;

/** The business rule of one type of statement: lets it in, or throws the reason why not. Reads only; the effect writes. */
interface IntakeRule {
    /** Does whatever takes long and need not wait for the log, and tells how to judge in the transaction. */
    Judgement prepare(Incoming incoming, Storage storage);
}
