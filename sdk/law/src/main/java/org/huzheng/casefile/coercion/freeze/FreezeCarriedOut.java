package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.team.CaseOfficer;

/**
 * 实施冻结.
 *
 * @param officers the officers who acted
 * @param steps which steps were taken
 * @param bankNotice the number of the notice 冻结通知书 handed to the bank
 * @param days for how many calendar days
 */
public record FreezeCarriedOut(
        Instant at, String measure, List<CaseOfficer> officers, Set<Step> steps, String bankNotice, int days)
        implements MeasureEvent {
    /** A step of freezing 冻结步骤 (行政强制法 18, 30). */
    public enum Step {
        /** They showed their certificates. */
        CERTIFICATES_SHOWN,
        /** An on-site record was made. */
        RECORD_MADE
    }

    /** Copies the list. */
    public FreezeCarriedOut {
        steps = Set.copyOf(steps);
        officers = List.copyOf(officers);
    }

    /** Whether they showed their certificates. */
    public boolean certificatesShown() {
        return steps.contains(Step.CERTIFICATES_SHOWN);
    }

    /** Whether an on-site record was made. */
    public boolean recordMade() {
        return steps.contains(Step.RECORD_MADE);
    }
}
