package org.huzheng.casefile.coercion.seizure;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseParty;

/**
 * The decision to seal or seize 查封、扣押决定书 with its list 清单 (行政强制法 24).
 *
 * @param number its 文号
 * @param partyName the party's name
 * @param partyAddress the party's address
 * @param reasons why
 * @param basis by which articles
 * @param days for how many calendar days
 * @param listNumber the number of the list of what is held
 * @param remedies how and until when to apply for reconsideration or to sue
 * @param agency the department
 * @param sealed whether it bears the department's seal
 * @param date its date
 * @param handedOver whether decision and list were handed over on the spot
 * @param listCopies how many copies of the list were made
 */
public record SeizureDecision(
        String number,
        String partyName,
        String partyAddress,
        String reasons,
        String basis,
        int days,
        String listNumber,
        String remedies,
        String agency,
        boolean sealed,
        LocalDate date,
        boolean handedOver,
        int listCopies) {
    /** All are required; an empty text is a decision that does not say it. */
    public SeizureDecision {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(partyName, "partyName");
        Objects.requireNonNull(partyAddress, "partyAddress");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(listNumber, "listNumber");
        Objects.requireNonNull(remedies, "remedies");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(date, "date");
    }

    /** Whether it says all five things of 行政强制法 24(2) about this party. */
    public boolean isComplete(CaseParty party) {
        return partyName.equals(party.name())
                && !partyAddress.isBlank()
                && !reasons.isBlank()
                && !basis.isBlank()
                && !listNumber.isBlank()
                && !remedies.isBlank()
                && !agency.isBlank()
                && sealed;
    }
}
