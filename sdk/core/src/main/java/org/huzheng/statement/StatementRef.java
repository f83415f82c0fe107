package org.huzheng.statement;

import java.util.Objects;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A reference 引用 to exactly one statement: its id, and the digest of the payload that id must have.
 *
 * @param id the statement's business id
 * @param digest the digest of its payload, in its own suite
 */
public record StatementRef(String id, Digest digest) {
    /** Both are required. */
    public StatementRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(digest, "digest");
    }

    /** For the SDK's own packages: reads {@code {id, digest}}. */
    public static StatementRef read(JsonObject json) {
        StatementRef ref = new StatementRef(json.string("id"), json.string("digest", Digest::parse));
        json.end();
        return ref;
    }

    /** For the SDK's own packages: writes {@code {id, digest}}. */
    public JsonWriter json() {
        return JsonWriter.object().put("id", id).put("digest", digest.toString());
    }
}
