package org.huzheng.server.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** What an answer to an access request is held against. Only the provider finds it. */
record AnswerContext(
        AccessRecord access,
        Verified<AccessRequest> request,
        ContractHistory contract,
        Optional<EvidenceRecord> found,
        Instant now) {

    static AnswerContext of(Incoming<?> incoming, Stores stores, StatementRef request, StatementRef contract) {
        incoming.requireUnder(request.id());
        StatementRecord stored = Ledger.referred(stores, incoming, StatementType.ACCESS_REQUEST, request);
        AccessRecord access = stores.accesses().find(stored.key()).orElseThrow(Ledger::notFound);
        if (!access.evidence().issuer().equals(incoming.by())) {
            throw Ledger.notFound();
        }
        Optional<EvidenceRecord> evidence = stores.evidence().find(access.evidence());
        ContractHistory history = Ledger.contract(stores, access.contract());
        if (!history.ref().equals(contract)) {
            throw Rejections.because(
                    ReasonCode.REFERENCE_MISMATCH, incoming.id(), "the contract of the request is another");
        }
        return new AnswerContext(access, Ledger.read(stored, AccessRequest.FORMAT), history, evidence, incoming.now());
    }

    /**
     * What was asked for.
     *
     * @throws org.huzheng.HuzhengException NOT_FOUND if it is records, and what answers them was not registered yet
     */
    EvidenceRecord evidence() {
        return found.orElseThrow(Ledger::notFound);
    }

    /** What an answer is about, whom it is told, and what it does to the request. */
    Entry entry(AccessState outcome, Optional<Instant> validUntil) {
        return new Entry(
                Set.of(Subject.request(access.key()), Subject.evidence(access.evidence())),
                Set.of(access.requester(), access.evidence().issuer()),
                (writing, index) -> writing.accesses().decide(access.key(), outcome, now, validUntil));
    }
}
