package org.huzheng.matter;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * An entry of the negative list 负面清单: this matter is not to be enforced there, whatever any other list says.
 *
 * @param matter which matter
 * @param territory where
 * @param validity when
 * @param reason why, for people
 * @param recordedAt when it was written down
 */
public record NegativeEntry(
        MatterCode matter, Territory territory, Validity validity, String reason, Instant recordedAt) {
    /** All are required. */
    public NegativeEntry {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(validity, "validity");
        reason = Required.text("reason", reason);
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /** Whether it bars this matter in this division at this instant. */
    public boolean bars(MatterCode code, DivisionCode division, Instant at) {
        return matter.equals(code) && territory.covers(division) && validity.contains(at);
    }

    /** For the SDK's own packages: reads {@code {matter, territory, validity, reason, recordedAt}}. */
    public static NegativeEntry read(JsonObject json) {
        NegativeEntry entry = new NegativeEntry(
                json.string("matter", MatterVersion::code),
                Territory.read(json.object("territory")),
                Validity.read(json.object("validity")),
                json.string("reason"),
                json.time("recordedAt"));
        json.end();
        return entry;
    }

    /** For the SDK's own packages: writes what {@link #read} reads. */
    public JsonWriter json() {
        return JsonWriter.object()
                .put("matter", matter.toString())
                .put("territory", territory.json())
                .put("validity", validity.json())
                .put("reason", reason)
                .put("recordedAt", recordedAt);
    }
}
