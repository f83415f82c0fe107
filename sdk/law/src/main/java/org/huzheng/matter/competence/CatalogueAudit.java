package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huzheng.BilingualText;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.competence.CompetenceAnswer.Nobody;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.huzheng.matter.competence.internal.PlacedRows;
import org.huzheng.matter.competence.internal.TerritoryTree;
import org.huzheng.statement.Party;

/** Walks each matter down the map, stopping as soon as one answer fits the whole place. */
final class CatalogueAudit {
    private final TerritoryTree tree;
    private final Map<MatterCode, MatterEntry> entries;
    private final Instant at;
    private final Consumer<AuditFinding> findings;
    private final Map<AuditSummary.Count, Long> counts = new EnumMap<>(AuditSummary.Count.class);

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
        return new AuditSummary(at, counts);
    }

    private void add(AuditSummary.Count what) {
        counts.merge(what, 1L, Long::sum);
    }

    private static List<Party> holders(List<Holding> holdings) {
        return holdings.stream().map(Holding::agency).toList();
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
            for (PlacedRows.Row<MatterVersion> row : entry.versions().at(at)) {
                if (row.node() > end) {
                    walk(row.node());
                    end = tree.last(row.node());
                }
            }
            if (end != TerritoryTree.NONE) {
                add(AuditSummary.Count.MATTERS);
            }
            for (PlacedRows.Row<MatterAssignment> row : entry.assignments().at(at)) {
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
            add(AuditSummary.Count.AREAS);
            CompetenceAnswer answer = entry.answer(tree, place, at);
            if (answer instanceof CompetenceAnswer.Competent competent) {
                add(AuditSummary.Count.COMPETENT);
                claims(place, List.of(competent.holding()));
            } else if (answer instanceof CompetenceAnswer.Several several) {
                if (several.isDivided()) {
                    add(AuditSummary.Count.COMPETENT);
                } else {
                    add(AuditSummary.Count.OVERLAPS);
                    found(AuditFinding.Kind.OVERLAP, where, holders(several.holdings()), several.explanation());
                }
                claims(place, several.holdings());
            } else if (answer instanceof CompetenceAnswer.InDispute dispute) {
                add(AuditSummary.Count.DISPUTED);
                found(AuditFinding.Kind.DISPUTED, where, dispute.dispute().parties(), dispute.explanation());
            } else if (answer instanceof Nobody nobody) {
                nobody(place, nobody);
            }
            idle(place);
        }

        private void nobody(int place, Nobody nobody) {
            if (nobody.why() == NobodyReason.NEGATIVE_LIST) {
                add(AuditSummary.Count.STOPPED);
            } else {
                add(AuditSummary.Count.GAPS);
                found(AuditFinding.Kind.GAP, tree.code(place), List.of(), nobody.explanation());
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
            String id = idle.assignment().id();
            BilingualText why = idle.why().text();
            String article = idle.article().map(text -> " [" + text + "]").orElse("");
            add(AuditSummary.Count.IDLE);
            found(
                    AuditFinding.Kind.IDLE,
                    place,
                    List.of(idle.assignment().recipient()),
                    new BilingualText(
                            "配置 " + id + " 不发生效力：" + why.zh() + article,
                            "Assignment " + id + " has no effect: " + why.en() + article));
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
                add(AuditSummary.Count.CLAIMABLE);
                if (claims.stream().anyMatch(claim -> claim.by().is(holding.agency()))) {
                    add(AuditSummary.Count.CLAIMED);
                } else {
                    about(AuditFinding.Kind.UNCLAIMED, place, holding.agency(), "尚未认领", " has not claimed it");
                }
            }
            for (Claim claim : claims) {
                if (holdings.stream().noneMatch(holding -> isFounded(claim.by(), holding))) {
                    add(AuditSummary.Count.UNFOUNDED);
                    about(
                            AuditFinding.Kind.UNFOUNDED,
                            place,
                            claim.by(),
                            "认领了并无职权的事项",
                            " claims what it has no power over");
                }
            }
        }

        private void about(AuditFinding.Kind kind, int place, Party body, String zh, String en) {
            found(kind, tree.code(place), List.of(body), new BilingualText(body.name() + zh, body.name() + en));
        }

        private void found(AuditFinding.Kind kind, DivisionCode place, List<Party> bodies, BilingualText explanation) {
            findings.accept(new AuditFinding(kind, code, place, bodies, explanation));
        }

        private boolean isFounded(Party claimant, Holding holding) {
            return holding.agency().is(claimant)
                    || holding.actingFor().stream()
                            .anyMatch(each -> each.recipient().is(claimant));
        }
    }
}
