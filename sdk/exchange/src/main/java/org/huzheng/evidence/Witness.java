package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A witness 证人 (行政诉讼证据规定 art. 13).
 */
public final class Witness {
    private final Parts parts;

    private Witness(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of; nothing is null, and what is absent is a finding where the kind of evidence demands it. */
    record Parts(
            Optional<String> name,
            Optional<String> sex,
            Optional<String> age,
            Optional<String> occupation,
            Optional<String> address,
            Optional<String> identityDocument,
            Optional<String> madeOn,
            Optional<Confirmation> confirmation) {
        Parts {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(age, "age");
            Objects.requireNonNull(occupation, "occupation");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(identityDocument, "identityDocument");
            Objects.requireNonNull(madeOn, "madeOn");
            Objects.requireNonNull(confirmation, "confirmation");
        }
    }

    /** The name. */
    public Optional<String> name() {
        return parts.name();
    }

    /** The sex. */
    public Optional<String> sex() {
        return parts.sex();
    }

    /** The age. */
    public Optional<String> age() {
        return parts.age();
    }

    /** The occupation. */
    public Optional<String> occupation() {
        return parts.occupation();
    }

    /** Where the witness lives. */
    public Optional<String> address() {
        return parts.address();
    }

    /** Kind and masked number of the identity document. */
    public Optional<String> identityDocument() {
        return parts.identityDocument();
    }

    /** The date of the testimony, ISO 8601. */
    public Optional<String> madeOn() {
        return parts.madeOn();
    }

    /** How the witness confirmed the testimony. */
    public Optional<Confirmation> confirmation() {
        return parts.confirmation();
    }

    /** Begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    static Witness read(JsonObject json) {
        Witness witness = new Witness(new Parts(
                Texts.optional(json, "name"),
                Texts.optional(json, "sex"),
                Texts.optional(json, "age"),
                Texts.optional(json, "occupation"),
                Texts.optional(json, "address"),
                Texts.optional(json, "identityDocument"),
                Texts.optional(json, "madeOn"),
                json.optionalString("confirmation", text -> Texts.constant(Confirmation.class, text))));
        json.end();
        return witness;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("name", parts.name())
                .put("sex", parts.sex())
                .put("age", parts.age())
                .put("occupation", parts.occupation())
                .put("address", parts.address())
                .put("identityDocument", parts.identityDocument())
                .put("madeOn", parts.madeOn())
                .put("confirmation", parts.confirmation().map(Enum::name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Witness that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Witness";
    }

    /** Gathers the facts one by one. Not thread-safe. */
    public static final class Builder {
        private Optional<String> name = Optional.empty();
        private Optional<String> sex = Optional.empty();
        private Optional<String> age = Optional.empty();
        private Optional<String> occupation = Optional.empty();
        private Optional<String> address = Optional.empty();
        private Optional<String> identityDocument = Optional.empty();
        private Optional<String> madeOn = Optional.empty();
        private Optional<Confirmation> confirmation = Optional.empty();

        private Builder() {}

        /** The name. */
        public Builder name(String value) {
            name = Optional.of(value);
            return this;
        }

        /** The sex. */
        public Builder sex(String value) {
            sex = Optional.of(value);
            return this;
        }

        /** The age. */
        public Builder age(String value) {
            age = Optional.of(value);
            return this;
        }

        /** The occupation. */
        public Builder occupation(String value) {
            occupation = Optional.of(value);
            return this;
        }

        /** Where the witness lives. */
        public Builder address(String value) {
            address = Optional.of(value);
            return this;
        }

        /** Kind and masked number of the identity document. */
        public Builder identityDocument(String value) {
            identityDocument = Optional.of(value);
            return this;
        }

        /** The date of the testimony, ISO 8601. */
        public Builder madeOn(String value) {
            madeOn = Optional.of(value);
            return this;
        }

        /** How the witness confirmed the testimony. */
        public Builder confirmation(Confirmation value) {
            confirmation = Optional.of(value);
            return this;
        }

        /** What is known so far. */
        public Witness build() {
            return new Witness(new Parts(name, sex, age, occupation, address, identityDocument, madeOn, confirmation));
        }
    }
}
