package org.huzheng.statement;

import java.time.Instant;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * What every statement says first 声明头: what it is, in which suite it is signed, its permanent business id, when and by
 * whom it was issued.
 *
 * @param type what it is
 * @param suite the suite of its signatures and of the digests in it
 * @param id its business key: 1–64 of letters, digits, {@code . _ : -}; the same id never means other content
 * @param issuedAt when, by the issuer's clock
 * @param issuer who; the first signature must be this department's
 */
public record StatementHeader(StatementType type, CryptoSuite suite, String id, Instant issuedAt, Party issuer) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    /** The last year ends by China's clock, by which times are written. */
    private static final Instant END = Instant.parse("9999-12-31T16:00:00Z");

    /** Refuses an id that could not be a path segment and a time that RFC 3339 could not say. */
    public StatementHeader {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(suite, "suite");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(issuer, "issuer");
        if (!ID.matcher(id).matches()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "statement id");
        }
        if (issuedAt.isBefore(EARLIEST) || !issuedAt.isBefore(END)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "issuedAt is not in the years 1 to 9999");
        }
    }

    /**
     * Reads only the header of any statement.
     *
     * @throws HuzhengException if the payload is not a statement
     */
    public static StatementHeader read(Bytes payload) {
        return read(JsonObject.parse(payload.toArray()));
    }

    /** For the SDK's own packages that define statements: reads one of this type, header and body, and nothing else. */
    public static <T> T read(Bytes payload, StatementType expected, BiFunction<StatementHeader, JsonObject, T> body) {
        JsonObject json = JsonObject.parse(payload.toArray());
        StatementHeader header = read(json);
        if (header.type != expected) {
            throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "type is " + header.type.id());
        }
        try {
            T value = body.apply(header, json);
            json.end();
            return value;
        } catch (IllegalArgumentException | ArithmeticException e) {
            // The library's message would quote the value.
            throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "a value of the body is not one", e);
        }
    }

    /** For the SDK's own packages that define statements: the canonical payload with this header. */
    public Bytes payload(UnaryOperator<JsonWriter> body) {
        JsonWriter json = JsonWriter.object()
                .put("type", type.id())
                .put("suite", suite.name())
                .put("id", id)
                .put("issuedAt", issuedAt)
                .put("issuer", issuer.json());
        return Bytes.of(body.apply(json).toBytes());
    }

    /**
     * The name of its file where statements are kept, {@code TYPE.ISSUER.ID.json} by {@code spec/statements.md}; a colon, which
     * not every file system takes, is written {@code %3A}.
     */
    public String fileName() {
        return type.shortName() + "." + issuer.code() + "." + id.replace(":", "%3A") + ".json";
    }

    static StatementHeader read(JsonObject json) {
        return new StatementHeader(
                json.string("type", StatementType::ofId),
                json.string("suite", CryptoSuite::valueOf),
                json.string("id"),
                json.time("issuedAt"),
                Party.read(json.object("issuer")));
    }
}
