package org.huzheng.statement;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.BiFunction;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;

/**
 * How one type of statement is read 声明格式: each type has exactly one, a constant of the class it is read into, {@code FORMAT}
 * unless that class is read from several types. Only that class itself can make one, so that nobody else decides what a
 * verified value says.
 *
 * @param <T> what it is read into
 */
public final class StatementFormat<T> {
    private final Class<?> owner;
    private final StatementType type;
    private final BiFunction<StatementHeader, JsonObject, T> body;

    private StatementFormat(Class<?> owner, StatementType type, BiFunction<StatementHeader, JsonObject, T> body) {
        this.owner = owner;
        this.type = Objects.requireNonNull(type, "type");
        this.body = Objects.requireNonNull(body, "body");
    }

    /**
     * For the SDK's own packages that define statements.
     *
     * @param own the full lookup of the class statements of this type are read into: only that class can give it
     * @param type what it is
     * @param body reads what follows the header, into an instance of that class
     * @throws HuzhengException ARGUMENT_INVALID if the lookup is not the class's own
     */
    public static <T> StatementFormat<T> of(
            MethodHandles.Lookup own, StatementType type, BiFunction<StatementHeader, JsonObject, T> body) {
        if (!own.hasFullPrivilegeAccess()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the lookup of another class");
        }
        return new StatementFormat<>(own.lookupClass(), type, body);
    }

    /** What it is a format of. */
    public StatementType type() {
        return type;
    }

    /**
     * Reads a payload, whose signatures nobody has looked at: what it says is a claim.
     *
     * @throws HuzhengException a JSON_ code naming the field, STATEMENT_MALFORMED if it is of another type, or
     *     ARGUMENT_INVALID if this format reads into another class than the one that made it
     */
    public T read(Bytes payload) {
        T value = StatementHeader.read(payload, type, body);
        if (value.getClass() != owner) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a format reads into its own class only");
        }
        return value;
    }
}
