package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The suit was decided for good 生效行政判决 (行政诉讼法 69–77).
 *
 * @param at when the judgment took effect
 * @param number the judgment’s number
 * @param outcome how it ended
 * @param fineFen the fine after a change, in fen; empty when the fine was not changed
 * @param contraryPlaintiff whether an interested party with the contrary claim also sued (行政诉讼法 77(2))
 */
public record LitigationDecided(
        Instant at, String number, RemedyOutcome outcome, Optional<Long> fineFen, boolean contraryPlaintiff)
        implements CaseEvent {
    /** All are required. */
    public LitigationDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(fineFen, "fineFen");
    }
}
