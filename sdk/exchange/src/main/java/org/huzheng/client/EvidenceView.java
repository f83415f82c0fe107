package org.huzheng.client;

import java.time.Instant;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
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

    /** The server may be mistaken or hostile: id, owner and content are those that the department's registration names. */
    EvidenceView requireAbout(String evidenceId) {
        Registration registered = Registration.parse(registration.payload());
        EvidenceRef named = registered.evidence();
        if (!id.equals(evidenceId)
                || length < 0
                || !registered.header().issuer().is(owner)
                || !named.id().equals(evidenceId)
                || !named.packageDigest().equals(contentId)) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the evidence asked for");
        }
        return this;
    }
}
