package org.huzheng.casefile.assessment;

import java.util.Objects;
import org.huzheng.penalty.Provision;

/**
 * A provision that changed between the act and the decision 新旧规定 (行政处罚法 37).
 *
 * @param atTheAct as it stood when the act was done
 * @param atTheDecision as it stands now
 * @param newApplies which one people chose where neither is plainly lighter
 * @param reason why they chose it; blank where the statute leaves no choice
 */
public record ChangedLaw(Provision atTheAct, Provision atTheDecision, boolean newApplies, String reason) {
    /** All are required. */
    public ChangedLaw {
        Objects.requireNonNull(atTheAct, "atTheAct");
        Objects.requireNonNull(atTheDecision, "atTheDecision");
        Objects.requireNonNull(reason, "reason");
    }
}
