package org.huzheng.penalty;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.PenaltyKind;

/**
 * What a locality or department calls “larger” and “heavier” 较大数额、较重处罚的地方标准 (行政处罚法 63(1)). The statute leaves it to
 * them, so what they have not said is absent here and never guessed.
 *
 * @param amounts at most one for each kind and party
 * @param otherHeavyKinds which other kinds are heavy (63(1)(5)); empty if the locality has not said
 */
public record LocalAmounts(List<LocalAmount> amounts, Optional<List<PenaltyKind>> otherHeavyKinds) {
    /**
     * Copies the lists.
     *
     * @throws HuzhengException ARGUMENT_INVALID if two amounts are for the same kind and party
     */
    public LocalAmounts {
        amounts = List.copyOf(amounts);
        otherHeavyKinds = otherHeavyKinds.map(List::copyOf);
        Set<String> seen = new HashSet<>();
        for (LocalAmount amount : amounts) {
            if (!seen.add(amount.kind() + " " + amount.party())) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "two local amounts for " + amount.kind());
            }
        }
    }

    /** Nothing said: nobody can tell what is larger. */
    public static LocalAmounts unstated() {
        return new LocalAmounts(List.of(), Optional.empty());
    }

    /** The local amount for a kind and a party, if the locality has said one. */
    public Optional<LocalAmount> amount(PenaltyKind kind, PartyKind party) {
        return amounts.stream()
                .filter(each -> each.kind() == kind && each.party() == party)
                .findFirst();
    }

    /** From which fine on, in fen, it is larger (63(1)(1)). */
    public Optional<Long> fineFen(PartyKind party) {
        return amount(PenaltyKind.FINE, party).map(LocalAmount::fromFen);
    }

    /** From which unlawful gains on, in fen, their confiscation is larger (63(1)(2)). */
    public Optional<Long> gainsFen(PartyKind party) {
        return amount(PenaltyKind.CONFISCATE_GAINS, party).map(LocalAmount::fromFen);
    }

    /** From which value of goods on, in fen, their confiscation is larger (63(1)(2)). */
    public Optional<Long> goodsFen(PartyKind party) {
        return amount(PenaltyKind.CONFISCATE_GOODS, party).map(LocalAmount::fromFen);
    }
}
