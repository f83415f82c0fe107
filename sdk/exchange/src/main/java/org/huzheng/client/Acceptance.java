package org.huzheng.client;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
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
 * @param earlier the statement that stands in the log, if it had been taken in before with other signatures
 */
public record Acceptance(String id, StatementType type, long logIndex, Bytes receipt, Optional<Statement> earlier) {
    static Acceptance read(JsonObject json) {
        return new Acceptance(
                json.string("id"),
                json.string("type", StatementType::ofId),
                json.string("logIndex", Long::parseLong),
                Bytes.ofUtf8(json.string("receipt")),
                json.optionalObject("envelope").map(StatementView::statement));
    }

    /** The server may be mistaken or hostile: it took in what was sent, not another statement. */
    Acceptance requireOf(Statement sent) {
        boolean same = type == sent.type()
                && id.equals(sent.header().id())
                && earlier.map(Statement::payload).map(sent.payload()::equals).orElse(true);
        if (!same) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "another statement than the one sent");
        }
        return this;
    }

    /** The statement that stands in the log, with this receipt: the one sent, unless it had been taken in before. */
    public Statement attachedTo(Statement sent) {
        return earlier.orElse(sent).withReceipt(receipt);
    }
}
