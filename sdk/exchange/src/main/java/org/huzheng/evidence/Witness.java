package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** A witness 证人 (行政诉讼证据规定 art. 13). Immutable. */
public final class Witness {
    private final TextFields fields;
    private final Optional<Confirmation> confirmation;

    private Witness(TextFields fields, Optional<Confirmation> confirmation) {
        this.fields = fields;
        this.confirmation = confirmation;
    }

    /** One of whom nothing is known yet. */
    public static Witness unknown() {
        return new Witness(TextFields.NONE, Optional.empty());
    }

    /** The name. */
    public Optional<String> name() {
        return fields.get("name");
    }

    /** The sex. */
    public Optional<String> sex() {
        return fields.get("sex");
    }

    /** The age. */
    public Optional<String> age() {
        return fields.get("age");
    }

    /** The occupation. */
    public Optional<String> occupation() {
        return fields.get("occupation");
    }

    /** Where the witness lives. */
    public Optional<String> address() {
        return fields.get("address");
    }

    /** Kind and masked number of the identity document. */
    public Optional<String> identityDocument() {
        return fields.get("identityDocument");
    }

    /** The date of the testimony, ISO 8601. */
    public Optional<String> madeOn() {
        return fields.get("madeOn");
    }

    /** How the witness confirmed the testimony. */
    public Optional<Confirmation> confirmation() {
        return confirmation;
    }

    /** With the name. */
    public Witness withName(String value) {
        return with("name", value);
    }

    /** With the sex. */
    public Witness withSex(String value) {
        return with("sex", value);
    }

    /** With the age. */
    public Witness withAge(String value) {
        return with("age", value);
    }

    /** With the occupation. */
    public Witness withOccupation(String value) {
        return with("occupation", value);
    }

    /** With where the witness lives. */
    public Witness withAddress(String value) {
        return with("address", value);
    }

    /** With kind and masked number of the identity document. */
    public Witness withIdentityDocument(String value) {
        return with("identityDocument", value);
    }

    /** With the date of the testimony, ISO 8601. */
    public Witness withMadeOn(String value) {
        return with("madeOn", value);
    }

    /** With how the witness confirmed the testimony. */
    public Witness withConfirmation(Confirmation value) {
        return new Witness(fields, Optional.of(value));
    }

    private Witness with(String field, String value) {
        return new Witness(fields.with(field, value), confirmation);
    }

    static Witness read(JsonObject json) {
        Witness witness = new Witness(
                TextFields.read(json, "name", "sex", "age", "occupation", "address", "identityDocument", "madeOn"),
                json.optionalString("confirmation", text -> Texts.constant(Confirmation.class, text)));
        json.end();
        return witness;
    }

    JsonWriter json() {
        return fields.json().put("confirmation", confirmation.map(Enum::name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Witness that && fields.equals(that.fields) && confirmation.equals(that.confirmation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, confirmation);
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Witness";
    }
}
