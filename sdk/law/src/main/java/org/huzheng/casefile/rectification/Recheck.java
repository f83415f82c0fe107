package org.huzheng.casefile.rectification;

import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.team.CaseOfficer;

/**
 * A check whether the violation was corrected 复查.
 *
 * @param officers the officers who checked
 * @param evidence the numbers of the evidence they fixed
 * @param corrected which of the demands were met
 * @param remains what is still to be done; empty if nothing
 */
public record Recheck(List<CaseOfficer> officers, List<String> evidence, List<String> corrected, String remains) {
    /** Copies the lists. */
    public Recheck {
        officers = List.copyOf(officers);
        evidence = List.copyOf(evidence);
        corrected = List.copyOf(corrected);
        Objects.requireNonNull(remains, "remains");
    }
}
