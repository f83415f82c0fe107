package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * Original or copy 原件与复制件, and where it comes from (行政诉讼证据规定 art. 10 to 12).
 *
 * @param form ORIGINAL or COPY
 * @param holder who keeps the original 保管单位
 * @param source where it was obtained 出处
 * @param checkedBy who compared the copy with the original 核对人
 */
public record Origin(
        Optional<String> form, Optional<String> holder, Optional<String> source, Optional<String> checkedBy) {
    /** Nothing is null; what is absent is a finding where the kind of evidence demands it. */
    public Origin {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checkedBy, "checkedBy");
    }

    static Origin read(JsonObject json) {
        Origin origin = new Origin(
                Texts.optional(json, "form"),
                Texts.optional(json, "holder"),
                Texts.optional(json, "source"),
                Texts.optional(json, "checkedBy"));
        json.end();
        return origin;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("form", form)
                .put("holder", holder)
                .put("source", source)
                .put("checkedBy", checkedBy);
    }
}
