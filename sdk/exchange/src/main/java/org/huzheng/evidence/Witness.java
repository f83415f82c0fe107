package org.huzheng.evidence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A witness 证人 (行政诉讼证据规定 art. 13).
 *
 * @param name the name
 * @param sex the sex
 * @param age the age
 * @param occupation the occupation
 * @param address where the witness lives
 * @param identityDocument kind and masked number of the identity document
 * @param madeOn the date of the testimony, ISO 8601
 * @param confirmation how the witness confirmed the testimony
 */
public record Witness(
        Optional<String> name,
        Optional<String> sex,
        Optional<String> age,
        Optional<String> occupation,
        Optional<String> address,
        Optional<String> identityDocument,
        Optional<String> madeOn,
        Optional<Confirmation> confirmation) {
    /** Nothing is null; what is absent is a finding where the kind of evidence demands it. */
    public Witness {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(identityDocument, "identityDocument");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(confirmation, "confirmation");
    }

    static Witness read(JsonObject json) {
        Witness witness = new Witness(
                Texts.optional(json, "name"),
                Texts.optional(json, "sex"),
                Texts.optional(json, "age"),
                Texts.optional(json, "occupation"),
                Texts.optional(json, "address"),
                Texts.optional(json, "identityDocument"),
                Texts.optional(json, "madeOn"),
                json.optionalString("confirmation", text -> Texts.constant(Confirmation.class, text)));
        json.end();
        return witness;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("name", name)
                .put("sex", sex)
                .put("age", age)
                .put("occupation", occupation)
                .put("address", address)
                .put("identityDocument", identityDocument)
                .put("madeOn", madeOn)
                .put("confirmation", confirmation.map(Enum::name));
    }
}
