package org.huzheng.server.intake;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.Exclusion;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.huzheng.statement.internal.AcceptedStatements;

/**
 * What the statements taken in so far amount to 台账: always read from the statements themselves, each dated by when it was
 * taken in, so that no department's clock decides what came first. "Not there" and "not yours" are one answer.
 */
public final class Ledger {
    /** What was read of a row stays true: rows are only ever added. */
    private static final Cache<StatementRecord, Verified<?>> READ =
            CacheBuilder.newBuilder().maximumSize(2000).build();

    private static final int MOST_ABOUT_A_CONTRACT = 100;

    private Ledger() {}

    /** The one refusal for what does not exist and what belongs to others. */
    public static HuzhengException notFound() {
        return new HuzhengException(ErrorCode.NOT_FOUND, "");
    }

    /**
     * The statement of a row.
     *
     * @throws HuzhengException LOG_DAMAGED if what is stored cannot be read
     */
    public static Statement statement(StatementRecord stored) {
        try {
            return Statement.parseEnvelope(stored.entry());
        } catch (HuzhengException e) {
            throw damaged(stored, e);
        }
    }

    /** The envelope of a row as JSON; the same. */
    static JsonObject envelope(StatementRecord stored) {
        statement(stored);
        return JsonObject.parse(stored.entry().toArray());
    }

    /** It was read when it was taken in: whoever asks for it now is not to blame. */
    private static HuzhengException damaged(StatementRecord stored, HuzhengException e) {
        return new HuzhengException(ErrorCode.LOG_DAMAGED, "statement " + stored.logIndex() + ": " + e.code(), e);
    }

    /**
     * The statement of a row, verified again but for the trust in its signers, which was judged when it was taken in.
     *
     * @throws HuzhengException LOG_DAMAGED if what is stored no longer holds
     */
    @SuppressWarnings("unchecked") // A row is of one type, and a type has one format.
    static <T> Verified<T> read(StatementRecord stored, StatementFormat<T> format) {
        Verified<?> known = READ.getIfPresent(stored);
        if (known == null) {
            known = accepted(stored, format);
            READ.put(stored, known);
        }
        if (stored.type() != format.type()) {
            throw new HuzhengException(
                    ErrorCode.STATEMENT_MALFORMED, stored.type().id());
        }
        return (Verified<T>) known;
    }

    private static Verified<?> accepted(StatementRecord stored, StatementFormat<?> format) {
        Statement statement = statement(stored);
        try {
            return AcceptedStatements.read(statement, format, stored.storedAt());
        } catch (HuzhengException e) {
            throw damaged(stored, e);
        }
    }

    /** Who issued the statement of a row. */
    public static Party issuer(StatementRecord stored) {
        return statement(stored).header().issuer();
    }

    /** Whether a department was told of a statement; whoever issued one is told of it too. */
    public static boolean visible(Stores stores, StatementRecord stored, String department) {
        return stores.events().announced(stored.logIndex(), department);
    }

    /**
     * The statement of this id that this department was told of; otherwise it does not exist.
     *
     * @param issuer who issued it, to tell two of the same id apart
     * @throws HuzhengException NOT_FOUND, or ID_AMBIGUOUS if it was told of two
     */
    public static StatementRecord required(
            Stores stores, StatementType type, String id, Optional<String> issuer, String department) {
        return only(told(stores, type, id, department).stream()
                .filter(stored -> issuer.map(stored.issuer()::equals).orElse(true))
                .toList());
    }

    /** The one of a list that a caller may see. */
    static <T> T only(List<T> visible) {
        if (visible.size() > 1) {
            throw new HuzhengException(ErrorCode.ID_AMBIGUOUS, "name its issuer");
        }
        return visible.stream().findFirst().orElseThrow(Ledger::notFound);
    }

    private static List<StatementRecord> told(Stores stores, StatementType type, String id, String department) {
        return stores.statements().named(type, id).stream()
                .filter(stored -> visible(stores, stored, department))
                .toList();
    }

