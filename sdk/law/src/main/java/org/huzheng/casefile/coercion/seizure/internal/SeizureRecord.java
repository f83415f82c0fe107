package org.huzheng.casefile.coercion.seizure.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.seizure.GoodsAuctioned;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.coercion.seizure.GoodsDestroyed;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.SeizureRequested;
import org.huzheng.casefile.coercion.seizure.SeizureTransferred;
import org.huzheng.casefile.coercion.seizure.TestingBegun;
import org.huzheng.casefile.coercion.seizure.TestingEnded;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;

/**
 * The seals and seizures of a case 查封、扣押情况.
 *
 * @param measures each by its number
 */
public record SeizureRecord(Map<String, Seizure> measures) implements CaseRecord<SeizureRecord> {
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
        return event instanceof MeasureEvent act ? after(act) : this;
    }

    private SeizureRecord after(MeasureEvent act) {
        if (act instanceof SeizedInEmergency done) {
            return with(
                    act,
                    Seizure.planned(done.plan())
                            .inForce(done.at(), done.decision().days()));
        }
        if (act instanceof SeizureRequested requested) {
            return with(act, Seizure.planned(requested.plan()));
        }
        return changed(act, change(act));
    }

    private static UnaryOperator<Seizure> change(MeasureEvent act) {
        if (act instanceof SeizureCarriedOut done) {
            return measure -> measure.inForce(done.at(), done.decision().days());
        }
        if (act instanceof SeizureExtended extended) {
            return measure -> measure.extended(extended.extension().days());
        }
        if (act instanceof TestingBegun begun) {
            return measure -> measure.testing(new Testing(begun.at(), begun.until(), Optional.empty()));
        }
        if (act instanceof TestingEnded) {
            return measure -> measure.testingEnded(act.at());
        }
        return ends(act) ? measure -> measure.ended(act.at()) : UnaryOperator.identity();
    }

    private static boolean ends(MeasureEvent act) {
        return act instanceof SeizureReleased
                || act instanceof GoodsConfiscated
                || act instanceof GoodsDestroyed
                || act instanceof GoodsAuctioned
                || act instanceof SeizureTransferred;
    }

    private SeizureRecord changed(MeasureEvent act, UnaryOperator<Seizure> change) {
        return measure(act.measure())
                .map(measure -> with(act, change.apply(measure)))
                .orElse(this);
    }

    private SeizureRecord with(MeasureEvent act, Seizure measure) {
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
