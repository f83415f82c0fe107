package org.huzheng.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** Geographic coordinates 坐标, kept as the texts that were recorded: no number is ever rounded. Immutable. */
public final class Coordinates {
    private final Parts parts;

    private Coordinates(Parts parts) {
        this.parts = parts;
    }

    private record Parts(String latitude, String longitude, String datum) {
        Parts {
            Objects.requireNonNull(latitude, "latitude");
            Objects.requireNonNull(longitude, "longitude");
            Objects.requireNonNull(datum, "datum");
        }
    }

    /** Degrees north, decimal, −90 to 90. */
    public String latitude() {
        return parts.latitude();
    }

    /** Degrees east, decimal, −180 to 180. */
    public String longitude() {
        return parts.longitude();
    }

    /** The coordinate system, such as CGCS2000, WGS84 or GCJ02. */
    public String datum() {
        return parts.datum();
    }

    /** Whether both are decimal degrees within range. */
    public boolean plausible() {
        return within(parts.latitude(), 90) && within(parts.longitude(), 180);
    }

    private static boolean within(String degrees, int limit) {
        return degrees.matches("-?\\d{1,3}(\\.\\d{1,12})?")
                && new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    /**
     * The coordinates in the order of the name; whether they are plausible is a finding, not an error.
     *
     * @param north degrees north, decimal, −90 to 90
     * @param east degrees east, decimal, −180 to 180
     * @param datum the coordinate system, such as CGCS2000, WGS84 or GCJ02
     */
    public static Coordinates northEast(String north, String east, String datum) {
        return new Coordinates(new Parts(north, east, datum));
    }

    static Coordinates read(JsonObject json) {
        Coordinates coordinates = new Coordinates(new Parts(
                Texts.required(json, "latitude"), Texts.required(json, "longitude"), Texts.required(json, "datum")));
        json.end();
        return coordinates;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("latitude", parts.latitude())
                .put("longitude", parts.longitude())
                .put("datum", parts.datum());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coordinates that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Where, as recorded. */
    @Override
    public String toString() {
        return "latitude " + parts.latitude() + ", longitude " + parts.longitude() + ", " + parts.datum();
    }
}
