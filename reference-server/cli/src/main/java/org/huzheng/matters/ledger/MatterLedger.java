package org.huzheng.matters.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceBuilder;
import org.huzheng.matter.competence.audit.Headcount;
import org.huzheng.matter.competence.audit.IndicatorValue;

/**
 * All that an office keeps about its matters 事项台账.
 *
 * @param catalogue matters, assignments of power and the negative list
 * @param claims who has claimed which matter, and what came of disputes
 * @param officers how many officers each body has
 * @param townshipItems which matters match the townships' own power lists or permits
 * @param territories places that can be asked about though no row names them
 */
public record MatterLedger(
        MatterCatalogue catalogue,
        List<MatterClaim> claims,
        List<OfficerCount> officers,
        List<TownshipItem> townshipItems,
        List<Territory> territories) {
    private static final BilingualText NO_MATTERS =
            new BilingualText("区域内没有施行的处罚事项", "no penalty matter is in force in the area");
    private static final BilingualText NO_EMPOWERMENT =
            new BilingualText("区域内没有有效赋权的处罚事项", "no penalty matter is given to a township in the area");
    private static final BilingualText NO_ITEMS =
            new BilingualText("没有乡镇权力清单", "the ledger has no township power list of the area");
    private static final BilingualText NO_OFFICERS =
            new BilingualText("没有执法人员数", "the ledger has no count of officers of the area");

    /** Copies the lists. */
    public MatterLedger {
        claims = List.copyOf(claims);
        officers = List.copyOf(officers);
        townshipItems = List.copyOf(townshipItems);
        territories = List.copyOf(territories);
    }

    /** Who is competent, by all of it. */
    public Competence competence(Validity period) {
        CompetenceBuilder builder = Competence.over(period).catalogue(catalogue);
        claims.forEach(builder::claiming);
        territories.forEach(territory -> builder.place(territory.code()));
        return builder.build();
    }

    /**
     * The five indicators inside a division, each from what the ledger says of it.
     *
     * @param competence of this ledger
     * @param at as of when
     */
    public List<MeasuredIndicator> indicators(Competence competence, DivisionCode within, Instant at) {
        Optional<Set<MatterCode>> matched = matched(within, at);
        Optional<Headcount> headcount = headcount(within, ChinaTime.date(at));
        return competence.indicators(within, at, matched.orElse(Set.of()), headcount).stream()
                .map(value -> new MeasuredIndicator(value, missing(value, matched.isPresent())))
                .toList();
    }

    private static Optional<BilingualText> missing(IndicatorValue value, boolean hasItems) {
        boolean nothing = value.denominator() == 0;
        return switch (value.indicator()) {
            case CONCENTRATED_PENALTIES, TOWNSHIP_PENALTIES -> nothing ? Optional.of(NO_MATTERS) : Optional.empty();
            case TOWNSHIP_MATCH ->
                hasItems ? (nothing ? Optional.of(NO_EMPOWERMENT) : Optional.empty()) : Optional.of(NO_ITEMS);
            case OFFICERS_COUNTY_AND_BELOW, OFFICERS_TOWNSHIP -> nothing ? Optional.of(NO_OFFICERS) : Optional.empty();
        };
    }

    /** The matters that match an item there and then; empty if no list of the division is known. */
    Optional<Set<MatterCode>> matched(DivisionCode within, Instant at) {
        Set<MatterCode> matters = new HashSet<>();
        boolean listed = false;
        for (TownshipItem item : townshipItems) {
            DivisionCode place = item.territory().code();
            if ((within.contains(place) || place.contains(within))
                    && item.validity().contains(at)) {
                listed = true;
                matters.add(item.matter());
            }
        }
        return listed ? Optional.of(matters) : Optional.empty();
    }

    /** The officers of the bodies inside a division by the last count up to a day; empty if nobody was counted. */
    Optional<Headcount> headcount(DivisionCode within, LocalDate day) {
        Map<String, OfficerCount> last = new HashMap<>();
        for (OfficerCount count : officers) {
            if (within.contains(count.territory().code()) && !count.asOf().isAfter(day)) {
                last.merge(count.counted(), count, (old, young) -> young.asOf().isBefore(old.asOf()) ? old : young);
            }
        }
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headcount(Map.of(
                        DivisionLevel.PROVINCE, sum(last, OfficerLevel.PROVINCE),
                        DivisionLevel.CITY, sum(last, OfficerLevel.CITY),
                        DivisionLevel.COUNTY, sum(last, OfficerLevel.COUNTY),
                        DivisionLevel.TOWNSHIP, sum(last, OfficerLevel.TOWNSHIP))));
    }

    private static long sum(Map<String, OfficerCount> last, OfficerLevel level) {
        return last.values().stream()
                .filter(count -> count.level() == level)
                .mapToLong(OfficerCount::officers)
                .sum();
    }
}
