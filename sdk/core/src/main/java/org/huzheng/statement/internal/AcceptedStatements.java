package org.huzheng.statement.internal;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Objects;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;
import org.jspecify.annotations.Nullable;

/**
 * Reads again what a server accepted into its own log 台账重读, when its certificates may have expired and their revocation
 * lists be gone: whether to trust the signers was judged at acceptance, everything else is verified again. What was accepted
 * is dated by its acceptance: the clocks of departments differ, and the server's is one. Not for statements that come from
 * anywhere else, and therefore not exported.
 */
public abstract class AcceptedStatements {
    private static volatile @Nullable AcceptedStatements provided;

    /** For {@link StatementVerifier} alone. */
    protected AcceptedStatements() {}

    /** For {@link StatementVerifier} alone, which is the one that makes verified values. */
    public static synchronized void provide(AcceptedStatements statements) {
        if (provided != null) {
            throw new IllegalStateException("provided already");
        }
        provided = statements;
    }

    /**
     * Reads one statement again.
     *
     * @param statement as it stands in the log
     * @param format what it is
     * @param acceptedAt when it was accepted
     * @throws org.huzheng.HuzhengException STATEMENT_REJECTED if the stored bytes no longer hold
     */
    public static <T> Verified<T> read(Statement statement, StatementFormat<T> format, Instant acceptedAt) {
        return theOne().readAgain(statement, format, acceptedAt);
    }

    /** A verified statement as it will be read again once it is accepted at this instant. */
    public static <T> Verified<T> dated(Verified<T> verified, Instant acceptedAt) {
        return theOne().accepted(verified, acceptedAt);
    }

    private static AcceptedStatements theOne() {
        AcceptedStatements statements = provided;
        return statements == null ? first() : statements;
    }

    private static AcceptedStatements first() {
        try {
            MethodHandles.lookup().ensureInitialized(StatementVerifier.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(provided, "provided");
    }

    /** Does it. */
    protected abstract <T> Verified<T> readAgain(Statement statement, StatementFormat<T> format, Instant acceptedAt);

    /** Dates it. */
    protected abstract <T> Verified<T> accepted(Verified<T> verified, Instant acceptedAt);
}
