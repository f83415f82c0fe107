package org.huzheng.matter;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;
import org.huzheng.statement.Party;

/**
 * That something was published 公布.
 *
 * @param by who published it
 * @param place where it can be read, for example an address
 * @param on the day
 */
public record Publication(Party by, String place, LocalDate on) {
    /** All are required. */
    public Publication {
        Objects.requireNonNull(by, "by");
        place = Required.text("place", place);
        Objects.requireNonNull(on, "on");
    }

    /** For the SDK's own packages: reads {@code {by, place, on}}. */
    public static Publication read(JsonObject json) {
        Publication publication = new Publication(
                Party.read(json.object("by")), json.string("place"), json.string("on", LocalDate::parse));
        json.end();
        return publication;
    }

    /** For the SDK's own packages: writes {@code {by, place, on}}. */
    public JsonWriter json() {
        return JsonWriter.object().put("by", by.json()).put("place", place).put("on", on.toString());
    }
}
