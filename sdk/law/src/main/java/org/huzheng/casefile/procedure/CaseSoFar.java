package org.huzheng.casefile.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huzheng.calendar.WorkCalendar;

/** A case as its events left it 案件现状: immutable, and equal events give an equal case. */
public final class CaseSoFar {
    private final CaseOpening opening;
    private final CaseRules rules;
    private final WorkCalendar calendar;
    private final Map<Class<?>, Chapter<?>> chapters;
    private final Map<MachineName, Enum<?>> states;
    private final List<CaseEvent> events;

    CaseSoFar(
            CaseOpening opening,
            CaseRules rules,
            WorkCalendar calendar,
            Map<Class<?>, Chapter<?>> chapters,
            Map<MachineName, Enum<?>> states,
            List<CaseEvent> events) {
        this.opening = Objects.requireNonNull(opening, "opening");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.chapters = chapters;
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
     * A chapter's memory.
     *
     * @throws IllegalArgumentException if the case has no such chapter
     */
    public <C extends Chapter<C>> C the(Class<C> chapter) {
        Chapter<?> found = chapters.get(chapter);
        if (found == null) {
            throw new IllegalArgumentException("no chapter " + chapter.getSimpleName());
        }
        return chapter.cast(found);
    }

    /** All chapters. */
    public List<Chapter<?>> chapters() {
        return List.copyOf(chapters.values());
    }

    /** Where a region stands that has one machine only. */
    public <S extends Enum<S>> S state(Region<S, ?> region) {
        return state(region, "");
    }

    /** Where one machine of a keyed region stands; the region's initial state if it has not begun. */
    public <S extends Enum<S>> S state(Region<S, ?> region, String key) {
        Enum<?> state = states.get(new MachineName(region.name(), key));
        return state == null
                ? region.initial()
                : region.initial().getDeclaringClass().cast(state);
    }

    /** The keys of the machines of a keyed region that have begun, in the order they began. */
    public List<String> keys(Region<?, ?> region) {
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

    /** All open duties, those of every chapter. */
    public List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        chapters.values().forEach(chapter -> duties.addAll(chapter.duties(this)));
        return List.copyOf(duties);
    }

    /** The case after an event, with the machines that moved. */
    CaseSoFar after(CaseEvent event, Map<MachineName, Enum<?>> moved) {
        Map<MachineName, Enum<?>> next = new LinkedHashMap<>(states);
        next.putAll(moved);
        Map<Class<?>, Chapter<?>> told = new LinkedHashMap<>();
        chapters.forEach((type, chapter) -> told.put(type, chapter.after(event, this)));
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(event);
        return new CaseSoFar(opening, rules, calendar, told, next, more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseSoFar that
                && opening.equals(that.opening)
                && rules.equals(that.rules)
                && chapters.equals(that.chapters)
                && states.equals(that.states)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opening, rules, chapters, states, events);
    }
}
