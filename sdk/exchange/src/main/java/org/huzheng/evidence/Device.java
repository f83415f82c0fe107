package org.huzheng.evidence;

import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** The device 设备 that recorded. Immutable. */
public final class Device {
    private final TextFields fields;

    private Device(TextFields fields) {
        this.fields = fields;
    }

    /** One of which nothing is known yet. */
    public static Device unknown() {
        return new Device(TextFields.NONE);
    }

    /** What it is, such as a body camera 执法记录仪. */
    public Optional<String> type() {
        return fields.get("type");
    }

    /** The maker. */
    public Optional<String> make() {
        return fields.get("make");
    }

    /** The model. */
    public Optional<String> model() {
        return fields.get("model");
    }

    /** The serial number. */
    public Optional<String> serial() {
        return fields.get("serial");
    }

    /** With what it is, such as a body camera 执法记录仪. */
    public Device withType(String value) {
        return with("type", value);
    }

    /** With its maker. */
    public Device withMake(String value) {
        return with("make", value);
    }

    /** With its model. */
    public Device withModel(String value) {
        return with("model", value);
    }

    /** With its serial number. */
    public Device withSerial(String value) {
        return with("serial", value);
    }

    private Device with(String field, String value) {
        return new Device(fields.with(field, value));
    }

    static Device read(JsonObject json) {
        Device device = new Device(TextFields.read(json, "type", "make", "model", "serial"));
        json.end();
        return device;
    }

    JsonWriter json() {
        return fields.json();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Device that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Device";
    }
}
