package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/**
 * 调取申请: by the consumer of a contract in force, for evidence of its provider or for records it
 * will seal. Whether purpose and matter are within the
 * contract is for the provider to answer, signed.
 */
final class AccessRequestRule implements PlainRule<AccessRequest> {
    @Override
    public StatementFormat<AccessRequest> format() {
        return AccessRequest.FORMAT;
    }

    @Override
    public Entry judge(Incoming<AccessRequest> incoming, Stores stores) {
        AccessRequest request = incoming.value();
        String id = request.header().id();
        StatementRecord contract =
                Ledger.referred(stores, incoming, StatementType.SHARING_CONTRACT, request.contract());
        ContractHistory history = Ledger.contract(stores, contract.key());
        if (!history.contract().parties().isConsumer(incoming.issuer())) {
            throw new HuzhengException(ErrorCode.ROLE_FORBIDDEN, "only the contract's consumer may ask");
        }
        if (!history.inForceFor(incoming.issuer(), incoming.now())) {
            throw new HuzhengException(
                    ErrorCode.CONTRACT_NOT_ACTIVE,
                    history.stateFor(incoming.issuer(), incoming.now())
                            .map(Enum::name)
                            .orElse(""));
        }
        String provider = history.contract().provider().code().toString();
        BusinessKey evidence = new BusinessKey(provider, request.evidenceId());
        if (request.records().isEmpty()) {
            EvidenceRecord registered = stores.evidence().find(evidence).orElseThrow(Ledger::notFound);
            incoming.requireAfter(Ledger.registered(stores, registered));
        }
        AccessRecord access = new AccessRecord(
                id,
                incoming.by(),
                contract.key(),
                evidence,
                request.caseNumber(),
                AccessState.REQUESTED,
                Optional.empty());
        return new Entry(
                Set.of(Subject.request(access.key()), Subject.evidence(evidence)),
                Set.of(incoming.by(), provider),
                (writing, index) -> writing.accesses().insert(access));
    }
}
