package org.huzheng.client;

import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/**
 * A server took a statement in 受理回执: it was verified, is stored and stands in the log.
 *
 * @param id the statement's id
 * @param type its type
 * @param logIndex its leaf
 * @param receipt the offline log receipt (C2SP tlog-proof text)
 */
public record Acceptance(String id, StatementType type, long logIndex, Bytes receipt) {
    static Acceptance read(JsonObject json) {
        return new Acceptance(
                json.string("id"),
                json.string("type", StatementType::ofId),
                json.string("logIndex", Long::parseLong),
                Bytes.ofUtf8(json.string("receipt")));
    }

    /** The statement that was sent, with this receipt. */
    public Statement attachedTo(Statement statement) {
        return statement.withReceipt(receipt);
    }
}
