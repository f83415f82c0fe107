package org.huzheng.casefile.procedure.internal;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.procedure.Duty;

/**
 * What the law demands, before it is put into words.
 *
 * @param name a stable name
 * @param article the article that demands it
 * @param deadline by when; empty if the law sets no day
 */
public record Demand(String name, String article, Optional<Deadline> deadline) {
    /** All are required. */
    public Demand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** The duty in words of both languages. */
    public Duty says(String zh, String en) {
        return new Duty(name, article, new BilingualText(zh, en), deadline, false);
    }

    /** Begins a duty with its deadline. */
    public static Demand by(Deadline deadline, String name, String article) {
        return new Demand(name, article, Optional.of(deadline));
    }

    /** Begins a duty for which the law sets no day. */
    public static Demand open(String name, String article) {
        return new Demand(name, article, Optional.empty());
    }
}
