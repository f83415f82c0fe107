package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;

/**
 * 调取申请: by the consumer of a contract in force, for evidence of its provider. Whether purpose and matter are within the
 * contract is for the provider to answer, signed.
 */
final class AccessRequestRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        AccessRequest request = AccessRequest.parse(incoming.statement().payload());
        String id = request.header().id();
        ContractHistory history =
                Ledger.requiredContract(stores, request.contract().id(), incoming.issuer());
        if (!history.ref().equals(request.contract())) {
            throw Rejections.because(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH, id, history.ref().id());
        }
        if (!history.contract().consumer().is(incoming.issuer())) {
            throw new HuzhengException(ErrorCode.ROLE_FORBIDDEN, "only the contract's consumer may ask");
        }
        if (!history.inForceAt(incoming.now())) {
            throw new HuzhengException(
                    ErrorCode.CONTRACT_NOT_ACTIVE,
                    history.stateAt(incoming.now()).name());
        }
        String provider = history.contract().provider().code().toString();
        EvidenceRecord evidence = stores.evidence()
                .find(request.evidenceId())
                .filter(found -> found.owner().equals(provider))
                .orElseThrow(Ledger::notFound);
        String requester = incoming.issuer().code().toString();
        AccessRecord access = new AccessRecord(
                id,
                request.contract().id(),
                evidence.id(),
                requester,
                request.caseNumber(),
                AccessState.REQUESTED,
                Optional.empty());
        return new Entry(
                Set.of(Subject.request(id), Subject.evidence(evidence.id())),
                Set.of(requester, provider),
                (writing, index) -> writing.accesses().insert(access));
    }
}
