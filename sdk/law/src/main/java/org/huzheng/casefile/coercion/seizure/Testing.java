package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Suspension;

/**
 * A period of testing 检测、检验、检疫或者技术鉴定期间 (行政强制法 25(3)).
 *
 * @param from when it began
 * @param until the last day fixed for it and told to the party
 * @param ended when it ended; empty while it lasts
 */
public record Testing(Instant from, LocalDate until, Optional<Instant> ended) {
    /** All are required. */
    public Testing {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(ended, "ended");
    }

    /** The time it takes out of the term: never longer than the period fixed, however long the testing took. */
    public Suspension suspension() {
        Instant fixed = ChinaTime.startOf(until.plusDays(1)).minusNanos(1);
        return new Suspension(
                from,
                Optional.of(ended.filter(fixed::isAfter).orElse(fixed)),
                new BilingualText("检测", "testing"),
                "行政强制法 25(3)");
    }

    Testing ended(Instant at) {
        return new Testing(from, until, Optional.of(at));
    }
}
