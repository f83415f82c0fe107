package org.huzheng.server.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.IntakePolicy;
import org.huzheng.server.NewStatement;
import org.huzheng.server.Registered;
import org.huzheng.server.Storage;
import org.huzheng.server.Transaction;
import org.huzheng.server.contract.StatementSchemas;
import org.huzheng.server.contract.Violation;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/** Takes statements in. Thread-safe. */
public final class StatementIntake {
    private final Storage storage;
    private final Supplier<TrustStore> trust;
    private final StatementSchemas schemas;
    private final Map<StatementType, IntakeRule<?>> rules;
    private final CryptoSuite suite;
    private final IntakePolicy policy;
    private final Clock clock;

    /**
     * An intake.
     *
     * @param trust whom it believes, asked anew for each statement
     * @param packages reads the packages that statements speak of
     * @param suite the only suite of statements it takes
     * @param policy what the operator demands
     */
    public StatementIntake(
            Storage storage,
            Supplier<TrustStore> trust,
            StoredPackages packages,
            CryptoSuite suite,
            IntakePolicy policy,
            Clock clock) {
        this.storage = storage;
        this.trust = trust;
        this.rules = IntakeRules.table(storage.content(), packages);
        this.schemas = StatementSchemas.of(rules.keySet());
        this.suite = suite;
        this.policy = policy;
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
        return take(statement, Objects.requireNonNull(rules.get(expected)), under, caller);
    }

    private <T> Taken take(Statement statement, IntakeRule<T> rule, Optional<String> under, Party caller) {
        Incoming<T> incoming = verified(statement, rule.format(), under);
        if (!incoming.issuer().is(caller)) {
            throw new HuzhengException(ErrorCode.ROLE_FORBIDDEN, "the issuer is not the calling department");
        }
        Optional<StatementRecord> before = storage.read(stores -> replayed(incoming, stores));
        if (before.isPresent()) {
            return taken(incoming, new Registered(before.get().logIndex(), true));
        }
        requireRecent(incoming);
        Judgement judgement = rule.prepare(incoming, storage);
        return taken(incoming, storage.inTransaction(transaction -> register(incoming, judgement, transaction)));
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

    private <T> Incoming<T> verified(Statement statement, StatementFormat<T> format, Optional<String> under) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StatementHeader header = statement.header();
        Findings findings = new Findings();
        Optional<Verified<T>> verified =
                StatementVerifier.of(trust.get()).verify(statement, format, now, header.id(), findings);
        if (header.suite() != suite) {
            findings.add(ReasonCode.SUITE_MISMATCH, header.id(), "this server takes suite " + suite);
        }
        return verified.filter(held -> findings.clean())
                .map(held -> new Incoming<>(held, under, now, policy))
                .orElseThrow(() -> Rejections.because(findings));
    }

    /** Only a statement that is new must be: what is handed in again was recent when it first came. */
    private static void requireRecent(Incoming<?> incoming) {
        Findings findings = new Findings();
        Dating.check(incoming, findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
    }

    private static Optional<StatementRecord> replayed(Incoming<?> incoming, Stores stores) {
        StatementHeader header = incoming.header();
        return stores.statements()
                .replayed(header.type(), new BusinessKey(incoming.by(), header.id()), content(incoming));
    }

    private static Digest content(Incoming<?> incoming) {
        return incoming.verified().ref().digest();
    }

    private static Registered register(Incoming<?> incoming, Judgement judgement, Transaction transaction) {
        transaction.lock();
        Optional<StatementRecord> before = replayed(incoming, transaction.stores());
        if (before.isPresent()) {
            return new Registered(before.get().logIndex(), true);
        }
        Entry entry = judgement.judge(transaction.stores());
        NewStatement statement = new NewStatement(
                incoming.header().type(),
                incoming.id(),
                incoming.by(),
                content(incoming),
                incoming.verified().statement().logEntry(),
                entry.subjects(),
                entry.audience());
        Registered registered = transaction.register(statement, incoming.now());
        entry.effect().accept(transaction.stores(), registered.logIndex());
        Listings.add(transaction.stores(), registered.logIndex(), incoming.policy());
        return registered;
    }

    private Taken taken(Incoming<?> incoming, Registered registered) {
        Optional<Statement> earlier = registered.replayed()
                ? storage.read(stores -> stores.statements().atIndex(registered.logIndex()))
                        .filter(stored -> !stored.entry()
                                .equals(incoming.verified().statement().logEntry()))
                        .map(Ledger::statement)
                : Optional.empty();
        Bytes receipt = storage.log().receipt(registered.logIndex()).format();
        StatementHeader header = incoming.header();
        return new Taken(header.id(), header.type(), registered.logIndex(), receipt, earlier);
    }
}
