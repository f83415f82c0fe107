package org.huzheng.statement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;

/** Signs statements for one department, with its officers' keys where the statement needs them. Thread-safe if its keys are. */
public final class StatementSigner {
    private final SigningKey department;
    private final List<SigningKey> officers;
    private final Clock clock;
    private final Optional<TimestampAuthority> timestamps;

    private StatementSigner(
            SigningKey department, List<SigningKey> officers, Clock clock, Optional<TimestampAuthority> timestamps) {
        this.department = Objects.requireNonNull(department, "department");
        this.officers = List.copyOf(officers);
        this.clock = Objects.requireNonNull(clock, "clock");
        this.timestamps = timestamps;
    }

    /** Signs with the department's key alone, at the clock's time. */
    public static StatementSigner of(SigningKey department, Clock clock) {
        return new StatementSigner(department, List.of(), clock, Optional.empty());
    }

    /** The same, with these officers signing too. */
    public StatementSigner withOfficers(List<SigningKey> keys) {
        return new StatementSigner(department, keys, clock, timestamps);
    }

    /** The same, with every signature timestamped by this authority. */
    public StatementSigner withTimestamps(TimestampAuthority authority) {
        return new StatementSigner(department, officers, clock, Optional.of(authority));
    }

    /** The suite of the department's key. */
    public CryptoSuite suite() {
        return department.suite();
    }

    /**
     * The header of a statement by this department, issued now.
     *
     * @param issuer the department as it names itself
     */
    public StatementHeader header(StatementType type, String id, Party issuer) {
        return new StatementHeader(type, suite(), id, clock.instant(), issuer);
    }

    /**
     * Signs exactly these payload bytes.
     *
     * @throws HuzhengException KEY_SUITE_MISMATCH if a key is of another suite than the payload names, or what signing or
     *     timestamping throws
     */
    public Statement sign(Bytes payload) {
        StatementHeader header = StatementHeader.read(payload);
        List<SigningKey> keys = new ArrayList<>(List.of(department));
        keys.addAll(officers);
        List<Bytes> signatures = new ArrayList<>();
        for (SigningKey key : keys) {
            if (key.suite() != header.suite()) {
                throw new HuzhengException(
                        ErrorCode.KEY_SUITE_MISMATCH, key.suite() + " key, " + header.suite() + " statement");
            }
            signatures.add(CmsSigner.sign(key, payload, clock.instant(), timestamps));
        }
        return new Statement(header.type(), payload, signatures, Optional.empty());
    }
}
