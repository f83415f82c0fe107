package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency decided that the duty is performed in the party’s stead 代履行决定 (行政强制法 50, 51(1)(1)).
 *
 * @param at when the decision was served
 * @param dangers what the consequences endanger
 * @param demandEnded the last day the demand before it left
 * @param reason the reasons and the grounds
 * @param manner the manner
 * @param plannedAt when it will be done
 * @param subject what will be done
 * @param budgetFen the cost budget, in fen
 * @param performer who will do it
 * @param performerDisinterested whether the performer is the agency or a third party without interest in
 *     the matter
 */
public record SubstitutionDecided(
        Instant at,
        List<SubstitutionDanger> dangers,
        LocalDate demandEnded,
        String reason,
        String manner,
        Instant plannedAt,
        String subject,
        long budgetFen,
        String performer,
        boolean performerDisinterested)
        implements CaseEvent {
    /** All are required; copies the lists. */
    public SubstitutionDecided {
        Objects.requireNonNull(at, "at");
        dangers = List.copyOf(dangers);
        Objects.requireNonNull(demandEnded, "demandEnded");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(plannedAt, "plannedAt");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(performer, "performer");
    }
}
