package org.huzheng.casefile.coercion.freeze;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseParty;

/**
 * The decision to freeze 冻结决定书 (行政强制法 31).
 *
 * @param number its 文号
 * @param partyName the party's name
 * @param partyAddress the party's address
 * @param reasons why
 * @param basis by which articles
 * @param days for how many calendar days
 * @param account the account
 * @param amountFen the amount, in fen
 * @param remedies how and until when to apply for reconsideration or to sue
 * @param agency the department
 * @param sealed whether it bears the department's seal
 * @param date its date
 */
public record FreezeDecision(
        String number,
        String partyName,
        String partyAddress,
        String reasons,
        String basis,
        int days,
        String account,
        long amountFen,
        String remedies,
        String agency,
        boolean sealed,
        LocalDate date) {
    /** All are required; an empty text is a decision that does not say it. */
    public FreezeDecision {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(partyName, "partyName");
        Objects.requireNonNull(partyAddress, "partyAddress");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(remedies, "remedies");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(date, "date");
    }

    /** Whether it says all five things of 行政强制法 31 about this freeze of this party. */
    boolean isComplete(CaseParty party, Freeze freeze) {
        return partyName.equals(party.name())
                && !partyAddress.isBlank()
                && !reasons.isBlank()
                && !basis.isBlank()
                && days == freeze.days()
                && account.equals(freeze.plan().account())
                && amountFen == freeze.plan().frozenFen()
                && !remedies.isBlank()
                && !agency.isBlank()
                && sealed;
    }
}
