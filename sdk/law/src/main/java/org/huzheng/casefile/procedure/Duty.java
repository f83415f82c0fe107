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
