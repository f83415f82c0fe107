package org.huzheng.document;

import org.huzheng.BilingualText;
import org.huzheng.internal.json.JsonObject;

/**
 * One column of a field with rows 表格栏.
 *
 * @param name its key
 * @param label what the reader sees
 * @param optional whether a row may leave it empty
 */
public record FormColumn(String name, BilingualText label, boolean optional) {
    static FormColumn read(JsonObject json) {
        FormColumn column = new FormColumn(
                json.string("name"),
                new BilingualText(json.string("zh"), json.string("en")),
                json.has("optional") && json.bool("optional"));
        json.end();
        return column;
    }
}
