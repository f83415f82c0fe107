package org.huzheng.penalty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * From when to when an act lasted 违法行为的起止: one day for a single act, longer for one that continues 连续或者继续状态 (行政处罚法
 * 36(2)). Days are China's.
 *
 * @param began the first day
 * @param ended the last day; empty while it goes on
 */
public record ActSpan(LocalDate began, Optional<LocalDate> ended) {
    /**
     * Both are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it ends before it began
     */
    public ActSpan {
        Objects.requireNonNull(began, "began");
        if (ended.isPresent() && ended.get().isBefore(began)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "an act ended before it began");
        }
    }

    /** A single act. */
    public static ActSpan on(LocalDate day) {
        return new ActSpan(day, Optional.of(day));
    }

    /** An act that continued from one day to another, both included. */
    public static ActSpan between(LocalDate began, LocalDate ended) {
        return new ActSpan(began, Optional.of(ended));
    }

    /** An act that still goes on. */
    public static ActSpan since(LocalDate began) {
        return new ActSpan(began, Optional.empty());
    }

    /** Whether it lasted more than one day. */
    public boolean continued() {
        return ended.map(last -> !last.equals(began)).orElse(true);
    }

    /** Whether both cover a day in common. */
    public boolean overlaps(ActSpan other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(ActSpan other) {
        return ended.map(last -> last.isBefore(other.began)).orElse(false);
    }
}
