package org.huzheng.casefile.paper;

import java.util.List;
import java.util.Map;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.FieldKind;
import org.huzheng.document.FormField;

/**
 * What the case says for one field of a document; nothing at all is left out, and never made up.
 *
 * @param texts the texts; blank ones count as absent
 * @param rows the rows, for a field with rows
 * @param ours whether these are our words for a fact of the case, which the department may put in its own
 */
record Found(List<String> texts, List<Map<String, String>> rows, boolean ours) {
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
