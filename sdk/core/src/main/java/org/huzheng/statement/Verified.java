package org.huzheng.statement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.crypto.certificate.Certificate;

/**
 * A statement whose signatures, signers, roles and time were judged and hold 已核验声明. Only {@link StatementVerifier} makes
 * one, from the exact bytes it verified; so whatever asks for one cannot be given a mere claim. Immutable.
 *
 * @param <T> what it says
 */
public final class Verified<T> {
    private final Statement statement;
    private final StatementHeader header;
    private final StatementRef ref;
    private final T value;
    private final StatementSigners signers;
    private final StatementTime time;

    Verified(Statement statement, StatementHeader header, T value, StatementSigners signers) {
        this.statement = Objects.requireNonNull(statement, "statement");
        this.header = Objects.requireNonNull(header, "header");
        this.ref = statement.ref();
        this.value = Objects.requireNonNull(value, "value");
        this.signers = Objects.requireNonNull(signers, "signers");
        this.time = signers.timeOf(header);
    }

    private Verified(Verified<T> same, StatementTime time) {
        this.statement = same.statement;
        this.header = same.header;
        this.ref = same.ref;
        this.value = same.value;
        this.signers = same.signers;
        this.time = time;
    }

    /** The same, dated by the one clock of the server that took it in. */
    Verified<T> acceptedAt(Instant instant) {
        return new Verified<>(this, new StatementTime(instant, time.basis()));
    }

    /** The statement, byte for byte as it was verified. */
    public Statement statement() {
        return statement;
    }

    /** What it says first. */
    public StatementHeader header() {
        return header;
    }

    /** How others refer to it: its id and the digest of the bytes received, however they are spelled. */
    public StatementRef ref() {
        return ref;
    }

    /** What it says. */
    public T value() {
        return value;
    }

    /** Its id. */
    public String id() {
        return header.id();
    }

    /** The department that issued it; code and name are those of its certificate. */
    public Party issuer() {
        return header.issuer();
    }

    /** The certificate of the issuing department. */
    public Certificate department() {
        return signers.certificates().get(0);
    }

    /** The officers who signed besides, all of the issuing department; may be empty. */
    public List<SigningOfficer> officers() {
        return signers.officers();
    }

    /** Whether an officer of this 执法证号 signed it. */
    public boolean signedBy(String officerNumber) {
        return officers().stream().anyMatch(officer -> officer.number().equals(officerNumber));
    }

    /** When it was issued, and how that is known. */
    public StatementTime time() {
        return time;
    }

    /** When it was issued: a trusted timestamp's time where there is one, else the issuer's word. */
    public Instant instant() {
        return time().instant();
    }

    /** The same statement verified, by type and reference; never its content. */
    @Override
    public String toString() {
        return header.type().id() + " " + ref.id() + " of " + header.issuer().code();
    }

    /** Equal when the statement is, byte for byte. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Verified<?> verified && statement.equals(verified.statement);
    }

    @Override
    public int hashCode() {
        return statement.hashCode();
    }
}
