package org.huzheng.matter.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.competence.audit.Headcount;
import org.huzheng.matter.competence.audit.Indicator;
import org.huzheng.matter.competence.audit.IndicatorValue;
import org.huzheng.matter.competence.internal.PlacedRows;
import org.huzheng.matter.competence.internal.TerritoryTree;

/** Counts what the indicators need, each matter once. */
final class IndicatorCount {
    private final TerritoryTree tree;
    private final Map<MatterCode, MatterEntry> entries;
    private final DivisionCode within;
    private final Instant at;

    IndicatorCount(TerritoryTree tree, Map<MatterCode, MatterEntry> entries, DivisionCode within, Instant at) {
        this.tree = tree;
        this.entries = entries;
        this.within = within;
        this.at = at;
    }

    List<IndicatorValue> values(Set<MatterCode> matched, Optional<Headcount> headcount, LocalDate day) {
        long all = 0;
        long concentrated = 0;
        long township = 0;
        long matching = 0;
        for (Map.Entry<MatterCode, MatterEntry> each : entries.entrySet()) {
            if (isPenaltyHere(each.getValue())) {
                all++;
                concentrated += isGiven(each.getValue(), AssignmentMode.CONCENTRATED) ? 1 : 0;
                boolean given = isGiven(each.getValue(), AssignmentMode.EMPOWERED);
                township += given ? 1 : 0;
                matching += given && matched.contains(each.getKey()) ? 1 : 0;
            }
        }
        Headcount heads = headcount.orElse(new Headcount(Map.of()));
        return List.of(
                new IndicatorValue(Indicator.CONCENTRATED_PENALTIES, concentrated, all, day),
                new IndicatorValue(Indicator.TOWNSHIP_PENALTIES, township, all, day),
                new IndicatorValue(Indicator.TOWNSHIP_MATCH, matching, township, day),
                new IndicatorValue(Indicator.OFFICERS_COUNTY_AND_BELOW, heads.countyAndBelow(), heads.all(), day),
                new IndicatorValue(Indicator.OFFICERS_TOWNSHIP, heads.township(), heads.all(), day));
    }

    private boolean isPenaltyHere(MatterEntry entry) {
        return entry.versions().at(at).stream()
                .anyMatch(row -> touches(row.value().territory().code())
                        && row.value().content().category() == MatterCategory.PENALTY);
    }

    private boolean isGiven(MatterEntry entry, AssignmentMode mode) {
        return entry.assignments().at(at).stream()
                .anyMatch(row -> row.value().mode() == mode
                        && isCounted(row.value())
                        && touches(row.value().territory().code())
                        && hasEffect(entry, row));
    }

    /** For concentration a city's or county's department; empowerment to anybody but a township has no effect anyway. */
    private static boolean isCounted(MatterAssignment assignment) {
        return assignment.mode() != AssignmentMode.CONCENTRATED
                || assignment.recipientKind() == BodyKind.CITY_DEPARTMENT
                || assignment.recipientKind() == BodyKind.COUNTY_DEPARTMENT;
    }

    private boolean hasEffect(MatterEntry entry, PlacedRows.Row<MatterAssignment> row) {
        return entry.resolution(tree, row.node(), at)
                .filter(resolution -> resolution.objectionTo(row.value()).isEmpty())
                .isPresent();
    }

    private boolean touches(DivisionCode place) {
        return within.contains(place) || place.contains(within);
    }
}
