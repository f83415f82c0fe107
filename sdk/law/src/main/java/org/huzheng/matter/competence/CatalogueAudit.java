package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.competence.CompetenceAnswer.Nobody;
import org.huzheng.statement.Party;

/** Walks each matter down the map, stopping as soon as one answer fits the whole place. */
final class CatalogueAudit {
    private enum Count {
        MATTERS,
        AREAS,
        COMPETENT,
        GAPS,
        OVERLAPS,
        DISPUTED,
        STOPPED,
        IDLE,
        CLAIMABLE,
        CLAIMED,
        UNFOUNDED
    }

    private final TerritoryTree tree;
    private final Map<MatterCode, MatterEntry> entries;
    private final Instant at;
    private final Consumer<AuditFinding> findings;
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);

    CatalogueAudit(
            TerritoryTree tree, Map<MatterCode, MatterEntry> entries, Instant at, Consumer<AuditFinding> findings) {
        this.tree = tree;
        this.entries = entries;
        this.at = at;
        this.findings = findings;
    }

    AuditSummary run() {
        Map<String, OneMatter> sorted = new TreeMap<>();
        entries.forEach((code, entry) -> sorted.put(code.value(), new OneMatter(code, entry)));
        sorted.values().forEach(OneMatter::run);
        return new AuditSummary(
                at,
                count(Count.MATTERS),
                count(Count.AREAS),
                count(Count.COMPETENT),
                count(Count.GAPS),
                count(Count.OVERLAPS),
                count(Count.DISPUTED),
                count(Count.STOPPED),
                count(Count.IDLE),
                count(Count.CLAIMABLE),
                count(Count.CLAIMED),
                count(Count.UNFOUNDED));
    }

    private long count(Count what) {
        return counts.getOrDefault(what, 0L);
    }

    private void add(Count what) {
        counts.merge(what, 1L, Long::sum);
    }

    private void report(Count what, AuditFinding finding) {
        add(what);
        findings.accept(finding);
    }

    /** One matter, from the highest places it is listed in. */
    private final class OneMatter {
        private final MatterCode code;
        private final MatterEntry entry;

        OneMatter(MatterCode code, MatterEntry entry) {
            this.code = code;
            this.entry = entry;
        }

        void run() {
            int end = TerritoryTree.NONE;
            for (Placed.Row<MatterVersion> row : entry.versions().at(at)) {
                if (row.node() > end) {
                    walk(row.node());
                    end = tree.last(row.node());
                }
            }
            if (end != TerritoryTree.NONE) {
                add(Count.MATTERS);
            }
            for (Placed.Row<MatterAssignment> row : entry.assignments().at(at)) {
                boolean listed = entry.resolution(tree, row.node(), at).isPresent()
                        || entry.versions().countsBelow(tree, row.node(), at);
                if (!listed) {
                    idle(
                            tree.code(row.node()),
                            new IdleAssignment(row.value(), Objection.MATTER_NOT_LISTED, Optional.empty()));
                }
            }
        }

        private void walk(int place) {
            boolean differs = entry.differsWithin(tree, place, at)
                    && entry.barredBy(tree, place, at).isEmpty();
            if (!differs) {
                area(place);
                return;
            }
            if (tree.code(place).level() == DivisionLevel.TOWNSHIP) {
                area(place); // the rest of it: villages that are not listed themselves
            }
            for (int child = tree.firstChild(place);
                    child != TerritoryTree.NONE;
                    child = tree.nextChild(place, child)) {
                walk(child);
            }
        }

        private void area(int place) {
            DivisionCode where = tree.code(place);
            add(Count.AREAS);
            CompetenceAnswer answer = entry.answer(tree, place, at);
            if (answer instanceof CompetenceAnswer.Competent competent) {
                add(Count.COMPETENT);
                claims(place, List.of(competent.holding()));
            } else if (answer instanceof CompetenceAnswer.Several several) {
                if (several.isDivided()) {
                    add(Count.COMPETENT);
                } else {
                    report(Count.OVERLAPS, new AuditFinding.Overlap(code, where, several));
                }
                claims(place, several.holdings());
            } else if (answer instanceof CompetenceAnswer.InDispute dispute) {
                report(Count.DISPUTED, new AuditFinding.Disputed(code, where, dispute));
            } else if (answer instanceof Nobody nobody) {
                nobody(place, nobody);
            }
            idle(place);
        }

        private void nobody(int place, Nobody nobody) {
            if (nobody.why() == NobodyReason.NEGATIVE_LIST) {
                add(Count.STOPPED);
            } else {
                report(Count.GAPS, new AuditFinding.Gap(code, tree.code(place), nobody));
                claims(place, List.of());
            }
        }

        private void idle(int place) {
            entry.resolution(tree, place, at)
                    .ifPresent(resolution -> resolution.idle().stream()
                            .filter(each -> isWorthSaying(each, place))
                            .forEach(each -> idle(tree.code(place), each)));
        }

        private void idle(DivisionCode place, IdleAssignment idle) {
            report(Count.IDLE, new AuditFinding.Idle(code, place, idle));
        }

        /** A wide entrustment that ends where a township was empowered is as it should be. */
        private boolean isWorthSaying(IdleAssignment idle, int place) {
            return idle.why() != Objection.PRINCIPAL_HOLDS_NOTHING
                    || idle.assignment().territory().code().equals(tree.code(place));
        }

        private void claims(int place, List<Holding> holdings) {
            List<Claim> claims = new ArrayList<>(0);
            entry.claims().collect(tree, place, at, claims);
            for (Holding holding : holdings) {
                add(Count.CLAIMABLE);
                if (claims.stream().anyMatch(claim -> claim.by().is(holding.agency()))) {
                    add(Count.CLAIMED);
                } else {
                    findings.accept(new AuditFinding.Unclaimed(code, tree.code(place), holding.agency()));
                }
            }
            for (Claim claim : claims) {
                if (holdings.stream().noneMatch(holding -> isFounded(claim.by(), holding))) {
                    report(Count.UNFOUNDED, new AuditFinding.Unfounded(code, tree.code(place), claim));
                }
            }
        }

        private boolean isFounded(Party claimant, Holding holding) {
            return holding.agency().is(claimant)
                    || holding.actingFor().stream()
                            .anyMatch(each -> each.recipient().is(claimant));
        }
    }
}
