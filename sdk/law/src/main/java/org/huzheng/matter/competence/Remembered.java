package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huzheng.matter.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An answer and the stretch of time over which nothing that it rests on begins or ends.
 *
 * @param from since when, inclusive; null if since ever
 * @param until until when, exclusive; null if for ever
 * @param answer the answer
 */
record Remembered(@Nullable Instant from, @Nullable Instant until, CompetenceAnswer answer) {
    boolean holdsAt(Instant at) {
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }

    /** The answer given at an instant, from rows that count over these periods. */
    static Remembered around(Instant at, Collection<Validity> periods, CompetenceAnswer answer) {
        TreeSet<Instant> cuts = new TreeSet<>();
        for (Validity period : periods) {
            Stream.concat(Stream.of(period.from()), period.to().stream()).forEach(cuts::add);
        }
        return new Remembered(cuts.floor(at), cuts.higher(at), answer);
    }
}
