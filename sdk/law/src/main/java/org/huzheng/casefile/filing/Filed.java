package org.huzheng.casefile.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The case was filed 立案 (行政处罚法 54(2)).
 *
 * @param at when; the ninety days begin the day after
 * @param approvedBy who approved it
 * @param discoveredOn the day the violation was discovered 违法行为被发现之日 (36(1))
 * @param graveHarm whether it concerns citizens' life, health or financial security and did harm (36(1))
 * @param competence on what the department takes itself for competent (22–25)
 */
public record Filed(
        Instant at, String approvedBy, LocalDate discoveredOn, boolean graveHarm, CompetenceFinding competence)
        implements CaseEvent {
    /** All are required. */
    public Filed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(discoveredOn, "discoveredOn");
        Objects.requireNonNull(competence, "competence");
    }
}
