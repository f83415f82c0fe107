package org.huzheng.casefile.substitution.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.substitution.SubstitutionDecided;
import org.huzheng.casefile.substitution.SubstitutionDemanded;
import org.huzheng.casefile.substitution.SubstitutionDone;

/**
 * What the case remembers of substitute performance 代履行情况.
 *
 * @param waitUntil until when the party may still perform by itself (行政强制法 51(1)(2))
 * @param costFen what the party must bear, in fen (51(2))
 */
public record SubstitutionRecord(Optional<Deadline> waitUntil, long costFen) implements CaseRecord<SubstitutionRecord> {
    /** Required. */
    public SubstitutionRecord {
        Objects.requireNonNull(waitUntil, "waitUntil");
    }

    /** Before anything was decided. */
    public static SubstitutionRecord none() {
        return new SubstitutionRecord(Optional.empty(), 0);
    }

    @Override
    public SubstitutionRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof SubstitutionDemanded) {
            Deadline wait =
                    Deadline.after(event.at(), StatutoryTerm.SUBSTITUTE_PERFORMANCE_DEMAND.limit(), before.calendar());
            return new SubstitutionRecord(Optional.of(wait), costFen);
        }
        if (event instanceof SubstitutionDecided) {
            return new SubstitutionRecord(Optional.empty(), costFen);
        }
        return event instanceof SubstitutionDone done
                ? new SubstitutionRecord(Optional.empty(), Math.addExact(costFen, done.costFen()))
                : this;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return switch (now.state(SubstitutionLifecycle.REGION)) {
            case DECIDED ->
                List.of(Demand.open("demand-before-substitution", "行政强制法 51(1)(2)")
                        .says("代履行三日前催告当事人履行", "demand performance once more"));
            case DEMANDED ->
                List.of(Demand.open("perform-in-stead", "行政强制法 51(1)(3)")
                        .says("实施代履行并派员到场监督", "perform in the party’s stead, supervised"));
            case NOTICE_DUE ->
                List.of(Demand.open("notify-absent-party", "行政强制法 52")
                        .says("立即通知不在场的当事人", "tell the absent party at once"));
            case NONE, STOPPED, DONE -> List.of();
        };
    }
}
