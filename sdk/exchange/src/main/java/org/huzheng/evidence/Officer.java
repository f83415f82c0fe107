package org.huzheng.evidence;

import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * An enforcement officer 执法人员 who took part in the collection.
 *
 * @param name the officer's name
 * @param officerNumber the number of the enforcement certificate 执法证号, as in the officer's signing certificate
 */
public record Officer(String name, String officerNumber) {
    /** Both are required. */
    public Officer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(officerNumber, "officerNumber");
    }

    static Officer read(JsonObject json) {
        Officer officer = new Officer(Texts.required(json, "name"), Texts.required(json, "officerNumber"));
        json.end();
        return officer;
    }

    JsonWriter json() {
        return JsonWriter.object().put("name", name).put("officerNumber", officerNumber);
    }
}
