package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** The thing itself 原物 (行政诉讼证据规定 art. 11). Immutable. */
public final class PhysicalItem {
    private final Parts parts;

    private PhysicalItem(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of; nothing is null, and what is absent is a finding where the kind of evidence demands it. */
    record Parts(Optional<String> description, Optional<String> quantity, Optional<String> storedAt) {
        Parts {
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(storedAt, "storedAt");
        }
    }

    /** Name and features. */
    public Optional<String> description() {
        return parts.description();
    }

    /** How much of it, with its unit. */
    public Optional<String> quantity() {
        return parts.quantity();
    }

    /** Where it is kept. */
    public Optional<String> storedAt() {
        return parts.storedAt();
    }

    /** Begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    static PhysicalItem read(JsonObject json) {
        PhysicalItem item = new PhysicalItem(new Parts(
                Texts.optional(json, "description"),
                Texts.optional(json, "quantity"),
                Texts.optional(json, "storedAt")));
        json.end();
        return item;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("description", parts.description())
                .put("quantity", parts.quantity())
                .put("storedAt", parts.storedAt());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhysicalItem that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "PhysicalItem";
    }

    /** Gathers the facts one by one. Not thread-safe. */
    public static final class Builder {
        private Optional<String> description = Optional.empty();
        private Optional<String> quantity = Optional.empty();
        private Optional<String> storedAt = Optional.empty();

        private Builder() {}

        /** Name and features. */
        public Builder description(String value) {
            description = Optional.of(value);
            return this;
        }

        /** How much of it, with its unit. */
        public Builder quantity(String value) {
            quantity = Optional.of(value);
            return this;
        }

        /** Where it is kept. */
        public Builder storedAt(String value) {
            storedAt = Optional.of(value);
            return this;
        }

        /** What is known so far. */
        public PhysicalItem build() {
            return new PhysicalItem(new Parts(description, quantity, storedAt));
        }
    }
}
