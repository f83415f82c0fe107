package org.huzheng.casefile.coercion.preservation.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.preservation.PreservationCarriedOut;
import org.huzheng.casefile.coercion.preservation.PreservationConverted;
import org.huzheng.casefile.coercion.preservation.PreservationReleased;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.coercion.preservation.PreservationTransferred;
import org.huzheng.casefile.coercion.preservation.PreservedConfiscated;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;

/**
 * The preservations of a case 先行登记保存情况.
 *
 * @param measures each by its number
 */
public record PreservationRecord(Map<String, Preservation> measures) implements CaseRecord<PreservationRecord> {
    /** Copies the map, in its order. */
    public PreservationRecord {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** Nothing preserved yet. */
    public static PreservationRecord empty() {
        return new PreservationRecord(Map.of());
    }

    /** A preservation; empty if there is none of this number. */
    public Optional<Preservation> measure(String number) {
        return Optional.ofNullable(measures.get(number));
    }

    /** The numbers of the preservations that stand now. */
    public List<String> inForce() {
        return measures.entrySet().stream()
                .filter(each -> each.getValue().isInForce())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public PreservationRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof PreservationRequested requested) {
            return with(requested.measure(), new Preservation(requested.items(), Optional.empty(), Optional.empty()));
        }
        return event instanceof MeasureEvent act
                ? measure(act.measure())
                        .map(measure -> with(act.measure(), changed(measure, act)))
                        .orElse(this)
                : this;
    }

    private static Preservation changed(Preservation measure, MeasureEvent act) {
        if (act instanceof PreservationCarriedOut) {
            return measure.inForce(act.at());
        }
        boolean ends = act instanceof PreservationReleased
                || act instanceof PreservationConverted
                || act instanceof PreservedConfiscated
                || act instanceof PreservationTransferred;
        return ends ? measure.ended(act.at()) : measure;
    }

    private PreservationRecord with(String number, Preservation measure) {
        Map<String, Preservation> next = new LinkedHashMap<>(measures);
        next.put(number, measure);
        return new PreservationRecord(next);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return measures.entrySet().stream()
                .filter(each -> each.getValue().isInForce())
                .map(each -> duty(each.getKey(), each.getValue(), now))
                .toList();
    }

    private static Duty duty(String number, Preservation measure, CaseSoFar now) {
        return new Duty(
                "must-release",
                "行政处罚法 56",
                new BilingualText(
                        "七日内作出处理决定，否则解除先行登记保存：" + number,
                        "decide within seven working days, or release what is preserved: " + number),
                measure.term(now.calendar()),
                false);
    }
}
