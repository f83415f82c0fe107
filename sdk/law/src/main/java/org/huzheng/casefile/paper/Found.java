package org.huzheng.casefile.paper;

import java.util.List;
import java.util.Map;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.FieldKind;
import org.huzheng.document.FormField;

/**
 * What the case says for one field of a document; what it does not say is never made up.
 *
 * @param texts the texts; blank ones count as absent
 * @param rows the rows, for a field with rows
 * @param kind how the case says it
 */
record Found(List<String> texts, List<Map<String, String>> rows, Kind kind) {
    /** How a case says something. */
    enum Kind {
        /** In its own words; if it has none, the field is open. */
        STATED,
        /** In its own words; if it has none, there is none, and the field stays empty. */
        SETTLED,
        /** As a fact that we put into words, and the department may put into its own. */
        WORDED
    }

    Found {
        texts = List.copyOf(texts);
        rows = List.copyOf(rows);
    }

    DocumentContent in(DocumentContent content, FormField field) {
        return field.kind() == FieldKind.ROWS
                ? content.withRows(field.name(), rows)
                : content.with(field.name(), texts);
    }
}
