package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;

/**
 * The surcharge, day by day 加处罚款计算表 (行政处罚法 72(1), 73(3)).
 *
 * @param capFen the most it may come to, which is the fine, in fen (行政强制法 45(2))
 * @param days every overdue day until the cap is reached, paused ones included
 */
public record SurchargeAccount(long capFen, List<SurchargeDay> days) {
    /** Copies the list. */
    public SurchargeAccount {
        days = List.copyOf(days);
    }

    /** The surcharge, in fen. */
    public long totalFen() {
        return days.isEmpty() ? 0 : days.get(days.size() - 1).totalFen();
    }

    /** How many days counted. */
    public long countedDays() {
        return days.stream().filter(day -> day.pause().isEmpty()).count();
    }

    /** The first day that counted; the surcharge is imposed since then. */
    public Optional<LocalDate> imposedSince() {
        return days.stream()
                .filter(day -> day.addedFen() > 0)
                .map(SurchargeDay::day)
                .findFirst();
    }

    /** The day the cap was reached, if it was. */
    public Optional<LocalDate> cappedOn() {
        return days.stream()
                .filter(day -> capFen > 0 && day.totalFen() == capFen)
                .map(SurchargeDay::day)
                .findFirst();
    }

    /** The arithmetic in words, one text a day. */
    public List<BilingualText> explanation() {
        return days.stream().map(SurchargeDay::explanation).toList();
    }
}
