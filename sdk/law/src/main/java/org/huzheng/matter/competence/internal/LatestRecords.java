package org.huzheng.matter.competence.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.huzheng.matter.Validity;

/**
 * What prevails of everything that was written down about one thing: over each stretch of time the record written last.
 *
 * @param <T> the records
 * @param validity over which period a record speaks
 * @param recordedAt when it was written down
 */
public record LatestRecords<T>(Function<T, Validity> validity, Function<T, Instant> recordedAt) {
    /** A record and a stretch over which it prevails. */
    public record Stretch<T>(T value, Validity period) {}

    public List<Stretch<T>> of(List<T> records) {
        if (records.size() == 1) {
            return List.of(new Stretch<>(records.get(0), validity.apply(records.get(0))));
        }
        // Of two written down at the same instant the one given later prevails.
        List<T> latestFirst = new ArrayList<>(records);
        latestFirst.sort(Comparator.comparing(recordedAt));
        Collections.reverse(latestFirst);
        TreeSet<Instant> cuts = new TreeSet<>();
        for (T each : records) {
            cuts.add(validity.apply(each).from());
            validity.apply(each).to().ifPresent(cuts::add);
        }
        List<Stretch<T>> stretches = new ArrayList<>();
        for (Instant start : cuts) {
            Optional<Instant> end = Optional.ofNullable(cuts.higher(start));
            latestFirst.stream()
                    .filter(each -> validity.apply(each).contains(start))
                    .findFirst()
                    .ifPresent(each -> stretches.add(new Stretch<>(each, new Validity(start, end))));
        }
        return stretches;
    }
}
