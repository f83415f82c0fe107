package org.huzheng.statement;

import java.util.Objects;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A department 单位 as it names itself in a statement.
 *
 * @param code its 统一社会信用代码 (GB 32100), which its certificate must carry too
 * @param name its full name
 */
public record Party(UnifiedSocialCreditCode code, String name) {
    /** Both are required. */
    public Party {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }

    /** A department of this code and name. */
    public static Party of(String code, String name) {
        return new Party(UnifiedSocialCreditCode.parse(code), name);
    }

    /** The same body: the code decides, names may be spelled differently. */
    public boolean is(Party other) {
        return code.equals(other.code);
    }

    /** For the SDK's own packages: reads {@code {code, name}}. */
    public static Party read(JsonObject json) {
        Party party = of(json.string("code"), json.string("name"));
        json.end();
        return party;
    }

    /** For the SDK's own packages: writes {@code {code, name}}. */
    public JsonWriter json() {
        return JsonWriter.object().put("code", code.toString()).put("name", name);
    }
}
