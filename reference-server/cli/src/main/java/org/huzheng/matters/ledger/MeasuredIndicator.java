package org.huzheng.matters.ledger;

import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.matter.competence.audit.IndicatorValue;

/**
 * An indicator 改革指标 measured from a ledger, or what it lacks to be measured.
 *
 * @param value numerator and denominator
 * @param missing what the ledger lacks; empty if the indicator says something
 */
public record MeasuredIndicator(IndicatorValue value, Optional<BilingualText> missing) {
    /** Whether its threshold is reached; never while something is missing. */
    public boolean isMet() {
        return missing.isEmpty() && value.isMet();
    }
}
