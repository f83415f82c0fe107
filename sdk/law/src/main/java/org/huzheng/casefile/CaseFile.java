package org.huzheng.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseOutcome;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.crypto.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A case 案件: nothing but its events in order. Each event is held against the law before it is taken; state, memory and open
 * duties follow from the events alone, so replaying them gives the same case.
 */
public final class CaseFile {
    private final CaseSoFar soFar;

    private CaseFile(CaseSoFar soFar) {
        this.soFar = soFar;
    }

    /**
     * Opens a case in which nothing happened yet.
     *
     * @param opening who, what, whom, where
     * @param rules what the locality has laid down
     * @param calendar China's working days
     */
    public static CaseFile open(CaseOpening opening, CaseRules rules, WorkCalendar calendar) {
        return new CaseFile(CaseCatalogue.MACHINE.begin(opening, rules, calendar));
    }

    /** Why this event may not happen now; empty if it may. */
    public Optional<CaseRefusal> refusalOf(CaseEvent event) {
        return CaseCatalogue.MACHINE.apply(soFar, event) instanceof CaseOutcome.Refused refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    /**
     * The case after an event.
     *
     * @throws CaseRefusedException naming guard and article; this case stays as it is
     */
    public CaseFile then(CaseEvent event) {
        CaseOutcome outcome = CaseCatalogue.MACHINE.apply(soFar, event);
        if (outcome instanceof CaseOutcome.Accepted accepted) {
            return new CaseFile(accepted.soFar());
        }
        throw new CaseRefusedException(((CaseOutcome.Refused) outcome).refusal(), events().size());
    }

    /** The case after several events; see {@link #then(CaseEvent)}. */
    public CaseFile then(List<? extends CaseEvent> events) {
        CaseFile file = this;
        for (CaseEvent event : events) {
            file = file.then(event);
        }
        return file;
    }

    /** What the case was opened with. */
    public CaseOpening opening() {
        return soFar.opening();
    }

    /** What the locality has laid down for it. */
    public CaseRules rules() {
        return soFar.rules();
    }

    /** China's working days, as it counts them. */
    public WorkCalendar calendar() {
        return soFar.calendar();
    }

    /**
     * Where the case stands: every machine that has begun, by its name and its key if it has one, and its state, as {@code
     * spec/state-machines} name them.
     */
    public Map<String, String> standing() {
        return soFar.standing();
    }

    /** What the packages behind the case file know of the case; its type is internal and may change with any version. */
    public CaseSoFar soFar() {
        return soFar;
    }

    /** All events, oldest first. */
    public List<CaseEvent> events() {
        return soFar.events();
    }

    /** All open duties, whatever the day. */
    public List<Duty> duties() {
        return soFar.duties();
    }

    /** What is due, overdue or blocked at an instant; the earliest deadline first, those without one last. */
    public List<DutyNow> duties(Instant now) {
        return soFar.duties().stream()
                .map(duty -> new DutyNow(duty, duty.statusAt(now)))
                .sorted(Comparator.comparing(each ->
                        each.duty().deadline().map(deadline -> deadline.end()).orElse(Instant.MAX)))
                .toList();
    }

    /** The case as canonical JSON, {@code spec/schemas/case-file.json}. It holds the party's whole identity number. */
    public Bytes toJson() {
        return Bytes.of(CaseJson.write(this));
    }

    /**
     * Reads a case by replaying its events; a history the law does not allow is refused at the event it breaks at.
     *
     * @throws HuzhengException JSON_… naming the field, or {@link CaseRefusedException}
     */
    public static CaseFile fromJson(Bytes json, WorkCalendar calendar) {
        return CaseJson.read(json.toArray(), calendar);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFile that && soFar.equals(that.soFar);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(soFar);
    }
}
