package org.huzheng.casefile;

import java.util.Objects;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.DutyStatus;

/**
 * An open duty and how it stands at the instant asked about 待办及其状态.
 *
 * @param duty the duty
 * @param status due, overdue or blocked
 */
public record DutyNow(Duty duty, DutyStatus status) {
    /** Both are required. */
    public DutyNow {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(status, "status");
    }
}
