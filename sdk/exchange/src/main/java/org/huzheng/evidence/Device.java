package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The device 设备 that recorded.
 *
 * @param type what it is, such as a body camera 执法记录仪
 * @param make the maker
 * @param model the model
 * @param serial the serial number
 */
public record Device(Optional<String> type, Optional<String> make, Optional<String> model, Optional<String> serial) {
    /** Nothing is null; what is absent is a finding where the kind of evidence demands it. */
    public Device {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(make, "make");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(serial, "serial");
    }

    static Device read(JsonObject json) {
        Device device = new Device(
                Texts.optional(json, "type"),
                Texts.optional(json, "make"),
                Texts.optional(json, "model"),
                Texts.optional(json, "serial"));
        json.end();
        return device;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("type", type)
                .put("make", make)
                .put("model", model)
                .put("serial", serial);
    }
}
