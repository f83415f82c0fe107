package org.huzheng.evidence;

import java.util.Objects;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A reference 证据引用 to one registered package.
 *
 * @param id the evidence's id
 * @param packageDigest the digest of the whole {@code .hzp} file as registered
 */
public record EvidenceRef(String id, Digest packageDigest) {
    /** Both are required. */
    public EvidenceRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(packageDigest, "packageDigest");
    }

    /** For the SDK's own packages: reads {@code {id, packageDigest}}. */
    public static EvidenceRef read(JsonObject json) {
        EvidenceRef ref = new EvidenceRef(json.string("id"), json.string("packageDigest", Digest::parse));
        json.end();
        return ref;
    }

    /** For the SDK's own packages: writes {@code {id, packageDigest}}. */
    public JsonWriter json() {
        return JsonWriter.object().put("id", id).put("packageDigest", packageDigest.toString());
    }
}
