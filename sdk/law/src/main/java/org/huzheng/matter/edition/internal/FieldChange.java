package org.huzheng.matter.edition.internal;

import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * One field that differs 变更字段.
 *
 * @param field its name, for example {@code penalties}
 * @param label what it is called, in both languages
 * @param before what it said; empty if nothing
 * @param after what it says; empty if nothing
 */
public record FieldChange(String field, BilingualText label, String before, String after) {
    /** All are required. */
    public FieldChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The change, in both languages. */
    public BilingualText text() {
        return new BilingualText(
                label.zh() + "由“" + before + "”改为“" + after + "”", label.en() + ": “" + before + "” → “" + after + "”");
    }
}
