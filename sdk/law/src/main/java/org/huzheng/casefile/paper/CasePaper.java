package org.huzheng.casefile.paper;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.document.DocumentForm;

/**
 * A document a case has given rise to 案件文书.
 *
 * @param order its place among the documents of the case, from one
 * @param turn its place among those of the same form, from one
 * @param form the form it is made by
 * @param event the name of the event it comes from, as in {@code case-file.json}
 * @param occasion what that event is called
 * @param at when that happened
 * @param stage the stage of the process it belongs to (行政处罚法 47)
 * @param number its 文号, if the case states it
 */
public record CasePaper(
        int order,
        int turn,
        DocumentForm form,
        String event,
        BilingualText occasion,
        Instant at,
        ProcessStage stage,
        Optional<String> number) {
    /** All are required. */
    public CasePaper {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(number, "number");
    }

    /** The document's name, such as 行政处罚决定书. */
    public String title() {
        return form.name().zh();
    }
}
