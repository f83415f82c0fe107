package org.huzheng.matters.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.Territory;

/**
 * How many certified officers a body has 执法人员数, as counted on a day; a later count replaces it.
 *
 * @param territory the division the body works in
 * @param body its name
 * @param level where its officers work
 * @param officers how many
 * @param asOf the day they were counted, in China
 */
public record OfficerCount(Territory territory, String body, OfficerLevel level, long officers, LocalDate asOf) {
    private static final long MOST = 10_000_000;

    /** Refuses a nameless body and a number no body has. */
    public OfficerCount {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(asOf, "asOf");
        if (body.isBlank() || officers < 0 || officers > MOST) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "body or officers");
        }
    }

    /** What a later count of the same people shares with it. */
    String counted() {
        return territory.code() + "/" + level + "/" + body;
    }

    static OfficerCount read(JsonObject json) {
        OfficerCount count = new OfficerCount(
                Territory.read(json.object("territory")),
                json.string("body"),
                json.string("level", OfficerLevel::valueOf),
                json.integer("officers", 0, MOST),
                json.string("asOf", LocalDate::parse));
        json.end();
        return count;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("territory", territory.json())
                .put("body", body)
                .put("level", level.name())
                .put("officers", officers)
                .put("asOf", asOf.toString());
    }
}
