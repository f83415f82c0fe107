package org.huzheng.server.intake;

import org.huzheng.server.Storage;
import org.huzheng.statement.StatementFormat;

/**
 * The business rule of one type of statement: lets it in, or throws the reason why not. Reads only; the effect writes.
 *
 * @param <T> what such a statement is read into
 */
interface IntakeRule<T> {
    /** How it is read. */
    StatementFormat<T> format();

    /** Does whatever takes long and need not wait for the log, and tells how to judge in the transaction. */
    Judgement prepare(Incoming<T> incoming, Storage storage);
}
