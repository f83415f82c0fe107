package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;

/**
 * Days on which no surcharge is counted 加处罚款不予计算的期间 (行政处罚法 73(3)).
 *
 * @param from the first of them
 * @param to the last of them; empty while it lasts
 * @param reason why
 * @param article the article that says so
 */
public record SurchargePause(LocalDate from, Optional<LocalDate> to, BilingualText reason, String article) {
    /** All are required. */
    public SurchargePause {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(article, "article");
    }

    /** Whether this day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
