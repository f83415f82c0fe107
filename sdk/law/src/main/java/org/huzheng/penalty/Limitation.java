package org.huzheng.penalty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.calendar.WorkCalendar;

/**
 * Until when an act must have been discovered to be punished 追责期限 (行政处罚法 36).
 *
 * @param limit two years, five, or what another law says
 * @param deadline the last day; empty while the act goes on, for then the time has not begun
 */
public record Limitation(TimeLimit limit, Optional<Deadline> deadline) {

    /** Both are required. */
    public Limitation {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** The limitation of an act; five years need both the danger and the harm. */
    public static Limitation of(LimitationFacts facts, WorkCalendar calendar) {
        TimeLimit limit = facts.otherLaw()
                .orElseGet(() -> facts.endangersLifeHealthOrFinance() && facts.harm()
                        ? StatutoryTerm.LIMITATION_LIFE_AND_FINANCE.limit()
                        : StatutoryTerm.LIMITATION.limit());
        return new Limitation(
                limit, facts.span().ended().map(last -> Deadline.after(ChinaTime.startOf(last), limit, calendar)));
    }

    /** Whether an act discovered on this day may no longer be punished. */
    public boolean bars(LocalDate discoveredOn) {
        return deadline.map(each -> discoveredOn.isAfter(each.lastDay())).orElse(false);
    }

    /** Why it may, or may no longer, be punished. */
    public LegalReason reason(LocalDate discoveredOn) {
        if (deadline.isEmpty()) {
            return LegalReason.of(
                    "行政处罚法 36(2)", "违法行为处于连续或者继续状态，尚未终了，追责期限未起算", "the act still goes on, and the time has not begun");
        }
        LocalDate last = deadline.get().lastDay();
        BilingualText text = bars(discoveredOn)
                ? new BilingualText(
                        "违法行为于 " + discoveredOn + " 发现，已过 " + last + " 届满的追责期限，不再给予行政处罚",
                        "discovered on " + discoveredOn + ", after " + last + ": no penalty any more")
                : new BilingualText(
                        "违法行为于 " + discoveredOn + " 发现，在 " + last + " 届满的追责期限内",
                        "discovered on " + discoveredOn + ", not after " + last);
        return new LegalReason(limit.article(), text);
    }
}
