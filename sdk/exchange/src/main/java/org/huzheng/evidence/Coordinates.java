package org.huzheng.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * Geographic coordinates 坐标, kept as the texts that were recorded: no number is ever rounded.
 *
 * @param latitude degrees north, decimal, −90 to 90
 * @param longitude degrees east, decimal, −180 to 180
 * @param datum the coordinate system, such as CGCS2000, WGS84 or GCJ02
 */
public record Coordinates(String latitude, String longitude, String datum) {
    /** All are required; whether they are plausible is a finding, not an error. */
    public Coordinates {
        Objects.requireNonNull(latitude, "latitude");
        Objects.requireNonNull(longitude, "longitude");
        Objects.requireNonNull(datum, "datum");
    }

    /** Whether both are decimal degrees within range. */
    public boolean plausible() {
        return within(latitude, 90) && within(longitude, 180);
    }

    private static boolean within(String degrees, int limit) {
        return degrees.matches("-?\\d{1,3}(\\.\\d{1,12})?")
                && new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    static Coordinates read(JsonObject json) {
        Coordinates coordinates = new Coordinates(
                Texts.required(json, "latitude"), Texts.required(json, "longitude"), Texts.required(json, "datum"));
        json.end();
        return coordinates;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("latitude", latitude)
                .put("longitude", longitude)
                .put("datum", datum);
    }
}
