package org.huzheng.server.store;

import java.util.function.Function;

/**
 * Runs work in one transaction of the database.
 *
 * @param <S> the stores the work is given; not to be used after it returned
 */
public interface Transactor<S> {
    /** Reads. */
    <T> T read(Function<S, T> work);

    /** Writes: all of it is durable when this returns, none of it if this throws. The work may be run more than once. */
    <T> T write(Function<S, T> work);
}
