package org.huzheng.server.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.crypto.Digest;
import org.huzheng.statement.StatementType;

/**
 * What a department finds in a list 清单所见, as of the time it asked for.
 *
 * @param place its place, from which to go on
 * @param statement the statement listed
 * @param since when it came into the list
 * @param dealing whom and what it is about; the other department by its registered name where it has one
 * @param state its state
 * @param waiting what the department owes
 * @param due the last day for an acknowledgement, by China's time, whoever owes it
 */
public record Listed(
        Listing.Place place,
        Paper statement,
        Instant since,
        Listing.Dealing dealing,
        Optional<String> state,
        Optional<Listing.Waiting> waiting,
        Optional<LocalDate> due) {
    /**
     * A statement without its bytes.
     *
     * @param logIndex its leaf
     * @param type its type
     * @param key its id and issuer
     * @param content the digest of its payload
     */
    public record Paper(long logIndex, StatementType type, BusinessKey key, Digest content) {}
}
