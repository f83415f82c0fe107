package org.huzheng.matter;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * An entry of the negative list 负面清单: this matter is not to be enforced there, whatever any other list says; or that an
 * earlier entry no longer holds. What is written down later of the same matter and territory prevails over its validity; of
 * two written down at once the one that bars.
 *
 * @param matter which matter
 * @param territory where
 * @param validity when
 * @param reason why, for people
 * @param recordedAt when it was written down, to the millisecond
 * @param lifted 移出: whether it takes the matter off the list instead
 */
public record NegativeEntry(
        MatterCode matter, Territory territory, Validity validity, String reason, Instant recordedAt, boolean lifted) {
    /** All are required. */
    public NegativeEntry {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(validity, "validity");
        reason = Required.text("reason", reason);
        recordedAt = Required.instant("recordedAt", recordedAt);
    }

    /** An entry that bars. */
    public NegativeEntry(MatterCode matter, Territory territory, Validity validity, String reason, Instant recordedAt) {
        this(matter, territory, validity, reason, recordedAt, false);
    }

    /** The entry that takes this one off the list over that period. */
    public NegativeEntry lifted(Validity over, String why, Instant recorded) {
        return new NegativeEntry(matter, territory, over, why, recorded, true);
    }

    /** Whether it says something about this matter in this division at this instant. */
    public boolean concerns(MatterCode code, DivisionCode division, Instant at) {
        return matter.equals(code) && territory.covers(division) && validity.contains(at);
    }

    /** For the SDK's own packages: reads one by {@code spec/schemas/negative-entry.json}. */
    public static NegativeEntry read(JsonObject json) {
        NegativeEntry entry = new NegativeEntry(
                json.string("matter", MatterVersion::code),
                Territory.read(json.object("territory")),
                Validity.read(json.object("validity")),
                json.string("reason"),
                json.time("recordedAt"),
                json.has("lifted") && json.bool("lifted"));
        json.end();
        return entry;
    }

    /** For the SDK's own packages: writes what {@link #read} reads. */
    public JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("matter", matter.toString())
                .put("territory", territory.json())
                .put("validity", validity.json())
                .put("reason", reason)
                .put("recordedAt", recordedAt);
        return lifted ? json.put("lifted", true) : json;
    }
}
