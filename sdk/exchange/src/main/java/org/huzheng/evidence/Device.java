package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** The device 设备 that recorded. Immutable. */
public final class Device {
    private final Parts parts;

    private Device(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of; nothing is null, and what is absent is a finding where the kind of evidence demands it. */
    record Parts(Optional<String> type, Optional<String> make, Optional<String> model, Optional<String> serial) {
        Parts {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(make, "make");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(serial, "serial");
        }
    }

    /** What it is, such as a body camera 执法记录仪. */
    public Optional<String> type() {
        return parts.type();
    }

    /** The maker. */
    public Optional<String> make() {
        return parts.make();
    }

    /** The model. */
    public Optional<String> model() {
        return parts.model();
    }

    /** The serial number. */
    public Optional<String> serial() {
        return parts.serial();
    }

    /** Begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    static Device read(JsonObject json) {
        Device device = new Device(new Parts(
                Texts.optional(json, "type"),
                Texts.optional(json, "make"),
                Texts.optional(json, "model"),
                Texts.optional(json, "serial")));
        json.end();
        return device;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("type", parts.type())
                .put("make", parts.make())
                .put("model", parts.model())
                .put("serial", parts.serial());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Device that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Device";
    }

    /** Gathers the facts one by one. Not thread-safe. */
    public static final class Builder {
        private Optional<String> type = Optional.empty();
        private Optional<String> make = Optional.empty();
        private Optional<String> model = Optional.empty();
        private Optional<String> serial = Optional.empty();

        private Builder() {}

        /** What it is, such as a body camera 执法记录仪. */
        public Builder type(String value) {
            type = Optional.of(value);
            return this;
        }

        /** The maker. */
        public Builder make(String value) {
            make = Optional.of(value);
            return this;
        }

        /** The model. */
        public Builder model(String value) {
            model = Optional.of(value);
            return this;
        }

        /** The serial number. */
        public Builder serial(String value) {
            serial = Optional.of(value);
            return this;
        }

        /** What is known so far. */
        public Device build() {
            return new Device(new Parts(type, make, model, serial));
        }
    }
}
