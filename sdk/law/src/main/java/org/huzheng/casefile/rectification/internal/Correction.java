package org.huzheng.casefile.rectification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.rectification.Milestone;

/**
 * A correction order 责令改正 as the case remembers it.
 *
 * @param orderedAt when it was ordered; empty while the party was only advised
 * @param demands what is to be put right
 * @param limit the last day for it; empty if at once
 * @param plan the milestones of the plan submitted last
 * @param reached the names of the milestones reached
 * @param reportedAt when the party last said that it was put right; empty before that
 * @param verifiedAt when that was verified; empty before that
 */
public record Correction(
        Optional<Instant> orderedAt,
        List<String> demands,
        Optional<LocalDate> limit,
        List<Milestone> plan,
        List<String> reached,
        Optional<Instant> reportedAt,
        Optional<Instant> verifiedAt) {
    /** Copies the lists. */
    public Correction {
        Objects.requireNonNull(orderedAt, "orderedAt");
        demands = List.copyOf(demands);
        Objects.requireNonNull(limit, "limit");
        plan = List.copyOf(plan);
        reached = List.copyOf(reached);
        Objects.requireNonNull(reportedAt, "reportedAt");
        Objects.requireNonNull(verifiedAt, "verifiedAt");
    }

    static Correction advised() {
        return new Correction(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The last day for it, which for an order without a limit is the day of the order; empty before the order. */
    public Optional<LocalDate> lastDay() {
        return limit.or(() -> orderedAt.map(ChinaTime::date));
    }

    /** Whether the last day has passed at this instant. */
    public boolean isOver(Instant now) {
        return lastDay().filter(day -> ChinaTime.date(now).isAfter(day)).isPresent();
    }

    /** Whether it was verified, and the party had reported it within the limit 及时改正 (行政处罚法 33(1)). */
    public boolean isInTime() {
        return verifiedAt.isPresent() && reportedAt.filter(at -> !isOver(at)).isPresent();
    }

    /** The first milestone not yet reached. */
    public Optional<Milestone> next() {
        return plan.stream()
                .filter(milestone -> !reached.contains(milestone.name()))
                .findFirst();
    }

    Correction ordered(CorrectionOrdered order) {
        return new Correction(
                Optional.of(order.at()), order.demands(), order.limit(), plan, reached, reportedAt, verifiedAt);
    }

    Correction prolonged(LocalDate day) {
        return new Correction(orderedAt, demands, Optional.of(day), plan, reached, reportedAt, verifiedAt);
    }

    Correction planned(List<Milestone> milestones) {
        return new Correction(orderedAt, demands, limit, milestones, reached, reportedAt, verifiedAt);
    }

    Correction reached(String milestone) {
        List<String> more = new ArrayList<>(reached);
        more.add(milestone);
        return new Correction(orderedAt, demands, limit, plan, more, reportedAt, verifiedAt);
    }

    Correction reported(Instant at) {
        return new Correction(orderedAt, demands, limit, plan, reached, Optional.of(at), verifiedAt);
    }

    Correction verified(Instant at) {
        return new Correction(orderedAt, demands, limit, plan, reached, reportedAt, Optional.of(at));
    }
}
