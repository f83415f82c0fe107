package org.huzheng.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.internal.Required;

/**
 * A catalogue of matters 执法事项目录 with all that was ever written down: versions, assignments of power, and the negative
 * list. Every question names two instants: when it holds in the world, and by when it had been written down. Immutable.
 */
public final class MatterCatalogue {
    private final List<MatterVersion> versions;
    private final List<MatterAssignment> assignments;
    private final List<NegativeEntry> negativeList;
    private final Map<MatterCode, List<MatterVersion>> byCode;

    private MatterCatalogue(
            List<MatterVersion> versions, List<MatterAssignment> assignments, List<NegativeEntry> negativeList) {
        this.versions = inOrder(versions, Comparator.comparing(MatterVersion::recordedAt));
        this.assignments = inOrder(assignments, Comparator.comparing(MatterAssignment::recordedAt));
        this.negativeList = inOrder(negativeList, Comparator.comparing(NegativeEntry::recordedAt));
        this.byCode = new HashMap<>();
        for (MatterVersion version : this.versions) {
            byCode.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version);
        }
    }

    private static <T> List<T> inOrder(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    /** A catalogue without a row. */
    public static MatterCatalogue empty() {
        return new MatterCatalogue(List.of(), List.of(), List.of());
    }

    /**
     * A catalogue of these rows; rows written down at the same instant keep their order.
     *
     * @throws HuzhengException MATTER_VERSIONS_OVERLAP if two versions of one code were ever in force at once in one
     *     territory; see {@link #overlaps}
     */
    public static MatterCatalogue of(
            List<MatterVersion> versions, List<MatterAssignment> assignments, List<NegativeEntry> negativeList) {
        MatterCatalogue catalogue = new MatterCatalogue(versions, assignments, negativeList);
        requireNone(VersionOverlap.among(catalogue.versions));
        return catalogue;
    }

    /** Every instance of two versions of one code in force at once in one territory; none in a sound catalogue. */
    public static List<VersionOverlap> overlaps(List<MatterVersion> versions) {
        return VersionOverlap.among(inOrder(versions, Comparator.comparing(MatterVersion::recordedAt)));
    }

    /**
     * The same with one more row.
     *
     * @throws HuzhengException MATTER_VERSIONS_OVERLAP; ARGUMENT_INVALID if it was written down before the last row: what
     *     was known at an instant never changes
     */
    public MatterCatalogue with(MatterVersion version) {
        requireLatest(
                version.recordedAt(),
                versions.isEmpty()
                        ? Instant.MIN
                        : versions.get(versions.size() - 1).recordedAt());
        List<MatterVersion> same = new ArrayList<>(byCode.getOrDefault(version.code(), List.of()));
        same.removeIf(
                each -> !each.territory().code().equals(version.territory().code()));
        same.add(version);
        requireNone(VersionOverlap.among(same));
        return new MatterCatalogue(plus(versions, version), assignments, negativeList);
    }

    /** The same with one more assignment; ARGUMENT_INVALID if it was written down before the last one. */
    public MatterCatalogue with(MatterAssignment assignment) {
        requireLatest(
                assignment.recordedAt(),
                assignments.isEmpty()
                        ? Instant.MIN
                        : assignments.get(assignments.size() - 1).recordedAt());
        return new MatterCatalogue(versions, plus(assignments, assignment), negativeList);
    }

    /** The same with one more entry of the negative list; ARGUMENT_INVALID if it was written down before the last one. */
    public MatterCatalogue with(NegativeEntry entry) {
        requireLatest(
                entry.recordedAt(),
                negativeList.isEmpty()
                        ? Instant.MIN
                        : negativeList.get(negativeList.size() - 1).recordedAt());
        return new MatterCatalogue(versions, assignments, plus(negativeList, entry));
    }

    private static <T> List<T> plus(List<T> rows, T row) {
        List<T> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    private static void requireLatest(Instant recordedAt, Instant last) {
        Required.that(!recordedAt.isBefore(last), "recorded before the last row");
    }

    private static void requireNone(List<VersionOverlap> overlaps) {
        if (!overlaps.isEmpty()) {
            throw new HuzhengException(
                    ErrorCode.MATTER_VERSIONS_OVERLAP, overlaps.get(0).text().en());
        }
    }

    /** All versions in the order written down. */
    public List<MatterVersion> versions() {
        return versions;
    }

    /** All that was written down of one matter's versions, in that order. */
    public List<MatterVersion> versionsOf(MatterCode code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** What was written down last of a version; empty if nothing was. */
    public Optional<MatterVersion> latest(MatterCode code, DivisionCode territory, int number) {
        VersionKey key = new VersionKey(code, territory, number);
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(row -> VersionKey.of(row).equals(key))
                .reduce((earlier, later) -> later);
    }

    /** All assignments in the order written down. */
    public List<MatterAssignment> assignments() {
        return assignments;
    }

    /** What was written down last of an assignment; empty if nothing was. */
    public Optional<MatterAssignment> latestAssignment(String id) {
        return assignments.stream().filter(row -> row.id().equals(id)).reduce((earlier, later) -> later);
    }

    /** The negative list in the order written down. */
    public List<NegativeEntry> negativeList() {
        return negativeList;
    }

    /** The versions in force at an instant, as known at another; ordered as first written down. */
    public List<MatterVersion> asOf(Instant valid, Instant recorded) {
        return inForce(versions, valid, recorded);
    }

    /**
     * The versions in force that rest on a document 依据变动影响, by its full name: what a change of it puts under review,
     * 浙江省综合行政执法条例 10.
     */
    public List<MatterVersion> restingOn(String document, Instant valid, Instant recorded) {
        return asOf(valid, recorded).stream()
                .filter(version -> version.content().bases().stream()
                        .anyMatch(basis -> basis.document().equals(document)))
                .toList();
    }

    /** The assignments in force at an instant, as known at another; ordered as first written down. */
    public List<MatterAssignment> assignmentsAsOf(Instant valid, Instant recorded) {
        Map<String, MatterAssignment> latest = new LinkedHashMap<>();
        for (MatterAssignment row : assignments) {
            if (!row.recordedAt().isAfter(recorded) && row.validity().contains(valid)) {
                latest.put(row.id(), row);
            }
        }
        return latest.values().stream().filter(row -> row.state().isInForce()).toList();
    }

    /**
     * The version of a matter in force in a division at an instant, as known at another: that of the smallest territory
     * that covers the division.
     */
    public Optional<MatterVersion> inForce(MatterCode code, DivisionCode division, Instant valid, Instant recorded) {
        return inForce(byCode.getOrDefault(code, List.of()), valid, recorded).stream()
                .filter(version -> version.territory().covers(division))
                .max(Comparator.comparing(version -> version.territory().code().level()));
    }

    /**
     * Whether a matter may be acted on from a list in a division. The negative list beats every other.
     *
     * @param list the list one acts from
     */
    public ListAnswer mayAct(MatterList list, MatterCode code, DivisionCode division, Instant valid, Instant recorded) {
        return ListAnswer.of(list, inForce(code, division, valid, recorded), barredBy(code, division, valid, recorded));
    }

    /** The entry of the negative list that bars a matter in a division at an instant, as known at another. */
    public Optional<NegativeEntry> barredBy(MatterCode code, DivisionCode division, Instant valid, Instant recorded) {
        Map<DivisionCode, NegativeEntry> latest = new LinkedHashMap<>();
        for (NegativeEntry entry : negativeList) {
            if (!entry.recordedAt().isAfter(recorded) && entry.concerns(code, division, valid)) {
                latest.merge(entry.territory().code(), entry, MatterCatalogue::prevailing);
            }
        }
        return latest.values().stream().filter(entry -> !entry.lifted()).findFirst();
    }

    private static NegativeEntry prevailing(NegativeEntry earlier, NegativeEntry later) {
        boolean contradicted = later.lifted() && earlier.recordedAt().equals(later.recordedAt());
        return contradicted ? earlier : later;
    }

    private static List<MatterVersion> inForce(List<MatterVersion> rows, Instant valid, Instant recorded) {
        Map<VersionKey, MatterVersion> latest = new LinkedHashMap<>();
        for (MatterVersion row : rows) {
            if (!row.recordedAt().isAfter(recorded) && row.validity().contains(valid)) {
                latest.put(VersionKey.of(row), row);
            }
        }
        return latest.values().stream().filter(row -> row.state().isInForce()).toList();
    }

    /** Which version of which matter where; several rows may be written down of one. */
    private record VersionKey(MatterCode code, DivisionCode territory, int number) {
        static VersionKey of(MatterVersion row) {
            return new VersionKey(row.code(), row.territory().code(), row.number());
        }
    }

    /**
     * Whether a matter may be acted on from a list 清单核对.
     *
     * @param outcome the answer
     * @param version the version in force, if any
     * @param bar the entry of the negative list that bars it, if any
     * @param text why, in both languages
     */
    public record ListAnswer(
            Outcome outcome, Optional<MatterVersion> version, Optional<NegativeEntry> bar, BilingualText text) {
        /** The possible answers, in the order they are looked for. */
        public enum Outcome {
            /** 在负面清单上: barred, whatever else holds. */
            BARRED,
            /** 无有效版本: no version in force there and then. */
            NO_VERSION,
            /** 不在该清单上. */
            NOT_ON_LIST,
            /** 在清单上. */
            ON_LIST
        }

        /** All are required. */
        public ListAnswer {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(bar, "bar");
            Objects.requireNonNull(text, "text");
        }

        /** Whether it may be acted on. */
        public boolean isYes() {
            return outcome == Outcome.ON_LIST;
        }

        static ListAnswer of(MatterList list, Optional<MatterVersion> version, Optional<NegativeEntry> bar) {
            if (bar.isPresent()) {
                String reason = bar.get().reason();
                return new ListAnswer(
                        Outcome.BARRED,
                        version,
                        bar,
                        new BilingualText("事项在负面清单上：" + reason, "the matter is on the negative list: " + reason));
            }
            if (version.isEmpty()) {
                return new ListAnswer(
                        Outcome.NO_VERSION,
                        version,
                        bar,
                        new BilingualText("该地该时无有效事项版本", "no version is in force there and then"));
            }
            boolean on = version.get().content().lists().contains(list);
            return new ListAnswer(
                    on ? Outcome.ON_LIST : Outcome.NOT_ON_LIST,
                    version,
                    bar,
                    new BilingualText(
                            (on ? "事项在" : "事项不在") + list.chinese() + "上",
                            "the matter is " + (on ? "" : "not ") + "on the list " + list));
        }
    }
}
