package org.huzheng.casefile.hearing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.PartyKind;

/**
 * What is going to be imposed on whom 拟作出的行政处罚内容, as far as the right to a hearing depends on it.
 *
 * @param party citizen or organisation; local amounts differ
 * @param kinds the kinds of penalty
 * @param fineFen the fine, in fen; 0 if there is none
 * @param gainsFen unlawful gains to be confiscated, in fen; empty while not known
 * @param goodsFen the value of goods to be confiscated, in fen; empty while not known
 */
public record ProposedSanctions(
        PartyKind party, List<PenaltyKind> kinds, long fineFen, Optional<Long> gainsFen, Optional<Long> goodsFen) {
    /** Copies the list. */
    public ProposedSanctions {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(gainsFen, "gainsFen");
        Objects.requireNonNull(goodsFen, "goodsFen");
        kinds = List.copyOf(kinds);
    }
}
