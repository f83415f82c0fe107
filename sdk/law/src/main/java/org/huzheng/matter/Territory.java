package org.huzheng.matter;

import java.util.Objects;
import org.huzheng.codes.DivisionCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * A territory 地域: a division where a matter version or an assignment holds, and all that lies inside it.
 *
 * @param code the division
 * @param name its name, for people; the code decides
 */
public record Territory(DivisionCode code, String name) {
    /** Both are required. */
    public Territory {
        Objects.requireNonNull(code, "code");
        name = Required.text("name", name);
    }

    /** A division of 6, 9 or 12 digits. */
    public static Territory of(String code, String name) {
        return new Territory(DivisionCode.parse(code), name);
    }

    /** Whether the division is this one or lies inside it. */
    public boolean covers(DivisionCode division) {
        return code.contains(division);
    }

    /** Whether one of the two lies inside the other, or they are the same. */
    public boolean overlaps(Territory other) {
        return covers(other.code) || other.covers(code);
    }

    /** For the SDK's own packages: reads {@code {code, name}}. */
    public static Territory read(JsonObject json) {
        Territory territory = new Territory(json.string("code", DivisionCode::parse), json.string("name"));
        json.end();
        return territory;
    }

    /** For the SDK's own packages: writes {@code {code, name}}. */
    public JsonWriter json() {
        return JsonWriter.object().put("code", code.toString()).put("name", name);
    }
}
