package org.huzheng.casefile.coercion.freeze.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.freeze.FreezeCarriedOut;
import org.huzheng.casefile.coercion.freeze.FreezeExtended;
import org.huzheng.casefile.coercion.freeze.FreezeLapsed;
import org.huzheng.casefile.coercion.freeze.FreezeReleased;
import org.huzheng.casefile.coercion.freeze.FreezeRequested;
import org.huzheng.casefile.coercion.freeze.FreezeTransferred;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;

/**
 * The freezes of a case 冻结情况.
 *
 * @param measures each by its number
 */
public record FreezeRecord(Map<String, Freeze> measures) implements CaseRecord<FreezeRecord> {
    /** Copies the map, in its order. */
    public FreezeRecord {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** Nothing frozen yet. */
    public static FreezeRecord empty() {
        return new FreezeRecord(Map.of());
    }

    /** A freeze; empty if there is none of this number. */
    public Optional<Freeze> measure(String number) {
        return Optional.ofNullable(measures.get(number));
    }

    /** The numbers of the freezes that hold money now. */
    public List<String> inForce() {
        return measures.entrySet().stream()
                .filter(each -> each.getValue().isInForce())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public FreezeRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof FreezeRequested requested) {
            return with(requested.measure(), new Freeze(requested.plan(), Optional.empty(), 0, Optional.empty()));
        }
        return event instanceof MeasureEvent act
                ? measure(act.measure())
                        .map(measure -> with(act.measure(), changed(measure, act)))
                        .orElse(this)
                : this;
    }

    private static Freeze changed(Freeze measure, MeasureEvent act) {
        if (act instanceof FreezeCarriedOut done) {
            return measure.inForce(act.at(), done.days());
        }
        if (act instanceof FreezeExtended extended) {
            return measure.extended(extended.extension().days());
        }
        boolean ends = act instanceof FreezeReleased || act instanceof FreezeLapsed || act instanceof FreezeTransferred;
        return ends ? measure.ended(act.at()) : measure;
    }

    private FreezeRecord with(String number, Freeze measure) {
        Map<String, Freeze> next = new LinkedHashMap<>(measures);
        next.put(number, measure);
        return new FreezeRecord(next);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        List<Duty> duties = new ArrayList<>();
        measures.forEach((number, measure) -> {
            if (now.state(FreezeLifecycle.REGION, number) == FreezeState.FROZEN) {
                duties.add(new Duty(
                        "deliver-freeze-decision",
                        "行政强制法 31",
                        new BilingualText("向当事人交付冻结决定书：" + number, "deliver the freeze decision: " + number),
                        measure.delivery(now.calendar()),
                        false));
            }
            if (measure.isInForce()) {
                duties.add(new Duty(
                        "must-release",
                        "行政强制法 32(1)",
                        new BilingualText(
                                "期满前作出处理决定，否则解除冻结：" + number, "decide within the term, or lift the freeze: " + number),
                        measure.term(now.calendar()),
                        false));
            }
        });
        return List.copyOf(duties);
    }
}
