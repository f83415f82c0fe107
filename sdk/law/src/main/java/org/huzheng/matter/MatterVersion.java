package org.huzheng.matter;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.codes.InvalidCodeException;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * One version of a matter 事项版本 in one territory, as it was written down at one instant. It says in which state the version
 * is over its validity; what is written down later prevails over that period, and nothing is ever struck out.
 *
 * @param code which matter
 * @param territory where
 * @param number the version's number there, from 1
 * @param content what the matter is
 * @param validity over which period this holds
 * @param recordedAt when it was written down, to the millisecond
 * @param state the version's state over that period
 */
public record MatterVersion(
        MatterCode code,
        Territory territory,
        int number,
        MatterContent content,
        Validity validity,
        Instant recordedAt,
        MatterState state) {
    /** All are required; the number is at least 1. */
    public MatterVersion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(validity, "validity");
        recordedAt = Required.instant("recordedAt", recordedAt);
        Objects.requireNonNull(state, "state");
        Required.that(number >= 1, "a version's number is at least 1");
    }

    /** The same version in another state from this instant on, as written down at that other one. */
    public MatterVersion in(MatterState next, Validity over, Instant recorded) {
        return new MatterVersion(code, territory, number, content, over, recorded, next);
    }

    /** Whether the other is the same version, whatever was written down of it. */
    public boolean isSameVersion(MatterVersion other) {
        return number == other.number
                && code.equals(other.code)
                && territory.code().equals(other.territory.code());
    }

    /**
     * For the SDK's own packages: reads one by {@code spec/schemas/matter-version.json}. A code of any region's scheme is
     * taken; Zhejiang's are known by their form.
     */
    public static MatterVersion read(JsonObject json) {
        MatterVersion version = new MatterVersion(
                json.string("code", MatterVersion::code),
                Territory.read(json.object("territory")),
                Required.number(json, "number"),
                MatterContent.read(json.object("content")),
                Validity.read(json.object("validity")),
                json.time("recordedAt"),
                json.string("state", MatterState::valueOf));
        json.end();
        return version;
    }

    /** For the SDK's own packages: writes one by {@code spec/schemas/matter-version.json}. */
    public JsonWriter json() {
        return JsonWriter.object()
                .put("code", code.toString())
                .put("territory", territory.json())
                .put("number", number)
                .put("content", content.json())
                .put("validity", validity.json())
                .put("recordedAt", recordedAt)
                .put("state", state.name());
    }

    /**
     * Reads a code of any region; one that has Zhejiang's form is Zhejiang's.
     *
     * @throws InvalidCodeException if it could be nobody's
     */
    public static MatterCode code(String text) {
        try {
            return MatterCode.parse(text);
        } catch (InvalidCodeException e) {
            return MatterCode.parse(text, MatterCodeScheme.OPAQUE);
        }
    }
}
