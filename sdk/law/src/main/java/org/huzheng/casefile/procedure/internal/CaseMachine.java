package org.huzheng.casefile.procedure.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.lifecycle.Unmet;
import org.huzheng.lifecycle.internal.Step;

/**
 * Regions and records put together 案件引擎. An event is given to every machine that knows it now, and to every machine that has
 * begun and knows it at all; one refusal refuses the event whole, and an event no machine takes is refused too.
 */
public final class CaseMachine {
    private final List<Region<?>> regions;
    private final List<CaseRecord<?>> records;

    private CaseMachine(List<Region<?>> regions, List<CaseRecord<?>> records) {
        this.regions = List.copyOf(regions);
        this.records = List.copyOf(records);
    }

    /**
     * A machine of these regions and of records as they are before anything happened.
     *
     * @throws IllegalArgumentException if a region has keys, but for one of its events none
     */
    public static CaseMachine of(List<Region<?>> regions, List<CaseRecord<?>> records) {
        regions.forEach(region -> {
            if (!region.unkeyed().isEmpty()) {
                throw new IllegalArgumentException(region.name() + ": no key for " + region.unkeyed());
            }
        });
        return new CaseMachine(regions, records);
    }

    /** The regions. */
    public List<Region<?>> regions() {
        return regions;
    }

    /** A case in which nothing happened yet. */
    public CaseSoFar begin(CaseOpening opening, CaseRules rules, WorkCalendar calendar) {
        Map<Class<?>, CaseRecord<?>> memory = new LinkedHashMap<>();
        records.forEach(record -> memory.put(record.getClass(), record));
        return new CaseSoFar(opening, rules, calendar, memory, Map.of(), List.of());
    }

    /** What an event does to a case. */
    public CaseOutcome apply(CaseSoFar soFar, CaseEvent event) {
        List<StepRequest<?>> known = new ArrayList<>();
        regions.forEach(region -> region.ask(event, soFar).ifPresent(known::add));
        List<StepRequest<?>> asked =
                known.stream().filter(each -> each.takes() || each.awake()).toList();
        List<Unmet> unmet = new ArrayList<>(outOfOrder(soFar, event));
        Map<MachineName, Enum<?>> moved = new LinkedHashMap<>();
        List<StepRequest<?>> leaders =
                known.stream().filter(each -> !each.follows()).toList();
        for (StepRequest<?> each : asked.stream().anyMatch(StepRequest::leads) ? asked : leaders) {
            ask(each, event, unmet, moved);
        }
        if (leaders.isEmpty()) {
            unmet.add(noSuchStep(new BilingualText("本案不接受事件 " + name(event), "the case takes no " + name(event))));
        }
        return unmet.isEmpty()
                ? new CaseOutcome.Accepted(soFar.after(event, moved))
                : new CaseOutcome.Refused(new CaseRefusal(event, unmet, text(unmet)));
    }

    private static void ask(StepRequest<?> asked, CaseEvent event, List<Unmet> unmet, Map<MachineName, Enum<?>> moved) {
        Step<?> step = asked.step(event);
        if (step instanceof Step.Moved<?> next) {
            moved.put(asked.machine(), (Enum<?>) next.next());
        } else if (step instanceof Step.Refused<?> refused) {
            unmet.addAll(refused.unmet().isEmpty() ? List.of(noSuchStep(refused.text())) : refused.unmet());
        }
    }

    private static List<Unmet> outOfOrder(CaseSoFar soFar, CaseEvent event) {
        List<CaseEvent> events = soFar.events();
        if (events.isEmpty()
                || !event.at().isBefore(events.get(events.size() - 1).at())) {
            return List.of();
        }
        BilingualText demand = new BilingualText(
                "事件时间不得早于前一事件：" + name(event), "an event may not precede the one before it: " + name(event));
        return List.of(new Unmet("time-order", "", demand, demand));
    }

    private static Unmet noSuchStep(BilingualText text) {
        return new Unmet("no-such-step", "", text, text);
    }

    private static String name(CaseEvent event) {
        return event.eventName();
    }

    private static BilingualText text(List<Unmet> unmet) {
        return new BilingualText(
                unmet.stream().map(CaseMachine::zh).collect(Collectors.joining("；")),
                unmet.stream().map(CaseMachine::en).collect(Collectors.joining("; ")));
    }

    private static String zh(Unmet unmet) {
        return unmet.missing().zh() + (unmet.article().isEmpty() ? "" : "（" + unmet.article() + "）");
    }

    private static String en(Unmet unmet) {
        return unmet.missing().en() + (unmet.article().isEmpty() ? "" : " (" + unmet.article() + ")");
    }
}
