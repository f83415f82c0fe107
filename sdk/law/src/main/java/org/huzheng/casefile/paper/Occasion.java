package org.huzheng.casefile.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.FormField;

/**
 * An event that gives rise to a document 文书事由, and where in the case each field of the document stands. Immutable; each
 * method returns another.
 */
final class Occasion<E extends CaseEvent> {
    private final String form;
    private final ProcessStage stage;
    private final Class<E> type;
    private final Predicate<Told<E>> when;
    private final Map<String, Function<Told<E>, Found>> readings;

    private Occasion(
            String form,
            ProcessStage stage,
            Class<E> type,
            Predicate<Told<E>> when,
            Map<String, Function<Told<E>, Found>> readings) {
        this.form = form;
        this.stage = stage;
        this.type = type;
        this.when = when;
        this.readings = readings;
    }

    static <E extends CaseEvent> Occasion<E> of(String form, ProcessStage stage, Class<E> type) {
        Occasion<E> occasion = new Occasion<>(form, stage, type, told -> true, Map.of());
        return CommonReadings.on(occasion);
    }

    Occasion<E> when(Predicate<Told<E>> condition) {
        return new Occasion<>(form, stage, type, condition, readings);
    }

    /** A field the case itself states; blank is not stated. */
    Occasion<E> says(String field, Function<Told<E>, String> reading) {
        return text(field, reading, Found.Kind.STATED);
    }

    /** A field the case itself settles; blank means that there is none. */
    Occasion<E> settles(String field, Function<Told<E>, String> reading) {
        return text(field, reading, Found.Kind.SETTLED);
    }

    /** A fact of the case in our own words. */
    Occasion<E> words(String field, Function<Told<E>, String> reading) {
        return text(field, reading, Found.Kind.WORDED);
    }

    Occasion<E> lists(String field, Function<Told<E>, List<String>> reading) {
        return with(field, told -> new Found(reading.apply(told), List.of(), Found.Kind.STATED));
    }

    Occasion<E> rows(String field, Function<Told<E>, List<Map<String, String>>> reading) {
        return with(field, told -> new Found(List.of(), reading.apply(told), Found.Kind.STATED));
    }

    private Occasion<E> text(String field, Function<Told<E>, String> reading, Found.Kind kind) {
        return with(field, told -> new Found(List.of(reading.apply(told)), List.of(), kind));
    }

    private Occasion<E> with(String field, Function<Told<E>, Found> reading) {
        Map<String, Function<Told<E>, Found>> more = new LinkedHashMap<>(readings);
        more.put(field, reading);
        return new Occasion<>(form, stage, type, when, more);
    }

    String form() {
        return form;
    }

    ProcessStage stage() {
        return stage;
    }

    Class<E> type() {
        return type;
    }

    boolean arises(CaseEvent event, CaseSoFar before, CaseSoFar after) {
        return type.isInstance(event) && when.test(new Told<>(type.cast(event), before, after));
    }

    /** What the case says for each field of a form that it says or settles anything for. */
    Map<String, Found> read(DocumentForm asked, CaseEvent event, CaseSoFar before, CaseSoFar after) {
        Told<E> told = new Told<>(type.cast(event), before, after);
        Map<String, Found> found = new LinkedHashMap<>();
        for (FormField field : asked.fields()) {
            Function<Told<E>, Found> reading = readings.get(field.name());
            if (reading != null) {
                Found answer = reading.apply(told);
                DocumentContent probe = answer.in(asked.blank(), field);
                if (probe.has(field.name()) || answer.kind() == Found.Kind.SETTLED) {
                    found.put(field.name(), answer);
                }
            }
        }
        return found;
    }
}
