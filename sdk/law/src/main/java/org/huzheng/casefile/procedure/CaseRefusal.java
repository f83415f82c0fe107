package org.huzheng.casefile.procedure;

import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.Unmet;

/**
 * Why an event was refused 不予受理的理由; the case stays as it was.
 *
 * @param event the event
 * @param unmet every condition that did not hold, with its article; never empty
 * @param text all of it in both languages
 */
public record CaseRefusal(CaseEvent event, List<Unmet> unmet, BilingualText text) {
    /** Copies the list. */
    public CaseRefusal {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(text, "text");
        unmet = List.copyOf(unmet);
    }

    /** The names of the guards that did not hold; {@code no-such-step} where the state knows no such event. */
    public List<String> guards() {
        return unmet.stream().map(Unmet::guard).toList();
    }

    /** The articles of those guards, without those that have none. */
    public List<String> articles() {
        return unmet.stream()
                .map(Unmet::article)
                .filter(article -> !article.isEmpty())
                .toList();
    }
}
