package org.huzheng.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A signed statement 签名声明: exact payload bytes, detached CMS signatures over them, and the log's receipt once there is
 * one. Holding one says nothing about its signatures; see {@link StatementVerifier}.
 *
 * @param type what it claims to be; verification holds it against the payload
 * @param payload the JSON bytes, exactly as signed
 * @param signatures the DER CMS signatures, the issuing department's first
 * @param receipt the offline log receipt (C2SP tlog-proof text), if logged
 */
public record Statement(StatementType type, Bytes payload, List<Bytes> signatures, Optional<Bytes> receipt) {
    private static final int MAX_SIGNATURES = 16;

    /** Copies the list; an unsigned statement may be held, it just never verifies. */
    public Statement {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(receipt, "receipt");
        signatures = List.copyOf(signatures);
        if (signatures.size() > MAX_SIGNATURES) {
            throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, signatures.size() + " signatures");
        }
    }

    /**
     * Parses an envelope as it travels.
     *
     * @throws HuzhengException JSON_…, BODY_NOT_UTF8 or STATEMENT_MALFORMED
     */
    public static Statement parseEnvelope(Bytes envelope) {
        JsonObject json = JsonObject.parse(envelope.toArray());
        Statement statement = new Statement(
                json.string("payloadType", StatementType::ofId),
                json.string("payload", Bytes::ofBase64),
                json.objects("signatures", Statement::signature),
                json.optionalString("receipt").map(Bytes::ofUtf8));
        json.end();
        return statement;
    }

    private static Bytes signature(JsonObject json) {
        Bytes cms = json.string("cms", Bytes::ofBase64);
        json.end();
        return cms;
    }

    /** The envelope as it travels: canonical JSON. */
    public Bytes envelope() {
        return envelope(receipt);
    }

    /** What the log keeps as its leaf: the canonical envelope without the receipt. */
    public Bytes logEntry() {
        return envelope(Optional.empty());
    }

    private Bytes envelope(Optional<Bytes> withReceipt) {
        return Bytes.of(JsonWriter.object()
                .put("payloadType", type.id())
                .put("payload", payload.base64())
                .putObjects(
                        "signatures",
                        signatures.stream()
                                .map(cms -> JsonWriter.object().put("cms", cms.base64()))
                                .toList())
                .put("receipt", withReceipt.map(Bytes::utf8))
                .toBytes());
    }

    /** The same statement with its receipt. */
    public Statement withReceipt(Bytes tlogProof) {
        return new Statement(type, payload, signatures, Optional.of(tlogProof));
    }

    /**
     * What the payload says of itself.
     *
     * @throws HuzhengException if the payload is not a statement
     */
    public StatementHeader header() {
        return StatementHeader.read(payload);
    }

    /** How others refer to it: its id and the digest of its payload in its own suite. */
    public StatementRef ref() {
        StatementHeader header = header();
        return new StatementRef(header.id(), digest(header.suite()));
    }

    private Digest digest(CryptoSuite suite) {
        return suite.digest().digest(payload);
    }
}
