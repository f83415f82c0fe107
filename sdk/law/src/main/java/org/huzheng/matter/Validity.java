package org.huzheng.matter;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * A period of validity 有效期 in the world, as opposed to when it was written down; to the millisecond.
 *
 * @param from from when, inclusive
 * @param to until when, exclusive; empty while no end is known
 */
public record Validity(Instant from, Optional<Instant> to) {
    /** Refuses an empty period. */
    public Validity {
        from = Required.instant("from", from);
        to = to.map(end -> Required.instant("to", end));
        Instant start = from;
        Required.that(to.filter(end -> !start.isBefore(end)).isEmpty(), "the period is empty");
    }

    /** From this instant on, with no end known. */
    public static Validity from(Instant from) {
        return new Validity(from, Optional.empty());
    }

    /** From one instant, inclusive, until another, exclusive. */
    public static Validity between(Instant from, Instant to) {
        return new Validity(from, Optional.of(to));
    }

    /** Whether the instant lies in it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from)
                && to.filter(end -> !instant.isBefore(end)).isEmpty();
    }

    /** Whether some instant lies in both. */
    public boolean overlaps(Validity other) {
        return to.filter(end -> !other.from.isBefore(end)).isEmpty()
                && other.to.filter(end -> !from.isBefore(end)).isEmpty();
    }

    /** For the SDK's own packages: reads {@code {from, to?}}. */
    public static Validity read(JsonObject json) {
        Validity validity = new Validity(json.time("from"), json.optionalTime("to"));
        json.end();
        return validity;
    }

    /** For the SDK's own packages: writes {@code {from, to?}}. */
    public JsonWriter json() {
        JsonWriter json = JsonWriter.object().put("from", from);
        to.ifPresent(end -> json.put("to", end));
        return json;
    }
}
