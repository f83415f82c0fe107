package org.huzheng.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * Time that a limit does not count 期限的扣除或者中止, because a rule says so. Counted in days it is a period like any
 * other: its first day is not part of it, its last day is.
 *
 * @param from when it began
 * @param to when it ended; empty while it lasts
 * @param reason why, for example 检测 / testing
 * @param article the rule that says so, for example {@code 行政强制法 25(3)}
 */
public record Suspension(Instant from, Optional<Instant> to, BilingualText reason, String article) {
    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID when it ends before it begins or names no article
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reason, "reason");
        if (to.filter(end -> end.isBefore(from)).isPresent() || article.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "suspension from " + from);
        }
    }
}
