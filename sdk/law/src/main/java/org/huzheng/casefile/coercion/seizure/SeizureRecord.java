package org.huzheng.casefile.coercion.seizure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.casefile.procedure.Duty;

/**
 * The seals and seizures of a case 查封、扣押情况.
 *
 * @param measures each by its number
 */
public record SeizureRecord(Map<String, Seizure> measures) implements Chapter<SeizureRecord> {
    /** Copies the map, in its order. */
    public SeizureRecord {
        measures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** Nothing sealed or seized yet. */
    public static SeizureRecord empty() {
        return new SeizureRecord(Map.of());
    }

    /** A measure; empty if there is none of this number. */
    public Optional<Seizure> measure(String number) {
        return Optional.ofNullable(measures.get(number));
    }

    /** The numbers of the measures that hold goods now. */
    public List<String> inForce() {
        return measures.entrySet().stream()
                .filter(each -> each.getValue().isInForce())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public SeizureRecord after(CaseEvent event, CaseSoFar before) {
        return event instanceof SeizureAct act ? after(act) : this;
    }

    private SeizureRecord after(SeizureAct act) {
        if (act instanceof SeizureAct.SeizedInEmergency done) {
            return with(
                    act,
                    Seizure.planned(done.plan())
                            .inForce(done.at(), done.decision().days()));
        }
        if (act instanceof SeizureAct.SeizureRequested requested) {
            return with(act, Seizure.planned(requested.plan()));
        }
        return changed(act, change(act));
    }

    private static UnaryOperator<Seizure> change(SeizureAct act) {
        if (act instanceof SeizureAct.SeizureCarriedOut done) {
            return measure -> measure.inForce(done.at(), done.decision().days());
        }
        if (act instanceof SeizureAct.SeizureExtended extended) {
            return measure -> measure.extended(extended.extension().days());
        }
        if (act instanceof SeizureAct.TestingBegun begun) {
            return measure -> measure.testing(new Testing(begun.at(), begun.until(), Optional.empty()));
        }
        if (act instanceof SeizureAct.TestingEnded) {
            return measure -> measure.testingEnded(act.at());
        }
        return ends(act) ? measure -> measure.ended(act.at()) : UnaryOperator.identity();
    }

    private static boolean ends(SeizureAct act) {
        return act instanceof SeizureAct.SeizureReleased
                || act instanceof SeizureAct.GoodsConfiscated
                || act instanceof SeizureAct.GoodsDestroyed
                || act instanceof SeizureAct.GoodsAuctioned
                || act instanceof SeizureAct.SeizureTransferred;
    }

    private SeizureRecord changed(SeizureAct act, UnaryOperator<Seizure> change) {
        return measure(act.measure())
                .map(measure -> with(act, change.apply(measure)))
                .orElse(this);
    }

    private SeizureRecord with(SeizureAct act, Seizure measure) {
        Map<String, Seizure> next = new LinkedHashMap<>(measures);
        next.put(act.measure(), measure);
        return new SeizureRecord(next);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return measures.entrySet().stream()
                .flatMap(each -> SeizureDuties.of(each.getKey(), each.getValue(), now).stream())
                .toList();
    }
}
