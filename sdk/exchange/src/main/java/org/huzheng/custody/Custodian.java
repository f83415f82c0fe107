package org.huzheng.custody;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Party;

/**
 * Who holds the evidence 保管人: a body, and within it perhaps a named person.
 *
 * @param code the body's 统一社会信用代码
 * @param name the body's name
 * @param person the person, by name
 */
public record Custodian(UnifiedSocialCreditCode code, String name, Optional<String> person) {
    /** Body and name are required. */
    public Custodian {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(person, "person");
    }

    /** A body as a whole. */
    public static Custodian of(String code, String name) {
        return new Custodian(UnifiedSocialCreditCode.parse(code), name, Optional.empty());
    }

    /** A person or a place of this body, by name. */
    public Custodian withPerson(String named) {
        return new Custodian(code, name, Optional.of(named));
    }

    /** The body, without the person. */
    public Party body() {
        return new Party(code, name);
    }

    /** The same body and person; names of bodies may be spelled differently. */
    boolean is(Custodian other) {
        return code.equals(other.code) && person.equals(other.person);
    }

    static Custodian read(JsonObject json) {
        Custodian custodian = new Custodian(
                UnifiedSocialCreditCode.parse(json.string("code")), json.string("name"), json.optionalString("person"));
        json.end();
        return custodian;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("code", code.toString())
                .put("name", name)
                .put("person", person);
    }
}
