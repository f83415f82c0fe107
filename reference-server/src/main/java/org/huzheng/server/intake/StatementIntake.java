package org.huzheng.server.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.NewStatement;
import org.huzheng.server.Registered;
import org.huzheng.server.Storage;
import org.huzheng.server.Transaction;
import org.huzheng.server.contract.StatementSchemas;
import org.huzheng.server.contract.Violation;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;

/** Takes statements in. Thread-safe. */
public final class StatementIntake {
    private static final Duration MAX_AHEAD = Duration.ofMinutes(5);

    private final Storage storage;
    private final StatementVerifier verifier;
    private final StatementSchemas schemas;
    private final Map<StatementType, IntakeRule> rules;
    private final CryptoSuite suite;
    private final Clock clock;

    /**
     * An intake.
     *
     * @param verifier judges signatures and trust
     * @param suite the only suite of statements it takes
     */
    public StatementIntake(Storage storage, StatementVerifier verifier, CryptoSuite suite, Clock clock) {
        this.storage = storage;
        this.verifier = verifier;
        this.rules = IntakeRules.table(storage.content());
        this.schemas = StatementSchemas.of(rules.keySet());
        this.suite = suite;
        this.clock = clock;
    }

    /**
     * What was taken in.
     *
     * @param id the statement's id
     * @param type its type
     * @param logIndex its leaf
     * @param receipt its offline log receipt
     * @param earlier the statement that stands in the log, if it was taken in before with other signatures
     */
    public record Taken(String id, StatementType type, long logIndex, Bytes receipt, Optional<Statement> earlier) {}

    /**
     * Takes one statement in, or throws the reason why not; then nothing was stored.
     *
     * @param envelope as it travelled
     * @param expected the type of the collection it was posted to
     * @param under the id in the path it was posted under, if any
     * @param caller the department that sent it, which must be its issuer
     */
    public Taken take(Bytes envelope, StatementType expected, Optional<String> under, Party caller) {
        Statement statement = Statement.parseEnvelope(envelope);
        requireType(statement, expected);
        requireSchema(statement);
        StatementHeader header = statement.header();
        requireVerified(statement, header);
        if (!header.issuer().is(caller)) {
            throw new HuzhengException(ErrorCode.ROLE_FORBIDDEN, "the issuer is not the calling department");
        }
        Incoming incoming = new Incoming(statement, header, under, clock.instant());
        IntakeRule rule = Objects.requireNonNull(rules.get(header.type()));
        storage.read(stores -> {
            rule.prepare(incoming, stores);
            return true;
        });
        Registered registered = storage.inTransaction(transaction -> register(incoming, rule, transaction));
        return taken(incoming, registered);
    }

    private static void requireType(Statement statement, StatementType expected) {
        if (statement.type() != expected) {
            throw Rejections.because(
                    ReasonCode.STATEMENT_TYPE_MISMATCH, statement.type().id(), "expected " + expected.id());
        }
    }

    private void requireSchema(Statement statement) {
        List<Violation> found =
                schemas.violations(statement.type(), statement.payload().utf8());
        if (!found.isEmpty()) {
            throw Rejections.schema(found);
        }
    }

    private void requireVerified(Statement statement, StatementHeader header) {
        Findings findings = new Findings();
        verifier.examine(statement, clock.instant(), header.id(), findings);
        if (header.suite() != suite) {
            findings.add(ReasonCode.SUITE_MISMATCH, header.id(), "this server takes suite " + suite);
        }
        if (header.issuedAt().isAfter(clock.instant().plus(MAX_AHEAD))) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, header.id(), "issued in the future");
        }
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
    }

    private Registered register(Incoming incoming, IntakeRule rule, Transaction transaction) {
        transaction.lock();
        StatementHeader header = incoming.header();
        Bytes payload = incoming.statement().payload();
        NewStatement bare = new NewStatement(
                header.type(),
                header.id(),
                header.issuer().code().toString(),
                header.suite().digest().digest(payload),
                incoming.statement().logEntry(),
                java.util.Set.of(),
                java.util.Set.of());
        Optional<StatementRecord> before =
                transaction.stores().statements().replayed(bare.type(), bare.id(), bare.content());
        if (before.isPresent()) {
            return new Registered(before.get().logIndex(), true);
        }
        Entry entry = rule.judge(incoming, transaction.stores());
        Registered registered = transaction.register(new NewStatement(
                bare.type(),
                bare.id(),
                bare.issuer(),
                bare.content(),
                bare.entry(),
                entry.subjects(),
                entry.audience()));
        entry.effect().accept(transaction.stores(), registered.logIndex());
        return registered;
    }

    private Taken taken(Incoming incoming, Registered registered) {
        Optional<Statement> earlier = registered.replayed()
                ? storage.read(stores -> stores.statements().atIndex(registered.logIndex()))
                        .filter(stored ->
                                !stored.entry().equals(incoming.statement().logEntry()))
                        .map(Ledger::statement)
                : Optional.empty();
        Bytes receipt = storage.log().receipt(registered.logIndex()).format();
        StatementHeader header = incoming.header();
        return new Taken(header.id(), header.type(), registered.logIndex(), receipt, earlier);
    }
}
