package org.huzheng.server.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.handover.internal.HandoverRelease;
import org.huzheng.recognition.internal.state.EvidenceUse;
import org.huzheng.server.NewStatement;
import org.huzheng.server.Registered;
import org.huzheng.server.Storage;
import org.huzheng.server.Transaction;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/**
 * Decides who may see and fetch an evidence 数据放行, and puts each release to another department into the log before the first
 * byte leaves: no log, no data. The contract must be in force at that moment.
 */
public final class EvidenceRelease {
    /** How long a download that broke off may go on under its receipt. */
    private static final Duration ONE_DOWNLOAD = Duration.ofHours(24);

    private final Storage storage;
    private final StatementSigner operator;
    private final Party operatedBy;
    private final Clock clock;

    /** Releases are signed by the server's operator. */
    public EvidenceRelease(Storage storage, StatementSigner operator, Party operatedBy, Clock clock) {
        this.storage = storage;
        this.operator = operator;
        this.operatedBy = operatedBy;
        this.clock = clock;
    }

    /**
     * An evidence that may leave now.
     *
     * @param evidence the evidence
     * @param receiptId the release receipt that stands in the log; empty for the owner
     */
    public record Released(EvidenceRecord evidence, Optional<String> receiptId) {}

    private record Basis(AccessRecord access, StatementRecord grant, ContractHistory contract) {}

    /**
     * What a caller names when it asks for an evidence.
     *
     * @param evidenceId the evidence's id
     * @param issuer whose evidence, where two departments use the same id
     * @param request the id of the caller's request it is fetched for
     */
    public record Named(String evidenceId, Optional<String> issuer, Optional<String> request) {}

    /**
     * An evidence as its owner, or a department it was ever granted to, may see it.
     *
     * @throws HuzhengException ACCESS_NOT_GRANTED to a department that asked for it without success so far; ID_AMBIGUOUS if
     *     it may see two of that id; NOT_FOUND to anybody else, as if it did not exist
     */
    public static EvidenceRecord requireVisible(Stores stores, Named named, Party caller) {
        String code = caller.code().toString();
        Optional<AccessRecord> asked =
                named.request().map(id -> access(stores, new BusinessKey(code, id), named.evidenceId()));
        EvidenceRecord evidence = Ledger.only(stores.evidence().named(named.evidenceId()).stream()
                .filter(found -> named.issuer().map(found.owner()::equals).orElse(true))
                .filter(found -> asked.map(access -> access.evidence().equals(found.key()))
                        .orElse(true))
                .filter(found -> found.owner().equals(code)
                        || !stores.accesses().asked(found.key(), code).isEmpty()
                        || Handovers.received(stores, found.key(), code).isPresent())
                .toList());
        boolean given = evidence.owner().equals(code)
                || stores.accesses().asked(evidence.key(), code).stream()
                        .anyMatch(access -> access.state() == AccessState.GRANTED)
                || Handovers.received(stores, evidence.key(), code).isPresent();
        if (!given) {
            throw new HuzhengException(ErrorCode.ACCESS_NOT_GRANTED, "");
        }
        return evidence;
    }

    private static AccessRecord access(Stores stores, BusinessKey request, String evidenceId) {
        return stores.accesses()
                .find(request)
                .filter(access -> access.evidence().id().equals(evidenceId))
                .orElseThrow(Ledger::notFound);
    }

    /**
     * Releases an evidence to a department, for one of its requests.
     *
     * @param continued whether a download goes on that was begun before: what was begun within a day under the same grant, and
     *     not said to be deleted since, is one release
     * @throws HuzhengException NOT_FOUND, ACCESS_NOT_GRANTED, CONTRACT_NOT_ACTIVE if the contract ended meanwhile, or
     *     REQUEST_AMBIGUOUS if no request is named and several are open
     */
    public Released release(Named named, Party caller, boolean continued) {
        EvidenceRecord evidence = storage.read(stores -> requireVisible(stores, named, caller));
        if (evidence.owner().equals(caller.code().toString())) {
            return new Released(evidence, Optional.empty());
        }
        String fresh = UUID.randomUUID().toString();
        String id = storage.inTransaction(transaction -> {
            transaction.lock();
            Stores stores = transaction.stores();
            Optional<StatementRecord> handover = handover(stores, evidence, named.request(), caller);
            if (handover.isPresent()) {
                return handedOver(transaction, evidence, handover.get(), caller, fresh);
            }
            Basis basis = basis(stores, evidence, named.request(), caller);
            Optional<String> begun = continued ? begun(stores, basis) : Optional.empty();
            return begun.orElseGet(() -> receipt(transaction, evidence, basis, caller, fresh));
        });
        return new Released(evidence, Optional.of(id));
    }

    /** The receipt under which a download was begun. */
    private Optional<String> begun(Stores stores, Basis basis) {
        Instant since = clock.instant().minus(ONE_DOWNLOAD);
        return stores.statements().about(Subject.request(basis.access().key())).stream()
                .filter(stored ->
                        stored.type() == StatementType.RELEASE_RECEIPT || stored.type() == StatementType.DATA_DELETION)
                .reduce((earlier, later) -> later)
                .filter(last -> last.type() == StatementType.RELEASE_RECEIPT
                        && last.storedAt().isAfter(since))
                .map(StatementRecord::id);
    }

