package org.huzheng.server.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.EvidenceUse;
import org.huzheng.server.NewStatement;
import org.huzheng.server.Storage;
import org.huzheng.server.Transaction;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/**
 * Decides who may see and fetch an evidence 数据放行, and puts each release to another department into the log before the first
 * byte leaves: no log, no data. The contract must be in force at that moment.
 */
public final class EvidenceRelease {
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
     * An evidence as its owner, or a department it was ever granted to, may see it.
     *
     * @throws HuzhengException ACCESS_NOT_GRANTED to a department that asked for it without success so far; NOT_FOUND to
     *     anybody else, as if it did not exist
     */
    public static EvidenceRecord requireVisible(Stores stores, String evidenceId, Party caller) {
        String code = caller.code().toString();
        EvidenceRecord evidence = stores.evidence().find(evidenceId).orElseThrow(Ledger::notFound);
        if (evidence.owner().equals(code)) {
            return evidence;
        }
        List<AccessState> asked = stores.statements().about(Subject.evidence(evidenceId)).stream()
                .filter(stored -> stored.type() == StatementType.ACCESS_REQUEST)
                .filter(stored -> stored.issuer().equals(code))
                .flatMap(stored -> stores.accesses().find(stored.id()).stream())
                .map(AccessRecord::state)
                .toList();
        if (asked.isEmpty()) {
            throw Ledger.notFound();
        }
        if (!asked.contains(AccessState.GRANTED)) {
            throw new HuzhengException(ErrorCode.ACCESS_NOT_GRANTED, "");
        }
        return evidence;
    }

    /**
     * Releases an evidence to a department.
     *
     * @throws HuzhengException NOT_FOUND, ACCESS_NOT_GRANTED, or CONTRACT_NOT_ACTIVE if the contract ended meanwhile
     */
    public Released release(String evidenceId, Party caller) {
        EvidenceRecord evidence = storage.read(stores -> requireVisible(stores, evidenceId, caller));
        if (evidence.owner().equals(caller.code().toString())) {
            return new Released(evidence, Optional.empty());
        }
        String id = UUID.randomUUID().toString();
        storage.inTransaction(transaction -> receipt(transaction, evidence, caller, id));
        return new Released(evidence, Optional.of(id));
    }

    private boolean receipt(Transaction transaction, EvidenceRecord evidence, Party caller, String id) {
        transaction.lock();
        Instant now = clock.instant();
        Basis basis = basis(transaction.stores(), evidence, caller, now);
        StatementHeader header = operator.header(StatementType.RELEASE_RECEIPT, id, operatedBy);
        StatementRef grant = new StatementRef(basis.grant().id(), basis.grant().content());
        ReleaseReceipt receipt = new ReleaseReceipt(
                header, grant, basis.contract().ref(), new EvidenceRef(evidence.id(), evidence.content()), caller);
        Statement signed = operator.sign(receipt.payload());
        transaction.register(new NewStatement(
                StatementType.RELEASE_RECEIPT,
                id,
                operatedBy.code().toString(),
                header.suite().digest().digest(signed.payload()),
                signed.logEntry(),
                Set.of(
                        Subject.evidence(evidence.id()),
                        Subject.request(basis.access().requestId())),
                Set.of(caller.code().toString(), evidence.owner())));
        return true;
    }

    private static Basis basis(Stores stores, EvidenceRecord evidence, Party caller, Instant now) {
        List<AccessRecord> granted =
                stores.accesses().granted(evidence.id(), caller.code().toString(), now);
        boolean recalled = Ledger.recall(stores, evidence.id()).isPresent();
        if (granted.isEmpty() || recalled) {
            throw new HuzhengException(ErrorCode.ACCESS_NOT_GRANTED, recalled ? "recalled by its source" : "");
        }
        for (AccessRecord access : granted) {
            ContractHistory contract =
                    Ledger.contract(stores, access.contractId()).orElseThrow(Ledger::notFound);
            EvidenceUse.Facts facts = new EvidenceUse.Facts(contract.inForceAt(now), true);
            if (EvidenceUse.TABLE
                    .next(EvidenceUse.State.GRANTED, EvidenceUse.Event.RELEASE, facts)
                    .isPresent()) {
                return new Basis(access, grant(stores, access), contract);
            }
        }
        throw new HuzhengException(ErrorCode.CONTRACT_NOT_ACTIVE, "");
    }

    private static StatementRecord grant(Stores stores, AccessRecord access) {
        return stores.statements().about(Subject.request(access.requestId())).stream()
                .filter(stored -> stored.type() == StatementType.ACCESS_GRANT)
                .filter(stored -> AccessGrant.parse(Ledger.statement(stored).payload())
                        .request()
                        .id()
                        .equals(access.requestId()))
                .findFirst()
                .orElseThrow(Ledger::notFound);
    }
}
