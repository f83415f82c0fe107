package org.huzheng.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Suspensions laid over one another, so that no day and no minute is left out twice. */
final class SuspendedTime {
    private record Span(Instant from, Instant to) {}

    private final List<Span> spans = new ArrayList<>();

    /** One that still lasts counts nothing yet: how much it will be is not known. */
    SuspendedTime(List<Suspension> suspensions) {
        suspensions.stream()
                .filter(each -> each.to().isPresent())
                .map(each -> new Span(each.from(), each.to().orElseThrow()))
                .sorted(Comparator.comparing(Span::from))
                .forEach(this::lay);
    }

    private void lay(Span next) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last == null || next.from().isAfter(last.to())) {
            spans.add(next);
        } else if (next.to().isAfter(last.to())) {
            spans.set(spans.size() - 1, new Span(last.from(), next.to()));
        }
    }

    boolean covers(LocalDate day) {
        return spans.stream()
                .anyMatch(span -> day.isAfter(ChinaTime.date(span.from())) && !day.isAfter(ChinaTime.date(span.to())));
    }

    /** A last day moved by the days suspended before it. */
    LocalDate push(LocalDate start, LocalDate last) {
        LocalDate day = last;
        LocalDate counted = start;
        for (Span span : spans) {
            LocalDate from = ChinaTime.date(span.from());
            LocalDate begins = from.isBefore(counted) ? counted : from;
            LocalDate ends = ChinaTime.date(span.to());
            if (begins.isBefore(day) && begins.isBefore(ends)) {
                day = day.plusDays(ends.toEpochDay() - begins.toEpochDay());
                counted = ends;
            }
        }
        return day;
    }

    /** An end moved by the time suspended before it. */
    Instant push(Instant start, Instant end) {
        Instant moved = end;
        for (Span span : spans) {
            Instant begins = span.from().isBefore(start) ? start : span.from();
            if (begins.isBefore(moved) && begins.isBefore(span.to())) {
                moved = moved.plus(Duration.between(begins, span.to()));
            }
        }
        return moved;
    }
}
