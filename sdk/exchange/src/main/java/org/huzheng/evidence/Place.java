package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The place 地点 of a collection.
 *
 * @param text the place in words
 * @param divisionCode the division code 区划代码, 6 or 12 digits
 * @param coordinates where exactly
 */
public record Place(String text, Optional<String> divisionCode, Optional<Coordinates> coordinates) {
    /** The text is required. */
    public Place {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(divisionCode, "divisionCode");
        Objects.requireNonNull(coordinates, "coordinates");
    }

    static Place read(JsonObject json) {
        Place place = new Place(
                Texts.required(json, "text"),
                Texts.optional(json, "divisionCode"),
                json.optionalObject("coordinates").map(Coordinates::read));
        json.end();
        return place;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object().put("text", text).put("divisionCode", divisionCode);
        coordinates.ifPresent(value -> json.put("coordinates", value.json()));
        return json;
    }
}
