package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The thing itself 原物 (行政诉讼证据规定 art. 11).
 *
 * @param description name and features
 * @param quantity how much of it, with its unit
 * @param storedAt where it is kept
 */
public record PhysicalItem(Optional<String> description, Optional<String> quantity, Optional<String> storedAt) {
    /** Nothing is null; what is absent is a finding where the kind of evidence demands it. */
    public PhysicalItem {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(storedAt, "storedAt");
    }

    static PhysicalItem read(JsonObject json) {
        PhysicalItem physicalItem = new PhysicalItem(
                Texts.optional(json, "description"),
                Texts.optional(json, "quantity"),
                Texts.optional(json, "storedAt"));
        json.end();
        return physicalItem;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("description", description)
                .put("quantity", quantity)
                .put("storedAt", storedAt);
    }
}
