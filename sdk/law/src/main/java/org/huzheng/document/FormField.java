package org.huzheng.document;

import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;

/**
 * One field of a form 栏目, and what the law asks of it.
 *
 * @param name its key in the content
 * @param label what the reader sees
 * @param kind what it holds
 * @param demand when it must be there
 * @param article the article that demands or limits it, such as {@code 行政处罚法 59(1)(1)}; empty where only the form does
 * @param atLeast how many entries at the least; for lists and people
 * @param atMost how many entries at the most; for lists and people
 * @param choices the texts allowed; empty for any
 * @param columns the columns; empty unless {@link FieldKind#ROWS}
 */
public record FormField(
        String name,
        BilingualText label,
        FieldKind kind,
        Demand demand,
        Optional<String> article,
        int atLeast,
        int atMost,
        List<String> choices,
        List<FormColumn> columns) {
    /** Copies the lists. */
    public FormField {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    /**
     * When a field must be there 必填条件.
     *
     * @param always in every document of the form
     * @param when only if this other field is present ({@code name}) or has this text ({@code name=text})
     * @param instead the field that may stand in its place, such as the note that signing was refused
     */
    public record Demand(boolean always, Optional<String> when, Optional<String> instead) {}
}
