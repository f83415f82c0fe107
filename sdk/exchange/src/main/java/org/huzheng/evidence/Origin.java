package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** Original or copy 原件与复制件, and where it comes from (行政诉讼证据规定 art. 10 to 12). Immutable. */
public final class Origin {
    private final Parts parts;

    private Origin(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of; nothing is null, and what is absent is a finding where the kind of evidence demands it. */
    record Parts(Optional<String> form, Optional<String> holder, Optional<String> source, Optional<String> checkedBy) {
        Parts {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(checkedBy, "checkedBy");
        }
    }

    /** ORIGINAL or COPY. */
    public Optional<String> form() {
        return parts.form();
    }

    /** Who keeps the original 保管单位. */
    public Optional<String> holder() {
        return parts.holder();
    }

    /** Where it was obtained 出处. */
    public Optional<String> source() {
        return parts.source();
    }

    /** Who compared the copy with the original 核对人. */
    public Optional<String> checkedBy() {
        return parts.checkedBy();
    }

    /** Begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    static Origin read(JsonObject json) {
        Origin origin = new Origin(new Parts(
                Texts.optional(json, "form"),
                Texts.optional(json, "holder"),
                Texts.optional(json, "source"),
                Texts.optional(json, "checkedBy")));
        json.end();
        return origin;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("form", parts.form())
                .put("holder", parts.holder())
                .put("source", parts.source())
                .put("checkedBy", parts.checkedBy());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Origin";
    }

    /** Gathers the facts one by one. Not thread-safe. */
    public static final class Builder {
        private Optional<String> form = Optional.empty();
        private Optional<String> holder = Optional.empty();
        private Optional<String> source = Optional.empty();
        private Optional<String> checkedBy = Optional.empty();

        private Builder() {}

        /** ORIGINAL or COPY. */
        public Builder form(String value) {
            form = Optional.of(value);
            return this;
        }

        /** Who keeps the original 保管单位. */
        public Builder holder(String value) {
            holder = Optional.of(value);
            return this;
        }

        /** Where it was obtained 出处. */
        public Builder source(String value) {
            source = Optional.of(value);
            return this;
        }

        /** Who compared the copy with the original 核对人. */
        public Builder checkedBy(String value) {
            checkedBy = Optional.of(value);
            return this;
        }

        /** What is known so far. */
        public Origin build() {
            return new Origin(new Parts(form, holder, source, checkedBy));
        }
    }
}