    /** The handover it is released under: only where no grant is meant, nor held. */
    private Optional<StatementRecord> handover(
            Stores stores, EvidenceRecord evidence, Optional<String> request, Party caller) {
        String code = caller.code().toString();
        boolean granted = request.isPresent()
                || !stores.accesses()
                        .granted(evidence.key(), code, clock.instant())
                        .isEmpty();
        return granted || Ledger.recall(stores, evidence.key()).isPresent()
                ? Optional.empty()
                : Handovers.received(stores, evidence.key(), code);
    }

    private String handedOver(
            Transaction transaction, EvidenceRecord evidence, StatementRecord handover, Party caller, String id) {
        StatementHeader header = operator.header(StatementType.HANDOVER_RELEASE, id, operatedBy);
        HandoverRelease release = new HandoverRelease(
                header,
                Ledger.ref(handover),
                new EvidenceRef(evidence.id(), evidence.content()),
                Names.shown(transaction.stores(), caller));
        register(transaction, header, operator.sign(release.payload()), evidence, caller, Set.of());
        return id;
    }

    private Registered register(
            Transaction transaction,
            StatementHeader header,
            Statement signed,
            EvidenceRecord evidence,
            Party caller,
            Set<String> subjects) {
        Set<String> all = new HashSet<>(subjects);
        all.add(Subject.evidence(evidence.key()));
        return transaction.register(new NewStatement(
                header.type(),
                header.id(),
                operatedBy.code().toString(),
                header.suite().digest().digest(signed.payload()),
                signed.logEntry(),
                all,
                Set.of(caller.code().toString(), evidence.owner())));
    }

    private String receipt(Transaction transaction, EvidenceRecord evidence, Basis basis, Party caller, String id) {
        StatementHeader header = operator.header(StatementType.RELEASE_RECEIPT, id, operatedBy);
        ReleaseReceipt receipt = new ReleaseReceipt(
                header,
                Ledger.ref(basis.grant()),
                basis.contract().ref(),
                new EvidenceRef(evidence.id(), evidence.content()),
                Names.shown(transaction.stores(), caller));
        Statement signed = operator.sign(receipt.payload());
        Registered registered = register(
                transaction,
                header,
                signed,
                evidence,
                caller,
                Set.of(Subject.request(basis.access().key())));
        transaction
                .stores()
                .statements()
                .atIndex(registered.logIndex())
                .ifPresent(stored -> EvidenceListing.released(transaction.stores(), stored));
        return id;
    }

    private Basis basis(Stores stores, EvidenceRecord evidence, Optional<String> request, Party caller) {
        Instant now = clock.instant();
        List<AccessRecord> granted = stores
                .accesses()
                .granted(evidence.key(), caller.code().toString(), now)
                .stream()
                .filter(access -> request.map(access.requestId()::equals).orElse(true))
                .toList();
        boolean recalled = Ledger.recall(stores, evidence.key()).isPresent();
        if (granted.isEmpty() || recalled) {
            throw new HuzhengException(ErrorCode.ACCESS_NOT_GRANTED, recalled ? "recalled by its source" : "");
        }
        List<AccessRecord> releasable = granted.stream()
                .filter(access -> releasable(stores, access, now))
                .toList();
        if (releasable.isEmpty()) {
            throw new HuzhengException(ErrorCode.CONTRACT_NOT_ACTIVE, "");
        }
        AccessRecord access = meant(stores, releasable);
        return new Basis(access, grant(stores, access), Ledger.contract(stores, access.contract()));
    }

    /** Only grants that have not run out are looked up; the contract is asked anew. */
    private static boolean releasable(Stores stores, AccessRecord granted, Instant now) {
        Set<EvidenceUse.Condition> held = EnumSet.of(EvidenceUse.Condition.GRANT_VALID);
        ContractHistory contract = Ledger.contract(stores, granted.contract());
        boolean inForce = contract.contract().parties().consumers().stream()
                .filter(party -> party.code().toString().equals(granted.requester()))
                .anyMatch(party -> contract.inForceFor(party, now));
        if (inForce) {
            held.add(EvidenceUse.Condition.CONTRACT_IN_FORCE);
        }
        return EvidenceUse.next(EvidenceUse.State.GRANTED, EvidenceUse.Event.RELEASE, held)
                .isPresent();
    }

    /** The one request it can be fetched for: of several, the one whose case has no conclusion yet. */
    private static AccessRecord meant(Stores stores, List<AccessRecord> releasable) {
        List<AccessRecord> open = releasable.stream()
                .filter(access -> stores.caseItems()
                        .find(access.caseNo(), access.requester(), access.evidence())
                        .filter(CaseItem::settled)
                        .isEmpty())
                .toList();
        List<AccessRecord> candidates = open.isEmpty() ? releasable : open;
        if (candidates.size() > 1) {
            throw new HuzhengException(ErrorCode.REQUEST_AMBIGUOUS, candidates.size() + " requests are granted");
        }
        return candidates.get(0);
    }

    private static StatementRecord grant(Stores stores, AccessRecord access) {
        return stores.statements().about(Subject.request(access.key()), StatementType.ACCESS_GRANT).stream()
                .findFirst()
                .orElseThrow(Ledger::notFound);
    }
}
