package org.huzheng.casefile.procedure;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;

/**
 * Something somebody must still do in a case 待办事项.
 *
 * @param name a stable name, for example {@code decide-case}
 * @param article the article that demands it
 * @param text what is to be done, in both languages
 * @param deadline by when; empty if the law sets no day
 * @param blocked whether it must wait for something else, which the text names
 */
public record Duty(String name, String article, BilingualText text, Optional<Deadline> deadline, boolean blocked) {
    /** All are required. */
    public Duty {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(deadline, "deadline");
    }

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
    }

    /** Begins a duty with its deadline. */
    public static Demand by(Deadline deadline, String name, String article) {
        return new Demand(name, article, Optional.of(deadline));
    }

    /** Begins a duty for which the law sets no day. */
    public static Demand open(String name, String article) {
        return new Demand(name, article, Optional.empty());
    }

    /** The same duty, waiting for something else. */
    public Duty waiting() {
        return new Duty(name, article, text, deadline, true);
    }

    /** How it stands at an instant: late is late, waiting or not. */
    public DutyStatus statusAt(Instant now) {
        if (deadline.isPresent() && deadline.get().isOver(now)) {
            return DutyStatus.OVERDUE;
        }
        return blocked ? DutyStatus.BLOCKED : DutyStatus.DUE;
    }
}
