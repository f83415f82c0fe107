package org.huzheng.casefile.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.PenaltyKind;

/**
 * From which amount on a locality calls a penalty “larger”, so that the party may ask for a hearing 听证数额标准 (行政处罚法 63(1)).
 * What is empty the locality has not said; nobody guesses it.
 *
 * @param citizenFineFen 对公民较大数额罚款, in fen
 * @param organisationFineFen 对法人或者其他组织较大数额罚款, in fen
 * @param citizenConfiscationFen 没收公民较大数额违法所得、较大价值非法财物, in fen
 * @param organisationConfiscationFen the same for organisations, in fen
 * @param otherHeavyKinds 其他较重的行政处罚, of the kinds that the article does not name; an empty list says that there are none
 */
public record HearingAmounts(
        Optional<Long> citizenFineFen,
        Optional<Long> organisationFineFen,
        Optional<Long> citizenConfiscationFen,
        Optional<Long> organisationConfiscationFen,
        Optional<List<PenaltyKind>> otherHeavyKinds) {
    /** Copies the list. */
    public HearingAmounts {
        Objects.requireNonNull(citizenFineFen, "citizenFineFen");
        Objects.requireNonNull(organisationFineFen, "organisationFineFen");
        Objects.requireNonNull(citizenConfiscationFen, "citizenConfiscationFen");
        Objects.requireNonNull(organisationConfiscationFen, "organisationConfiscationFen");
        otherHeavyKinds = otherHeavyKinds.map(List::copyOf);
    }

    /** A locality that has said nothing. */
    public static HearingAmounts unsaid() {
        return new HearingAmounts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** From which fine on this party may ask for a hearing, in fen. */
    public Optional<Long> fineFen(CasePartyKind party) {
        return party == CasePartyKind.CITIZEN ? citizenFineFen : organisationFineFen;
    }

    /** From which confiscation on this party may ask for a hearing, in fen. */
    public Optional<Long> confiscationFen(CasePartyKind party) {
        return party == CasePartyKind.CITIZEN ? citizenConfiscationFen : organisationConfiscationFen;
    }
}
