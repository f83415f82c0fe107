package org.huzheng.casefile.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.matter.LegalBasis;

/**
 * What a decision says on paper 决定书 (行政处罚法 59); what is blank here is missing there, and a guard says so.
 *
 * @param number 文号
 * @param decider 执法证号 or staff number of the head who decided
 * @param facts the facts of the violation
 * @param evidence the ids of the evidence it rests on
 * @param basis the provisions
 * @param performance how and by when it is to be performed
 * @param remedies what the party may do against it
 * @param agencyName the department that decided
 * @param date the date of the decision
 * @param sealed whether it carries the department's seal (59(2))
 */
public record DecisionPaper(
        String number,
        String decider,
        String facts,
        List<String> evidence,
        List<LegalBasis> basis,
        String performance,
        Remedies remedies,
        String agencyName,
        LocalDate date,
        boolean sealed) {
    /** Copies the lists. */
    public DecisionPaper {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(decider, "decider");
        Objects.requireNonNull(facts, "facts");
        evidence = List.copyOf(evidence);
        basis = List.copyOf(basis);
        Objects.requireNonNull(performance, "performance");
        Objects.requireNonNull(remedies, "remedies");
        Objects.requireNonNull(agencyName, "agencyName");
        Objects.requireNonNull(date, "date");
    }
}