    /** The statement that an incoming one refers to, which its issuer was told of and which must be older. */
    static StatementRecord referred(Stores stores, Incoming<?> incoming, StatementType type, StatementRef ref) {
        List<StatementRecord> told = told(stores, type, ref.id(), incoming.by());
        if (told.isEmpty()) {
            throw notFound();
        }
        StatementRecord referred = told.stream()
                .filter(stored -> stored.content().equals(ref.digest()))
                .findFirst()
                .orElseThrow(() ->
                        Rejections.because(ReasonCode.REFERENCE_MISMATCH, incoming.id(), type.id() + " " + ref.id()));
        incoming.requireAfter(referred);
        return referred;
    }

    /** How others refer to the statement of a row. */
    static StatementRef ref(StatementRecord stored) {
        return new StatementRef(stored.id(), stored.content());
    }

    /** A contract and what its parties have done with it. */
    public static ContractHistory contract(Stores stores, BusinessKey key) {
        StatementRecord stored =
                stores.statements().find(StatementType.SHARING_CONTRACT, key).orElseThrow(Ledger::notFound);
        List<StatementRecord> said = stores.statements().about(Subject.contract(key));
        List<Verified<ContractAct>> acts = new ArrayList<>();
        for (StatementRecord later : said) {
            ContractAct.format(later.type()).ifPresent(format -> acts.add(read(later, format)));
        }
        ContractHistory history =
                ContractHistory.proposed(read(stored, SharingContract.FORMAT)).after(acts);
        for (StatementRecord later : said) {
            if (later.type() == StatementType.SHARING_CONTRACT && !later.key().equals(key)) {
                history = history.amended(contract(stores, later.key()));
            }
        }
        return history;
    }

    /**
     * A contract is read from all that was said about it: that must not become more than can be read.
     *
     * @throws HuzhengException CONTRACT_ACTS_EXHAUSTED
     */
    static void requireRoom(Stores stores, BusinessKey contract) {
        long repeatable = stores.statements().about(Subject.contract(contract)).stream()
                .filter(stored -> stored.type() != StatementType.CONTRACT_SIGNATURE)
                .count();
        if (repeatable >= MOST_ABOUT_A_CONTRACT) {
            throw new HuzhengException(ErrorCode.CONTRACT_ACTS_EXHAUSTED, contract.id());
        }
    }

    /** The row of an evidence's registration. */
    public static StatementRecord registered(Stores stores, EvidenceRecord evidence) {
        return stores.statements().atIndex(evidence.logIndex()).orElseThrow(Ledger::notFound);
    }

    /** The registration of an evidence. */
    static Verified<Registration> registration(Stores stores, EvidenceRecord evidence) {
        return read(registered(stores, evidence), Registration.FORMAT);
    }

    /** The recall of an evidence, if its source took it back. */
    public static Optional<StatementRecord> recall(Stores stores, BusinessKey evidence) {
        return stores.statements().about(Subject.evidence(evidence), StatementType.RECALL).stream()
                .findFirst();
    }

    /** The exclusions of an evidence from cases, in log order. */
    static List<StatementRecord> exclusions(Stores stores, BusinessKey evidence) {
        return stores.statements().about(Subject.evidence(evidence), StatementType.EXCLUSION);
    }

    /** How many cases other than this one excluded an evidence. */
    public static long excludedElsewhere(Stores stores, CaseItem item) {
        return exclusions(stores, item.evidence()).stream()
                .filter(stored -> !stored.issuer().equals(item.consumer())
                        || !read(stored, Exclusion.FORMAT).value().caseNumber().equals(item.caseNo()))
                .count();
    }

    /** The departments that ever asked for an evidence with success, or decided on it. */
    static Set<String> consumers(Stores stores, BusinessKey evidence) {
        Set<String> consumers = new TreeSet<>();
        for (StatementRecord stored : stores.statements().about(Subject.evidence(evidence))) {
            boolean given = stored.type() == StatementType.ACCESS_REQUEST
                    && stores.accesses()
                            .find(stored.key())
                            .filter(access -> access.state() == AccessState.GRANTED)
                            .isPresent();
            if (given || stored.type() == StatementType.RECOGNITION_DECISION) {
                consumers.add(stored.issuer());
            }
        }
        return consumers;
    }
}
