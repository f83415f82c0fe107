package org.huzheng.matter.claim;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.statement.Party;

/**
 * A body that claims a matter 认领主体.
 *
 * @param party who
 * @param basis on what ground, for example an article or a plan of duties
 * @param since when it claimed
 */
public record Claimant(Party party, String basis, Instant since) {
    /** All are required. */
    public Claimant {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(since, "since");
    }
}
