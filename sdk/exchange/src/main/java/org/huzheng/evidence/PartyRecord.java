package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The party 当事人 of a statement or at a scene, and how it confirmed the record (行政诉讼证据规定 art. 10, 15).
 *
 * @param name the party's name
 * @param code its 统一社会信用代码, or a masked identity number
 * @param confirmation how it confirmed the record
 * @param reason why it did not sign
 */
public record PartyRecord(
        Optional<String> name, Optional<String> code, Optional<Confirmation> confirmation, Optional<String> reason) {
    /** Nothing is null; what is absent is a finding where the kind of evidence demands it. */
    public PartyRecord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(reason, "reason");
    }

    static PartyRecord read(JsonObject json) {
        PartyRecord partyRecord = new PartyRecord(
                Texts.optional(json, "name"),
                Texts.optional(json, "code"),
                json.optionalString("confirmation", text -> Texts.constant(Confirmation.class, text)),
                Texts.optional(json, "reason"));
        json.end();
        return partyRecord;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("name", name)
                .put("code", code)
                .put("confirmation", confirmation.map(Enum::name))
                .put("reason", reason);
    }
}
