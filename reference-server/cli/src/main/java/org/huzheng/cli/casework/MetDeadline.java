package org.huzheng.cli.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.CaseTimeline;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.cli.terminal.Json;

/**
 * A duty with a deadline that an event of the case ended 已了结的期限.
 *
 * @param duty the duty as it last stood
 * @param deadline by when
 * @param by the event it ended with
 */
record MetDeadline(Duty duty, Deadline deadline, CaseEvent by) {
    /** All of a case, in the order they ended. */
    static List<MetDeadline> of(CaseFile file) {
        List<MetDeadline> met = new ArrayList<>();
        CaseFile soFar = CaseFile.open(file.opening(), file.rules(), file.calendar());
        Map<String, Duty> open = Map.of();
        for (CaseEvent event : file.events()) {
            soFar = soFar.then(event);
            Map<String, Duty> still = duties(soFar);
            open.forEach((name, duty) -> {
                if (!still.containsKey(name)) {
                    duty.deadline().ifPresent(deadline -> met.add(new MetDeadline(duty, deadline, event)));
                }
            });
            open = still;
        }
        return met;
    }

    /** By their names; of several of one name, such as one for each piece of evidence, by their texts too. */
    private static Map<String, Duty> duties(CaseFile file) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        file.duties().forEach(duty -> duties.put(duty.name() + " " + duty.text().zh(), duty));
        return duties;
    }

    boolean inTime() {
        return !deadline.isOver(by.at());
    }

    String line() {
        return (inTime() ? "按期 / in time  " : "逾期 / late  ") + deadline.lastDay() + "  " + duty.text() + "（"
                + duty.article() + "）  ← " + ChinaTime.date(by.at()) + " " + CaseTimeline.title(by);
    }

    Map<String, Object> json() {
        return Json.ordered(
                "name", duty.name(),
                "article", duty.article(),
                "lastDay", deadline.lastDay().toString(),
                "endedBy", by.getClass().getSimpleName(),
                "at", by.at().toString(),
                "inTime", inTime(),
                "zh", duty.text().zh(),
                "en", duty.text().en());
    }
}
