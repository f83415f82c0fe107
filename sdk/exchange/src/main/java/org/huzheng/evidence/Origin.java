package org.huzheng.evidence;

import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** Original or copy 原件与复制件, and where it comes from (行政诉讼证据规定 art. 10 to 12). Immutable. */
public final class Origin {
    private final TextFields fields;

    private Origin(TextFields fields) {
        this.fields = fields;
    }

    /** An original 原件. */
    public static Origin original() {
        return unknown().with("form", "ORIGINAL");
    }

    /** A copy 复制件. */
    public static Origin copy() {
        return unknown().with("form", "COPY");
    }

    /** One of which nothing is known yet, not even whether it is an original. */
    public static Origin unknown() {
        return new Origin(TextFields.NONE);
    }

    /** ORIGINAL or COPY. */
    public Optional<String> form() {
        return fields.get("form");
    }

    /** Who keeps the original 保管单位. */
    public Optional<String> holder() {
        return fields.get("holder");
    }

    /** Where it was obtained 出处. */
    public Optional<String> source() {
        return fields.get("source");
    }

    /** Who compared the copy with the original 核对人. */
    public Optional<String> checkedBy() {
        return fields.get("checkedBy");
    }

    /** With who keeps the original 保管单位. */
    public Origin withHolder(String value) {
        return with("holder", value);
    }

    /** With where it was obtained 出处. */
    public Origin withSource(String value) {
        return with("source", value);
    }

    /** With who compared the copy with the original 核对人. */
    public Origin withCheckedBy(String value) {
        return with("checkedBy", value);
    }

    private Origin with(String field, String value) {
        return new Origin(fields.with(field, value));
    }

    static Origin read(JsonObject json) {
        Origin origin = new Origin(TextFields.read(json, "form", "holder", "source", "checkedBy"));
        json.end();
        return origin;
    }

    JsonWriter json() {
        return fields.json();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Origin";
    }
}
