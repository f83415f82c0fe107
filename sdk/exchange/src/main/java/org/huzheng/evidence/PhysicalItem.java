package org.huzheng.evidence;

import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** The thing itself 原物 (行政诉讼证据规定 art. 11). Immutable. */
public final class PhysicalItem {
    private final TextFields fields;

    private PhysicalItem(TextFields fields) {
        this.fields = fields;
    }

    /** One of which nothing is known yet. */
    public static PhysicalItem unknown() {
        return new PhysicalItem(TextFields.NONE);
    }

    /** Name and features. */
    public Optional<String> description() {
        return fields.get("description");
    }

    /** How much of it, with its unit. */
    public Optional<String> quantity() {
        return fields.get("quantity");
    }

    /** Where it is kept. */
    public Optional<String> storedAt() {
        return fields.get("storedAt");
    }

    /** With its name and features. */
    public PhysicalItem withDescription(String value) {
        return with("description", value);
    }

    /** With how much of it there is, and the unit. */
    public PhysicalItem withQuantity(String value) {
        return with("quantity", value);
    }

    /** With where it is kept. */
    public PhysicalItem withStoredAt(String value) {
        return with("storedAt", value);
    }

    private PhysicalItem with(String field, String value) {
        return new PhysicalItem(fields.with(field, value));
    }

    static PhysicalItem read(JsonObject json) {
        PhysicalItem item = new PhysicalItem(TextFields.read(json, "description", "quantity", "storedAt"));
        json.end();
        return item;
    }

    JsonWriter json() {
        return fields.json();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhysicalItem that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "PhysicalItem";
    }
}
