package org.huzheng.casefile.procedure.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.Duty;

/** A case as its events left it 案件现状: immutable, and equal events give an equal case. */
public final class CaseSoFar {
    private final CaseOpening opening;
    private final CaseRules rules;
    private final WorkCalendar calendar;
    private final Map<Class<?>, CaseRecord<?>> records;
    private final Map<MachineName, Enum<?>> states;
    private final List<CaseEvent> events;

    CaseSoFar(
            CaseOpening opening,
            CaseRules rules,
            WorkCalendar calendar,
            Map<Class<?>, CaseRecord<?>> records,
            Map<MachineName, Enum<?>> states,
            List<CaseEvent> events) {
        this.opening = Objects.requireNonNull(opening, "opening");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.records = records;
        this.states = states;
        this.events = List.copyOf(events);
    }

    /** What the case was opened with. */
    public CaseOpening opening() {
        return opening;
    }

    /** The locality's rules. */
    public CaseRules rules() {
        return rules;
    }

    /** China's working days. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** All events accepted, oldest first. */
    public List<CaseEvent> events() {
        return events;
    }

    /**
     * A record of the case.
     *
     * @throws IllegalArgumentException if the case has no such record
     */
    public <C extends CaseRecord<C>> C the(Class<C> record) {
        CaseRecord<?> found = records.get(record);
        if (found == null) {
            throw new IllegalArgumentException("no record " + record.getSimpleName());
        }
        return record.cast(found);
    }

    /** All records. */
    public List<CaseRecord<?>> records() {
        return List.copyOf(records.values());
    }

    /** Where a region stands that has one machine only. */
    public <S extends Enum<S>> S state(Region<S> region) {
        return state(region, "");
    }

    /** Where one machine of a keyed region stands; the region's initial state if it has not begun. */
    public <S extends Enum<S>> S state(Region<S> region, String key) {
        Enum<?> state = states.get(new MachineName(region.name(), key));
        return state == null
                ? region.initial()
                : region.initial().getDeclaringClass().cast(state);
    }

    /** The keys of the machines of a keyed region that have begun, in the order they began. */
    public List<String> keys(Region<?> region) {
        return states.keySet().stream()
                .filter(machine -> machine.region().equals(region.name()))
                .map(MachineName::key)
                .toList();
    }

    /** Every machine that has begun and where it stands, by its region and its key if it has one. */
    public Map<String, String> standing() {
        Map<String, String> standing = new LinkedHashMap<>();
        states.forEach((machine, state) -> standing.put(
                machine.key().isEmpty() ? machine.region() : machine.region() + " " + machine.key(), state.name()));
        return Collections.unmodifiableMap(standing);
    }

    /** All open duties, those of every record. */
    public List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        records.values().forEach(record -> duties.addAll(record.duties(this)));
        return List.copyOf(duties);
    }

    /** The case after an event, with the machines that moved. */
    CaseSoFar after(CaseEvent event, Map<MachineName, Enum<?>> moved) {
        Map<MachineName, Enum<?>> next = new LinkedHashMap<>(states);
        next.putAll(moved);
        Map<Class<?>, CaseRecord<?>> told = new LinkedHashMap<>();
        records.forEach((type, record) -> told.put(type, record.after(event, this)));
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(event);
        return new CaseSoFar(opening, rules, calendar, told, next, more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseSoFar that
                && opening.equals(that.opening)
                && rules.equals(that.rules)
                && records.equals(that.records)
                && states.equals(that.states)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opening, rules, records, states, events);
    }
}
