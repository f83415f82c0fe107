package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.matter.competence.internal.LatestRecords;
import org.huzheng.matter.competence.internal.PlacedRows;
import org.huzheng.matter.competence.internal.TerritoryTree;

/** Takes a catalogue 目录 row by row and indexes it. Not safe for several threads; what it builds is. */
public final class CompetenceBuilder {
    /** A version's identity: what is written down later about the same one prevails. */
    private record VersionKey(DivisionCode territory, int number) {}

    /** Everything said about one matter, as it came. */
    private static final class Rows {
        private final List<MatterVersion> versions = new ArrayList<>(1);
        private final List<MatterAssignment> assignments = new ArrayList<>(2);
        private final List<NegativeEntry> barred = new ArrayList<>(0);
        private final List<DutyDispute> disputes = new ArrayList<>(0);
        private final List<Claim> claims = new ArrayList<>(0);
    }

    private final Validity period;
    private final Map<MatterCode, Rows> matters = new HashMap<>();
    private final Set<DivisionCode> places = new HashSet<>();
    private Optional<Instant> knownAt = Optional.empty();

    CompetenceBuilder(Validity period) {
        this.period = Objects.requireNonNull(period, "period");
    }

    /** Builds it as it was known at this instant: what was written down later is left out. */
    public CompetenceBuilder asKnownAt(Instant instant) {
        knownAt = Optional.of(instant);
        return this;
    }

    /** Adds a place that can be asked about. The places of all rows, and what lies above them, are added by themselves. */
    public CompetenceBuilder place(DivisionCode place) {
        places.add(place);
        return this;
    }

    /** Adds all rows of a catalogue. */
    public CompetenceBuilder catalogue(MatterCatalogue catalogue) {
        catalogue.versions().forEach(this::version);
        catalogue.assignments().forEach(this::assignment);
        catalogue.negativeList().forEach(this::barred);
        return this;
    }

    /** Adds a version of a matter. */
    public CompetenceBuilder version(MatterVersion version) {
        rows(version.code(), version.territory()).versions.add(version);
        return this;
    }

    /** Adds an assignment of power. */
    public CompetenceBuilder assignment(MatterAssignment assignment) {
        rows(assignment.matter(), assignment.territory()).assignments.add(assignment);
        return this;
    }

    /** Adds an entry of the negative list. */
    public CompetenceBuilder barred(NegativeEntry entry) {
        rows(entry.matter(), entry.territory()).barred.add(entry);
        return this;
    }

    /** Adds a claim. */
    CompetenceBuilder claim(Claim claim) {
        rows(claim.matter(), claim.territory()).claims.add(claim);
        return this;
    }

    /** Adds what came of a matter's claiming: the claims that stand, and each dispute with its settlement. */
    public CompetenceBuilder claiming(MatterClaim claiming) {
        new ClaimReading(claiming, this).add();
        return this;
    }

    /** Adds a dispute. */
    public CompetenceBuilder dispute(DutyDispute dispute) {
        rows(dispute.matter(), dispute.territory()).disputes.add(dispute);
        return this;
    }

    private Rows rows(MatterCode matter, Territory territory) {
        places.add(territory.code());
        return matters.computeIfAbsent(matter, code -> new Rows());
    }

    /** The index over everything added so far. */
    public Competence build() {
        TerritoryTree tree = TerritoryTree.of(places);
        Map<MatterCode, MatterEntry> entries = new HashMap<>(matters.size() * 2);
        matters.forEach((code, rows) -> entries.put(code, entry(tree, sorted(rows))));
        return new Competence(period, tree, entries);
    }

    private MatterEntry entry(TerritoryTree tree, Rows rows) {
        LatestRecords<MatterVersion> versions = new LatestRecords<>(MatterVersion::validity, MatterVersion::recordedAt);
        LatestRecords<MatterAssignment> assignments =
                new LatestRecords<>(MatterAssignment::validity, MatterAssignment::recordedAt);
        return new MatterEntry(
                placed(
                        tree,
                        known(rows.versions, MatterVersion::recordedAt),
                        version -> new VersionKey(version.territory().code(), version.number()),
                        versions,
                        version -> version.state().isInForce(),
                        MatterVersion::territory),
                placed(
                        tree,
                        known(rows.assignments, MatterAssignment::recordedAt),
                        MatterAssignment::id,
                        assignments,
                        assignment -> assignment.state().isInForce(),
                        MatterAssignment::territory),
                placed(
                        tree,
                        known(rows.barred, NegativeEntry::recordedAt),
                        entry -> entry.territory().code(),
                        new LatestRecords<>(NegativeEntry::validity, NegativeEntry::recordedAt),
                        entry -> !entry.lifted(),
                        NegativeEntry::territory),
                placed(tree, rows.disputes, DutyDispute::territory, DutyDispute::period),
                placed(tree, rows.claims, Claim::territory, Claim::validity));
    }

    /** Sorted, so that the order in which the rows came tells nothing: the highest version first, the rest by id or time. */
    private static Rows sorted(Rows rows) {
        rows.versions.sort(Comparator.comparingInt(MatterVersion::number).reversed());
        rows.assignments.sort(Comparator.comparing(MatterAssignment::id));
        rows.barred.sort(Comparator.comparing(NegativeEntry::recordedAt)
                .thenComparing(entry -> !entry.lifted())
                .thenComparing(NegativeEntry::reason));
        rows.disputes.sort(Comparator.comparing(DutyDispute::raisedAt).thenComparing(DutyDispute::id));
        return rows;
    }

    private <T> List<T> known(List<T> rows, Function<T, Instant> recordedAt) {
        return rows.stream()
                .filter(row -> knownAt.filter(limit -> recordedAt.apply(row).isAfter(limit))
                        .isEmpty())
                .toList();
    }

    /** Groups the rows by what they are about, keeps what prevails, and of that what is in force. */
    private static <T, K> PlacedRows<T> placed(
            TerritoryTree tree,
            List<T> rows,
            Function<T, K> key,
            LatestRecords<T> prevailing,
            Predicate<T> inForce,
            Function<T, Territory> territory) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>(1)).add(row));
        List<PlacedRows.Row<T>> placed = new ArrayList<>(rows.size());
        for (List<T> group : groups.values()) {
            for (LatestRecords.Stretch<T> stretch : prevailing.of(group)) {
                T row = stretch.value();
                if (inForce.test(row)) {
                    int node = tree.number(territory.apply(row).code());
                    placed.add(new PlacedRows.Row<>(node, stretch.period(), row));
                }
            }
        }
        return PlacedRows.of(placed);
    }

    private static <T> PlacedRows<T> placed(
            TerritoryTree tree, List<T> rows, Function<T, Territory> territory, Function<T, Validity> period) {
        return PlacedRows.of(rows.stream()
                .map(row ->
                        new PlacedRows.Row<>(tree.number(territory.apply(row).code()), period.apply(row), row))
                .toList());
    }
}
