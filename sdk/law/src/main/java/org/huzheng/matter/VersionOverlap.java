package org.huzheng.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;

/**
 * Two versions of one matter in force at once in one territory 版本冲突.
 *
 * @param first the one written down earlier
 * @param second the other
 * @param at the first instant at which both are in force
 */
public record VersionOverlap(MatterVersion first, MatterVersion second, Instant at) {
    /** All are required. */
    public VersionOverlap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(at, "at");
    }

    /** What is wrong, in both languages. */
    public BilingualText text() {
        String where = first.code() + " @ " + first.territory().code();
        return new BilingualText(
                where + "：第 " + first.number() + " 版与第 " + second.number() + " 版自 " + ChinaTime.date(at) + " 起同时有效",
                where + ": versions " + first.number() + " and " + second.number() + " are both in force from "
                        + ChinaTime.date(at));
    }

    private record Place(Object code, Object territory) {}

    /** All overlaps among rows in the order written down, in the knowledge of every instant something was written down. */
    static List<VersionOverlap> among(List<MatterVersion> rows) {
        Map<Place, List<MatterVersion>> groups = new LinkedHashMap<>();
        for (MatterVersion row : rows) {
            groups.computeIfAbsent(new Place(row.code(), row.territory().code()), key -> new ArrayList<>())
                    .add(row);
        }
        List<VersionOverlap> found = new ArrayList<>();
        groups.values().stream()
                .filter(group ->
                        group.stream().map(MatterVersion::number).distinct().count() > 1)
                .forEach(group -> inGroup(group, found));
        return found;
    }

    private static void inGroup(List<MatterVersion> group, List<VersionOverlap> found) {
        TreeSet<Instant> bounds = new TreeSet<>();
        TreeSet<Instant> known = new TreeSet<>();
        for (MatterVersion row : group) {
            bounds.add(row.validity().from());
            row.validity().to().ifPresent(bounds::add);
            known.add(row.recordedAt());
        }
        TreeSet<String> seen = new TreeSet<>();
        for (Instant recorded : known) {
            for (Instant valid : bounds) {
                List<MatterVersion> both = inForce(group, valid, recorded);
                if (both.size() > 1
                        && seen.add(both.get(0).number() + "/" + both.get(1).number())) {
                    found.add(new VersionOverlap(both.get(0), both.get(1), valid));
                }
            }
        }
    }

    private static List<MatterVersion> inForce(List<MatterVersion> group, Instant valid, Instant recorded) {
        Map<Integer, MatterVersion> latest = new LinkedHashMap<>();
        for (MatterVersion row : group) {
            if (!row.recordedAt().isAfter(recorded) && row.validity().contains(valid)) {
                latest.put(row.number(), row);
            }
        }
        return latest.values().stream().filter(row -> row.state().isInForce()).toList();
    }
}
