package org.huzheng.server.http;

import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.StatementRef;

/** A decision that says which one it takes the place of. */
final class Superseding {
    private Superseding() {}

    static Bytes of(Bytes decision, Optional<StatementRef> earlier) {
        return earlier.map(ref -> Bytes.of(JsonWriter.object()
                        .putAll(JsonObject.parse(decision.toArray()))
                        .put("supersedes", ref.json())
                        .toBytes()))
                .orElse(decision);
    }
}
