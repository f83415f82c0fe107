package org.huzheng.server.intake;

import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** What an answer to an access request is held against. Only the provider finds it. */
record AnswerContext(AccessRecord access, AccessRequest request, ContractHistory contract, EvidenceRecord evidence) {

    static AnswerContext of(Incoming incoming, Stores stores, StatementRef request, StatementRef contract) {
        incoming.requireUnder(request.id());
        String provider = incoming.issuer().code().toString();
        AccessRecord access = stores.accesses().find(request.id()).orElseThrow(Ledger::notFound);
        EvidenceRecord evidence = stores.evidence()
                .find(access.evidenceId())
                .filter(found -> found.owner().equals(provider))
                .orElseThrow(Ledger::notFound);
        StatementRecord stored = stores.statements()
                .find(StatementType.ACCESS_REQUEST, request.id())
                .orElseThrow(Ledger::notFound);
        ContractHistory history = Ledger.contract(stores, access.contractId()).orElseThrow(Ledger::notFound);
        if (!stored.content().equals(request.digest()) || !history.ref().equals(contract)) {
            throw Rejections.because(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH, incoming.header().id(), request.id());
        }
        return new AnswerContext(
                access, AccessRequest.parse(Ledger.statement(stored).payload()), history, evidence);
    }
}
