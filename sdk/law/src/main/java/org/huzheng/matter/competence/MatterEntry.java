package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.CompetenceAnswer.Nobody;
import org.huzheng.matter.competence.internal.PlacedRows;
import org.huzheng.matter.competence.internal.TerritoryTree;
import org.huzheng.statement.Party;
import org.jspecify.annotations.Nullable;

/**
 * All that the catalogue knows of one matter, placed in the tree. What covers a place covers it through the smallest place
 * around it that has rows, so the last answer is remembered there.
 */
final class MatterEntry {
    private final PlacedRows<MatterVersion> versions;
    private final PlacedRows<MatterAssignment> assignments;
    private final PlacedRows<NegativeEntry> barred;
    private final PlacedRows<DutyDispute> disputes;
    private final PlacedRows<Claim> claims;
    private final int[] nodes;

    /** Beside each node; whoever reads an old value or none works it out again. */
    private final @Nullable CachedAnswer[] remembered;

    MatterEntry(
            PlacedRows<MatterVersion> versions,
            PlacedRows<MatterAssignment> assignments,
            PlacedRows<NegativeEntry> barred,
            PlacedRows<DutyDispute> disputes,
            PlacedRows<Claim> claims) {
        this.versions = versions;
        this.assignments = assignments;
        this.barred = barred;
        this.disputes = disputes;
        this.claims = claims;
        nodes = Stream.of(versions, assignments, barred, disputes)
                .flatMapToInt(PlacedRows::nodes)
                .sorted()
                .distinct()
                .toArray();
        remembered = new CachedAnswer[nodes.length];
    }

    PlacedRows<MatterVersion> versions() {
        return versions;
    }

    PlacedRows<MatterAssignment> assignments() {
        return assignments;
    }

    PlacedRows<Claim> claims() {
        return claims;
    }

    static final MatterEntry EMPTY = new MatterEntry(
            PlacedRows.of(List.of()),
            PlacedRows.of(List.of()),
            PlacedRows.of(List.of()),
            PlacedRows.of(List.of()),
            PlacedRows.of(List.of()));

    boolean isListed() {
        return !versions.isEmpty();
    }

    /** Whether parts of the place have rules of their own, so that no one answer fits all of it. */
    boolean differsWithin(TerritoryTree tree, int place, Instant at) {
        return tree.last(place) > place
                && (versions.countsBelow(tree, place, at)
                        || assignments.countsBelow(tree, place, at)
                        || barred.countsBelow(tree, place, at)
                        || disputes.countsBelow(tree, place, at));
    }

    /** The answer by what covers the whole place. */
    CompetenceAnswer answer(TerritoryTree tree, int place, Instant at) {
        int slot = -1;
        for (int node = place; node != TerritoryTree.NONE && slot < 0; node = tree.parent(node)) {
            slot = Arrays.binarySearch(nodes, node);
        }
        if (slot < 0) {
            return Nobody.because(NobodyReason.NOT_LISTED_HERE);
        }
        CachedAnswer last = remembered[slot];
        if (last == null || !last.holdsAt(at)) {
            last = CachedAnswer.around(at, periods(tree, nodes[slot]), worked(tree, nodes[slot], at));
            remembered[slot] = last;
        }
        return last.answer();
    }

    private List<Validity> periods(TerritoryTree tree, int place) {
        List<Validity> periods = new ArrayList<>();
        versions.periods(tree, place, periods);
        assignments.periods(tree, place, periods);
        barred.periods(tree, place, periods);
        disputes.periods(tree, place, periods);
        List<DutyDispute> ever = new ArrayList<>(0);
        disputes.collect(tree, place, Instant.MAX, ever);
        for (DutyDispute each : ever) {
            each.settlement().ifPresent(end -> periods.add(Validity.from(end.at())));
        }
        return periods;
    }

    private CompetenceAnswer worked(TerritoryTree tree, int place, Instant at) {
        Optional<NegativeEntry> bar = barredBy(tree, place, at);
        if (bar.isPresent()) {
            return new Nobody(NobodyReason.NEGATIVE_LIST, bar, List.of());
        }
        List<MatterVersion> listed = new ArrayList<>(2);
        versions.collect(tree, place, at, listed);
        if (listed.isEmpty()) {
            return Nobody.because(
                    versions.everCovers(tree, place) ? NobodyReason.NOT_IN_FORCE : NobodyReason.NOT_LISTED_HERE);
        }
        Resolution resolution = new Resolution(listed.get(0).content(), active(tree, place, at));
        List<Holding> holdings = resolution.holdings();
        List<DutyDispute> raised = new ArrayList<>(0);
        disputes.collect(tree, place, at, raised);
        if (!raised.isEmpty()) {
            return disputed(raised, holdings, at);
        }
        return switch (holdings.size()) {
            case 0 -> nobody(tree, place, resolution);
            case 1 -> new CompetenceAnswer.Competent(holdings.get(0), Optional.empty());
            default -> new CompetenceAnswer.Several(holdings);
        };
    }

    Optional<NegativeEntry> barredBy(TerritoryTree tree, int place, Instant at) {
        List<NegativeEntry> bars = new ArrayList<>(0);
        barred.collect(tree, place, at, bars);
        return bars.stream().findFirst();
    }

    List<MatterAssignment> active(TerritoryTree tree, int place, Instant at) {
        List<MatterAssignment> active = new ArrayList<>(4);
        assignments.collect(tree, place, at, active);
        return active;
    }

    /** What the assignments do at the place; empty if the matter is not in force there. */
    Optional<Resolution> resolution(TerritoryTree tree, int place, Instant at) {
        List<MatterVersion> listed = new ArrayList<>(2);
        versions.collect(tree, place, at, listed);
        return listed.stream().findFirst().map(first -> new Resolution(first.content(), active(tree, place, at)));
    }

    private Nobody nobody(TerritoryTree tree, int place, Resolution resolution) {
        if (resolution.isCircle()) {
            return Nobody.because(NobodyReason.CIRCLE);
        }
        List<IdleAssignment> idle = resolution.idle();
        if (!idle.isEmpty()) {
            return new Nobody(NobodyReason.ALL_IDLE, Optional.empty(), idle);
        }
        return Nobody.because(
                assignments.everCovers(tree, place) ? NobodyReason.NOT_ASSIGNED_THEN : NobodyReason.NEVER_ASSIGNED);
    }

    /** An open dispute stops; the latest settlement decides between those who hold the power, and gives it to nobody else. */
    private static CompetenceAnswer disputed(List<DutyDispute> raised, List<Holding> holdings, Instant at) {
        DutyDispute latest = raised.get(0);
        for (DutyDispute each : raised) {
            if (each.isOpenAt(at)) {
                return new CompetenceAnswer.InDispute(each, holdings);
            }
            latest = settledAt(each).isAfter(settledAt(latest)) ? each : latest;
        }
        Party named = latest.settlement().orElseThrow().competent();
        for (Holding holding : holdings) {
            if (holding.agency().is(named)) {
                return new CompetenceAnswer.Competent(holding, Optional.of(latest));
            }
        }
        return new CompetenceAnswer.InDispute(latest, holdings);
    }

    private static Instant settledAt(DutyDispute dispute) {
        return dispute.settlement().orElseThrow().at();
    }
}
