package org.huzheng.casefile.team.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;

/**
 * Who handles the case 办案人员.
 *
 * @param handlers the officers named last, those recused left out
 * @param everHandlers the certificate numbers of all who ever handled it: none of them may review or decide it
 * @param recused the certificate numbers of officers who must keep out
 * @param undecided the certificate numbers of officers about whom a recusal is not decided yet
 */
public record TeamRecord(
        List<CaseOfficer> handlers, List<String> everHandlers, List<String> recused, List<String> undecided)
        implements CaseRecord<TeamRecord> {
    /** Copies the lists. */
    public TeamRecord {
        handlers = List.copyOf(handlers);
        everHandlers = List.copyOf(everHandlers);
        recused = List.copyOf(recused);
        undecided = List.copyOf(undecided);
    }

    /** Before anybody was named. */
    public static TeamRecord empty() {
        return new TeamRecord(List.of(), List.of(), List.of(), List.of());
    }

    /** Whether at least two handlers hold a valid certificate at an instant. */
    public boolean twoCertified(Instant at) {
        return twoCertified(handlers, at);
    }

    static boolean twoCertified(List<CaseOfficer> officers, Instant at) {
        return officers.stream().map(CaseOfficer::number).distinct().count() >= 2
                && officers.stream().allMatch(officer -> officer.certifiedAt(at));
    }

    /** Whether this person ever handled the case. */
    public boolean handled(String officer) {
        return everHandlers.contains(officer);
    }

    @Override
    public TeamRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof HandlersAssigned assigned) {
            List<String> ever = new ArrayList<>(everHandlers);
            assigned.handlers().stream()
                    .map(CaseOfficer::number)
                    .filter(number -> !ever.contains(number))
                    .forEach(ever::add);
            return new TeamRecord(assigned.handlers(), ever, recused, undecided);
        }
        if (event instanceof RecusalRequested requested) {
            return new TeamRecord(handlers, everHandlers, recused, with(undecided, requested.officer()));
        }
        return event instanceof RecusalDecided decided ? after(decided) : this;
    }

    private TeamRecord after(RecusalDecided decided) {
        List<String> open = undecided.stream()
                .filter(officer -> !officer.equals(decided.officer()))
                .toList();
        if (!decided.recused()) {
            return new TeamRecord(handlers, everHandlers, recused, open);
        }
        List<CaseOfficer> left = handlers.stream()
                .filter(officer -> !officer.number().equals(decided.officer()))
                .toList();
        return new TeamRecord(left, everHandlers, with(recused, decided.officer()), open);
    }

    private static List<String> with(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        if (!longer.contains(more)) {
            longer.add(more);
        }
        return longer;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return undecided.isEmpty()
                ? List.of()
                : List.of(Demand.open("decide-recusal", "行政处罚法 43(3)")
                        .says("由行政机关负责人决定回避申请", "The head of the department decides on the recusal"));
    }
}
