package org.huzheng.casefile.filing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.calendar.Suspension;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.filing.ClockPaused;
import org.huzheng.casefile.filing.ClockResumed;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.ClockRule;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;

/**
 * The ninety days of a case 办案期限 (行政处罚法 60).
 *
 * @param filed the filing, if it happened
 * @param pauses what they do not count
 * @param extraDays by how many calendar days they were extended
 * @param stopped whether they ended
 */
public record ClockRecord(Optional<Filed> filed, List<Suspension> pauses, int extraDays, boolean stopped)
        implements CaseRecord<ClockRecord> {
    /** Copies the list. */
    public ClockRecord {
        pauses = List.copyOf(pauses);
    }

    /** Before the case was filed. */
    public static ClockRecord notRunning() {
        return new ClockRecord(Optional.empty(), List.of(), 0, false);
    }

    /** The last day for the decision; empty before the filing. */
    public Optional<Deadline> deadline(WorkCalendar calendar) {
        TimeLimit statutory = StatutoryTerm.CASE_PERIOD.limit();
        TimeLimit limit = new TimeLimit(statutory.length() + extraDays, LimitUnit.CALENDAR_DAY, statutory.article());
        return filed.map(filing -> Deadline.after(filing.at(), limit, calendar).suspended(pauses));
    }

    @Override
    public ClockRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof Filed filing) {
            return new ClockRecord(Optional.of(filing), List.of(), 0, false);
        }
        if (event instanceof ClockPaused paused) {
            List<Suspension> more = new ArrayList<>(pauses);
            more.add(pause(paused, before.rules()));
            return new ClockRecord(filed, more, extraDays, stopped);
        }
        if (event instanceof ClockResumed resumed) {
            return new ClockRecord(
                    filed,
                    pauses.stream().map(pause -> ended(pause, resumed.at())).toList(),
                    extraDays,
                    stopped);
        }
        if (event instanceof ClockExtended extended) {
            return new ClockRecord(filed, pauses, extraDays + extended.days(), stopped);
        }
        return event instanceof StopsClock ? new ClockRecord(filed, pauses, extraDays, true) : this;
    }

    private static Suspension pause(ClockPaused paused, CaseRules rules) {
        String article = rules.clockRule(paused.rule()).map(ClockRule::article).orElse(paused.rule());
        return new Suspension(paused.at(), Optional.empty(), new BilingualText(paused.rule(), paused.rule()), article);
    }

    private static Suspension ended(Suspension pause, Instant at) {
        return pause.to().isPresent()
                ? pause
                : new Suspension(pause.from(), Optional.of(at), pause.reason(), pause.article());
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return stopped
                ? List.of()
                : deadline(now.calendar()).stream()
                        .map(deadline -> Demand.by(deadline, "decide-case", "行政处罚法 60")
                                .says("自立案之日起九十日内作出行政处罚决定", "Decide the case within ninety days of filing"))
                        .toList();
    }
}
