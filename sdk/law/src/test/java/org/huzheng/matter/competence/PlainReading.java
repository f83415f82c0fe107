package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Party;

/** The rules read plainly, row by row, without index, order or speed: what the index is held against. */
record PlainReading(
        Set<DivisionCode> places,
        List<MatterVersion> versions,
        List<MatterAssignment> assignments,
        List<NegativeEntry> barred,
        List<DutyDispute> disputes) {

    /** Of each territory the entry written down last that speaks of the instant, unless it lifts the bar. */
    private List<NegativeEntry> bars(MatterCode matter, Instant at) {
        Map<DivisionCode, NegativeEntry> last = new HashMap<>();
        barred.stream()
                .filter(row -> row.matter().equals(matter) && row.validity().contains(at))
                .sorted(Comparator.comparing(NegativeEntry::recordedAt))
                .forEach(row -> last.put(row.territory().code(), row));
        return last.values().stream().filter(row -> !row.lifted()).toList();
    }

    /** The answer as one line: its kind, then who. */
    String answer(MatterCode matter, DivisionCode asked, Instant at) {
        List<MatterVersion> inForce = versions(matter, at);
        if (versions.stream().noneMatch(row -> row.code().equals(matter) && everInForce(row))) {
            return "UNKNOWN MATTER";
        }
        boolean village = !places.contains(asked)
                && asked.level() == DivisionLevel.VILLAGE
                && places.contains(asked.parent().orElseThrow());
        if (!places.contains(asked) && !village) {
            return "UNKNOWN PLACE";
        }
        DivisionCode place = village ? asked.parent().orElseThrow() : asked;
        List<NegativeEntry> bars = bars(matter, at);
        if (bars.stream().anyMatch(row -> row.territory().covers(place))) {
            return "NOBODY NEGATIVE_LIST";
        }
        List<DutyDispute> raised = disputes.stream()
                .filter(row -> row.matter().equals(matter) && !at.isBefore(row.raisedAt()))
                .toList();
        List<MatterAssignment> assigned = assignments(matter, at);
        Set<Territory> special = new HashSet<>();
        inForce.forEach(row -> special.add(row.territory()));
        assigned.forEach(row -> special.add(row.territory()));
        bars.forEach(row -> special.add(row.territory()));
        raised.forEach(row -> special.add(row.territory()));
        if (!village && special.stream().anyMatch(each -> place.contains(each.code()) && !place.equals(each.code()))) {
            return "UNKNOWN PLACE_TOO_WIDE";
        }
        Optional<MatterVersion> listed = inForce.stream()
                .filter(row -> row.territory().covers(place))
                .max(Comparator.<MatterVersion, DivisionLevel>comparing(
                                row -> row.territory().code().level())
                        .thenComparing(MatterVersion::number));
        if (listed.isEmpty()) {
            return "NOBODY NOT_LISTED";
        }
        List<MatterAssignment> here =
                assigned.stream().filter(row -> row.territory().covers(place)).toList();
        return who(
                new Place(listed.get().content(), here),
                raised.stream().filter(row -> row.territory().covers(place)).toList(),
                at);
    }

    private static String who(Place place, List<DutyDispute> raised, Instant at) {
        Set<Party> holders = place.holders();
        if (raised.stream()
                .anyMatch(row -> row.settlement().isEmpty()
                        || at.isBefore(row.settlement().get().at()))) {
            return "DISPUTE";
        }
        Optional<Party> named = raised.stream()
                .map(row -> row.settlement().orElseThrow())
                .max(Comparator.comparing(DutyDispute.Settlement::at))
                .map(DutyDispute.Settlement::competent);
        if (named.isPresent()) {
            return holders.contains(named.get()) ? "ONE " + place.says(named.get()) : "DISPUTE";
        }
        if (holders.isEmpty()) {
            return "NOBODY";
        }
        String says = holders.stream().map(place::says).sorted().collect(Collectors.joining(" | "));
        return (holders.size() == 1 ? "ONE " : "SEVERAL ") + says;
    }

    private boolean everInForce(MatterVersion row) {
        return versions(row.code(), row.validity().from()).stream().anyMatch(row::isSameVersion)
                || versions.stream()
                        .filter(row::isSameVersion)
                        .flatMap(each -> each.validity().to().stream())
                        .anyMatch(end -> versions(row.code(), end).stream().anyMatch(row::isSameVersion));
    }

    private List<MatterVersion> versions(MatterCode matter, Instant at) {
        Map<List<Object>, MatterVersion> last = new HashMap<>();
        versions.stream()
                .filter(row -> row.code().equals(matter) && row.validity().contains(at))
                .sorted(Comparator.comparing(MatterVersion::recordedAt))
                .forEach(row -> last.put(List.of(row.territory().code(), row.number()), row));
        return last.values().stream().filter(row -> row.state().isInForce()).toList();
    }

    private List<MatterAssignment> assignments(MatterCode matter, Instant at) {
        Map<String, MatterAssignment> last = new HashMap<>();
        assignments.stream()
                .filter(row -> row.matter().equals(matter) && row.validity().contains(at))
                .sorted(Comparator.comparing(MatterAssignment::recordedAt))
                .forEach(row -> last.put(row.id(), row));
        return last.values().stream().filter(row -> row.state().isInForce()).toList();
    }

    /** What counts at one place and instant. */
    private record Place(MatterContent content, List<MatterAssignment> rows) {
        Set<Party> holders() {
            Set<Party> holders = new HashSet<>();
            for (MatterAssignment row : rows) {
                Party body = row.recipient();
                boolean gone = rows.stream()
                        .anyMatch(move -> isMove(move)
                                && move.source().is(body)
                                && move.boundary().isEmpty());
                if (row.mode().isInOwnName() && had(body, List.of()) && !gone) {
                    holders.add(body);
                }
            }
            return holders;
        }

        private boolean had(Party body, List<Party> asked) {
            return rows.stream()
                    .anyMatch(row -> row.recipient().is(body)
                            && (isStatutory(row)
                                    || (isMove(row)
                                            && !asked.contains(row.source())
                                            && had(row.source(), plus(asked, body)))));
        }

        private boolean wholly(Party body, List<Party> asked) {
            return rows.stream()
                    .anyMatch(row -> row.recipient().is(body)
                            && row.boundary().isEmpty()
                            && (isStatutory(row)
                                    || (isMove(row)
                                            && !asked.contains(row.source())
                                            && wholly(row.source(), plus(asked, body)))));
        }

        private static List<Party> plus(List<Party> asked, Party body) {
            List<Party> more = new ArrayList<>(asked);
            more.add(body);
            return more;
        }

        String says(Party holder) {
            Set<String> acting = new TreeSet<>();
            for (MatterAssignment row : rows) {
                if (!row.mode().isInOwnName() && allowed(row) && row.source().is(holder)) {
                    acting.add(row.mode() + ":" + row.recipient().code());
                }
            }
            return holder.code() + (wholly(holder, List.of()) ? "" : "*") + acting;
        }

        private boolean isStatutory(MatterAssignment row) {
            return row.mode() == AssignmentMode.STATUTORY && allowed(row);
        }

        private boolean isMove(MatterAssignment row) {
            return (row.mode() == AssignmentMode.CONCENTRATED || row.mode() == AssignmentMode.EMPOWERED)
                    && allowed(row);
        }

        private boolean allowed(MatterAssignment row) {
            Set<BasisLevel> levels =
                    content.bases().stream().map(basis -> basis.level()).collect(Collectors.toSet());
            boolean national = levels.contains(BasisLevel.LAW) || levels.contains(BasisLevel.ADMIN_REGULATION);
            if (content.category() == MatterCategory.COERCION) {
                return row.mode() != AssignmentMode.ENTRUSTED;
            }
            if (content.category() != MatterCategory.PENALTY) {
                return true;
            }
            return switch (row.mode()) {
                case STATUTORY ->
                    (row.recipientKind() != BodyKind.TOWNSHIP || national)
                            && (row.recipientKind() != BodyKind.PUBLIC_BODY
                                    || national
                                    || levels.contains(BasisLevel.LOCAL_REGULATION))
                            && row.recipientKind() != BodyKind.OTHER;
                case CONCENTRATED, ENTRUSTED ->
                    !content.penalties().contains(PenaltyKind.DETENTION) && row.recipientKind() != BodyKind.OTHER;
                case EMPOWERED ->
                    !content.penalties().contains(PenaltyKind.DETENTION)
                            && row.sourceKind() == BodyKind.COUNTY_DEPARTMENT
                            && row.recipientKind() == BodyKind.TOWNSHIP;
                case STATIONED -> row.recipientKind() != BodyKind.OTHER;
            };
        }
    }

    /** The index's answer in the same line. */
    static String line(CompetenceAnswer answer) {
        if (answer instanceof CompetenceAnswer.Unknown unknown) {
            return "UNKNOWN " + unknown.why();
        }
        if (answer instanceof CompetenceAnswer.InDispute) {
            return "DISPUTE";
        }
        if (answer instanceof CompetenceAnswer.Competent competent) {
            return "ONE " + says(competent.holding());
        }
        if (answer instanceof CompetenceAnswer.Several several) {
            return "SEVERAL "
                    + several.holdings().stream()
                            .map(PlainReading::says)
                            .sorted()
                            .collect(Collectors.joining(" | "));
        }
        NobodyReason why = ((CompetenceAnswer.Nobody) Objects.requireNonNull(answer)).why();
        return switch (why) {
            case NEGATIVE_LIST -> "NOBODY NEGATIVE_LIST";
            case NOT_IN_FORCE, NOT_LISTED_HERE -> "NOBODY NOT_LISTED";
            default -> "NOBODY";
        };
    }

    private static String says(Holding holding) {
        Set<String> acting = new TreeSet<>();
        holding.actingFor()
                .forEach(row -> acting.add(row.mode() + ":" + row.recipient().code()));
        return holding.agency().code() + (holding.boundary().isEmpty() ? "" : "*") + acting;
    }
}
