package org.huzheng.casefile.rectification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.rectification.LetterKind;
import org.huzheng.casefile.rectification.LetterReceived;

/**
 * A letter from another organ 来函 as the case remembers it.
 *
 * @param received what came
 * @param answeredAt when it was answered; empty before that
 */
public record Letter(LetterReceived received, Optional<Instant> answeredAt) {
    /** Both are required. */
    public Letter {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(answeredAt, "answeredAt");
    }

    /** Whether a reply is still owed. */
    public boolean isReplyOwed() {
        return received.replyDemanded() && answeredAt.isEmpty();
    }

    /** The article the duty to reply comes from. */
    public String article() {
        return received.kind() == LetterKind.PROCURATORATE_URGING ? "行政诉讼法 25(4)" : "行政处罚法 26";
    }

    /**
     * By when the reply is due; the letter itself sets the day.
     *
     * @return empty if it sets none
     */
    public Optional<Deadline> replyDue(WorkCalendar calendar) {
        return received.replyBy().map(day -> dueOn(received.at(), day, article(), calendar));
    }

    /** The deadline that ends with a day somebody has set: counted from the start, or from the day before if that is later. */
    static Deadline dueOn(Instant start, LocalDate day, String article, WorkCalendar calendar) {
        long days = day.toEpochDay() - ChinaTime.date(start).toEpochDay();
        return days >= 1
                ? Deadline.after(start, new TimeLimit(Math.toIntExact(days), LimitUnit.CALENDAR_DAY, article), calendar)
                : Deadline.after(
                        ChinaTime.startOf(day.minusDays(1)),
                        new TimeLimit(1, LimitUnit.CALENDAR_DAY, article),
                        calendar);
    }
}
