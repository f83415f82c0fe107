package org.huzheng.server.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.Recall;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractRevocation;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/**
 * What the statements taken in so far amount to 台账: always read from the statements themselves. "Not there" and "not yours"
 * are one answer.
 */
public final class Ledger {
    private Ledger() {}

    /** The one refusal for what does not exist and what belongs to others. */
    public static HuzhengException notFound() {
        return new HuzhengException(ErrorCode.NOT_FOUND, "");
    }

    /** The statement of a row. */
    public static Statement statement(StatementRecord stored) {
        return Statement.parseEnvelope(stored.entry());
    }

    /** Who issued the statement of a row. */
    public static Party issuer(StatementRecord stored) {
        return statement(stored).header().issuer();
    }

    /** Whether a department was told of a statement; whoever issued one is told of it too. */
    public static boolean visible(Stores stores, StatementRecord stored, String department) {
        List<StatementRecord> next = stores.events().after(department, stored.logIndex() - 1, 1);
        return !next.isEmpty() && next.get(0).logIndex() == stored.logIndex();
    }

    /** A statement this department was told of; otherwise it does not exist. */
    public static StatementRecord required(Stores stores, StatementType type, String id, String department) {
        return stores.statements()
                .find(type, id)
                .filter(stored -> visible(stores, stored, department))
                .orElseThrow(Ledger::notFound);
    }

    /** A contract and what its parties have done with it. */
    public static Optional<ContractHistory> contract(Stores stores, String id) {
        return stores.statements().find(StatementType.SHARING_CONTRACT, id).map(stored -> {
            ContractHistory history = ContractHistory.proposed(
                    SharingContract.parse(statement(stored).payload()));
            for (StatementRecord later : stores.statements().about(Subject.contract(id))) {
                history = after(history, later);
            }
            return history;
        });
    }

    private static ContractHistory after(ContractHistory history, StatementRecord later) {
        return switch (later.type()) {
            case CONTRACT_SIGNATURE ->
                history.answered(ContractSignature.parse(statement(later).payload()));
            case CONTRACT_REVOCATION ->
                history.revoked(ContractRevocation.parse(statement(later).payload()));
            default -> history;
        };
    }

    /** A contract one of whose parties this is; otherwise it does not exist. */
    static ContractHistory requiredContract(Stores stores, String id, Party party) {
        return contract(stores, id)
                .filter(history -> history.contract().isParty(party))
                .orElseThrow(Ledger::notFound);
    }

    /** The request statement of this id. */
    static Optional<AccessRequest> request(Stores stores, String id) {
        return stores.statements()
                .find(StatementType.ACCESS_REQUEST, id)
                .map(stored -> AccessRequest.parse(statement(stored).payload()));
    }

    /** The registration of an evidence. */
    public static Registration registration(Stores stores, EvidenceRecord evidence) {
        StatementRecord stored =
                stores.statements().atIndex(evidence.logIndex()).orElseThrow(Ledger::notFound);
        return Registration.parse(statement(stored).payload());
    }

    /** The recall of an evidence, if its source took it back. */
    public static Optional<Recall> recall(Stores stores, String evidenceId) {
        return stores.statements().about(Subject.evidence(evidenceId)).stream()
                .filter(stored -> stored.type() == StatementType.RECALL)
                .map(stored -> Recall.parse(statement(stored).payload()))
                .findFirst();
    }

    /** The departments that ever asked for an evidence with success, or decided on it. */
    static Set<String> consumers(Stores stores, String evidenceId) {
        Set<String> consumers = new TreeSet<>();
        for (StatementRecord stored : stores.statements().about(Subject.evidence(evidenceId))) {
            switch (stored.type()) {
                case ACCESS_GRANT -> {
                    String request = AccessGrant.parse(statement(stored).payload())
                            .request()
                            .id();
                    request(stores, request)
                            .ifPresent(asked ->
                                    consumers.add(asked.header().issuer().code().toString()));
                }
                case RECOGNITION_DECISION -> consumers.add(stored.issuer());
                default -> {}
            }
        }
        return consumers;
    }
}
