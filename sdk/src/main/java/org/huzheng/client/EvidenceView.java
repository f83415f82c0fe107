package org.huzheng.client;

import java.time.Instant;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/**
 * Registered evidence as the server shows it 已登记证据.
 *
 * @param id its permanent id
 * @param owner who registered it
 * @param contentId the digest of its package
 * @param length of its package, in bytes
 * @param registeredAt when the server took it in
 * @param recalled whether its source has taken it back
 * @param logIndex the leaf of its registration
 * @param registration the registration, with its receipt; verify it before relying on it
 */
public record EvidenceView(
        String id,
        Party owner,
        Digest contentId,
        long length,
        Instant registeredAt,
        boolean recalled,
        long logIndex,
        Statement registration) {
    static EvidenceView read(JsonObject json) {
        return new EvidenceView(
                json.string("id"),
                StatementView.party(json.object("owner")),
                json.string("contentId", Digest::parse),
                json.string("length", Long::parseLong),
                json.time("registeredAt"),
                json.bool("recalled"),
                json.string("logIndex", Long::parseLong),
                StatementView.statement(json.object("envelope")));
    }
}
