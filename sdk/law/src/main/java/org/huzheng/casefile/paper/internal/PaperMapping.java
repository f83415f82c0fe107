package org.huzheng.casefile.paper.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.FormField;

/**
 * An event that gives rise to a document 文书事由, and where in the case each field of the document stands. Immutable; each
 * method returns another.
 */
public final class PaperMapping<E extends CaseEvent> {
    private final String form;
    private final ProcessStage stage;
    private final Class<E> type;
    private final Predicate<CaseMoment<E>> when;
    private final Map<String, Function<CaseMoment<E>, FieldReading>> readings;

    private PaperMapping(
            String form,
            ProcessStage stage,
            Class<E> type,
            Predicate<CaseMoment<E>> when,
            Map<String, Function<CaseMoment<E>, FieldReading>> readings) {
        this.form = form;
        this.stage = stage;
        this.type = type;
        this.when = when;
        this.readings = readings;
    }

    static <E extends CaseEvent> PaperMapping<E> of(String form, ProcessStage stage, Class<E> type) {
        PaperMapping<E> mapping = new PaperMapping<>(form, stage, type, moment -> true, Map.of());
        return CommonReadings.on(mapping);
    }

    PaperMapping<E> when(Predicate<CaseMoment<E>> condition) {
        return new PaperMapping<>(form, stage, type, condition, readings);
    }

    /** A field the case itself states; blank is not stated. */
    PaperMapping<E> says(String field, Function<CaseMoment<E>, String> reading) {
        return text(field, reading, FieldReading.Kind.STATED);
    }

    /** A field the case itself settles; blank means that there is none. */
    PaperMapping<E> settles(String field, Function<CaseMoment<E>, String> reading) {
        return text(field, reading, FieldReading.Kind.SETTLED);
    }

    /** A fact of the case in our own words. */
    PaperMapping<E> words(String field, Function<CaseMoment<E>, String> reading) {
        return text(field, reading, FieldReading.Kind.WORDED);
    }

    PaperMapping<E> lists(String field, Function<CaseMoment<E>, List<String>> reading) {
        return with(field, moment -> new FieldReading(reading.apply(moment), List.of(), FieldReading.Kind.STATED));
    }

    PaperMapping<E> rows(String field, Function<CaseMoment<E>, List<Map<String, String>>> reading) {
        return with(field, moment -> new FieldReading(List.of(), reading.apply(moment), FieldReading.Kind.STATED));
    }

    private PaperMapping<E> text(String field, Function<CaseMoment<E>, String> reading, FieldReading.Kind kind) {
        return with(field, moment -> new FieldReading(List.of(reading.apply(moment)), List.of(), kind));
    }

    private PaperMapping<E> with(String field, Function<CaseMoment<E>, FieldReading> reading) {
        Map<String, Function<CaseMoment<E>, FieldReading>> more = new LinkedHashMap<>(readings);
        more.put(field, reading);
        return new PaperMapping<>(form, stage, type, when, more);
    }

    /** The code of the form. */
    public String form() {
        return form;
    }

    /** The stage the document belongs to. */
    public ProcessStage stage() {
        return stage;
    }

    /** The class of the event. */
    public Class<E> type() {
        return type;
    }

    /** Whether this event, between these two standings of the case, gives rise to the document. */
    public boolean arises(CaseEvent event, CaseSoFar before, CaseSoFar after) {
        return type.isInstance(event) && when.test(new CaseMoment<>(type.cast(event), before, after));
    }

    /** What the case says for each field of a form that it says or settles anything for. */
    public Map<String, FieldReading> read(DocumentForm asked, CaseEvent event, CaseSoFar before, CaseSoFar after) {
        CaseMoment<E> moment = new CaseMoment<>(type.cast(event), before, after);
        Map<String, FieldReading> found = new LinkedHashMap<>();
        for (FormField field : asked.fields()) {
            Function<CaseMoment<E>, FieldReading> reading = readings.get(field.name());
            if (reading != null) {
                FieldReading answer = reading.apply(moment);
                DocumentContent probe = answer.in(asked.blank(), field);
                if (probe.has(field.name()) || answer.kind() == FieldReading.Kind.SETTLED) {
                    found.put(field.name(), answer);
                }
            }
        }
        return found;
    }
}
