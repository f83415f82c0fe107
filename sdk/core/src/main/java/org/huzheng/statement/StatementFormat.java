package org.huzheng.statement;

import java.util.Objects;
import java.util.function.BiFunction;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;

/**
 * How one type of statement is read 声明格式: each type has exactly one, a constant {@code FORMAT} of the class it is read
 * into.
 *
 * @param <T> what it is read into
 */
public final class StatementFormat<T> {
    private final StatementType type;
    private final BiFunction<StatementHeader, JsonObject, T> body;

    private StatementFormat(StatementType type, BiFunction<StatementHeader, JsonObject, T> body) {
        this.type = Objects.requireNonNull(type, "type");
        this.body = Objects.requireNonNull(body, "body");
    }

    /**
     * For the SDK's own packages that define statements.
     *
     * @param type what it is
     * @param body reads what follows the header
     */
    public static <T> StatementFormat<T> of(StatementType type, BiFunction<StatementHeader, JsonObject, T> body) {
        return new StatementFormat<>(type, body);
    }

    /** What it is a format of. */
    public StatementType type() {
        return type;
    }

    /**
     * Reads a payload, whose signatures nobody has looked at: what it says is a claim.
     *
     * @throws HuzhengException a JSON_ code naming the field, or STATEMENT_MALFORMED if it is of another type
     */
    public T read(Bytes payload) {
        return StatementHeader.read(payload, type, body);
    }
}
