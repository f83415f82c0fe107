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
     * In the national system 2000 国家大地坐标系. Whether coordinates are plausible is a finding, not an error.
     *
     * @param north degrees north, decimal, −90 to 90
     * @param east degrees east, decimal, −180 to 180
     */
    public static Coordinates cgcs2000(String north, String east) {
        return new Coordinates(new Parts(north, east, "CGCS2000"));
    }

    /** In the system of satellites, WGS84; north first, then east. */
    public static Coordinates wgs84(String north, String east) {
        return new Coordinates(new Parts(north, east, "WGS84"));
    }

    /** In the system of Chinese maps, GCJ02; north first, then east. */
    public static Coordinates gcj02(String north, String east) {
        return new Coordinates(new Parts(north, east, "GCJ02"));
    }

    /** The same numbers in a system that has no method of its own here. */
    public Coordinates withDatum(String datum) {
        return new Coordinates(new Parts(latitude(), longitude(), datum));
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
