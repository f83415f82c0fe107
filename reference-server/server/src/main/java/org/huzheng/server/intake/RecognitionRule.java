package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.EvidenceUse;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementType;

/** 互认决定: by the department that asked for the evidence and was given it, for the case it asked for. */
final class RecognitionRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        RecognitionDecision decision =
                RecognitionDecision.parse(incoming.statement().payload());
        String consumer = incoming.issuer().code().toString();
        String requestId = decision.request().id();
        AccessRecord access = stores.accesses()
                .find(requestId)
                .filter(found -> found.requester().equals(consumer))
                .orElseThrow(Ledger::notFound);
        EvidenceRecord evidence = stores.evidence().find(access.evidenceId()).orElseThrow(Ledger::notFound);
        requireSame(incoming, stores, decision, access, evidence);
        EvidenceUse.State state = state(stores, access, evidence, consumer);
        if (EvidenceUse.TABLE
                .next(state, EvidenceUse.eventOf(decision.conclusion()), EvidenceUse.Facts.NONE)
                .isEmpty()) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "the evidence is " + state);
        }
        CaseItem item = new CaseItem(
                decision.caseNumber(),
                consumer,
                evidence.id(),
                CaseItemStatus.valueOf(decision.conclusion().name()),
                incoming.header().id(),
                Optional.empty());
        return new Entry(
                Set.of(Subject.request(requestId), Subject.evidence(evidence.id())),
                Set.of(consumer, evidence.owner()),
                (writing, index) -> writing.caseItems().put(item));
    }

    private static void requireSame(
            Incoming incoming,
            Stores stores,
            RecognitionDecision decision,
            AccessRecord access,
            EvidenceRecord evidence) {
        boolean sameRequest = stores.statements()
                .find(StatementType.ACCESS_REQUEST, access.requestId())
                .filter(stored -> stored.content().equals(decision.request().digest()))
                .isPresent();
        boolean sameContract = Ledger.contract(stores, access.contractId())
                .filter(history -> history.ref().equals(decision.contract()))
                .isPresent();
        boolean samePackage = decision.evidence().id().equals(evidence.id())
                && decision.evidence().packageDigest().equals(evidence.content());
        if (!sameRequest
                || !sameContract
                || !samePackage
                || !decision.caseNumber().equals(access.caseNo())) {
            throw Rejections.because(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH,
                    incoming.header().id(),
                    "request, contract, package or case is another");
        }
    }

    /** Where this use of the evidence stands, from what was taken in about it. */
    private static EvidenceUse.State state(
            Stores stores, AccessRecord access, EvidenceRecord evidence, String consumer) {
        if (Ledger.recall(stores, evidence.id()).isPresent()) {
            return EvidenceUse.State.RECALLED;
        }
        Optional<CaseItem> decided = stores.caseItems().find(access.caseNo(), consumer, evidence.id());
        if (access.state() != AccessState.GRANTED) {
            return EvidenceUse.State.valueOf(access.state().name());
        }
        long released = last(stores, access, StatementType.RELEASE_RECEIPT);
        long concluded = last(stores, access, StatementType.RECOGNITION_DECISION);
        if (released > concluded && decided.filter(RecognitionRule::settled).isEmpty()) {
            return EvidenceUse.State.PROVIDED;
        }
        return decided.map(item -> EvidenceUse.State.valueOf(item.status().name()))
                .orElse(EvidenceUse.State.GRANTED);
    }

    private static boolean settled(CaseItem item) {
        return item.status() != CaseItemStatus.CORRECTION_REQUIRED;
    }

    private static long last(Stores stores, AccessRecord access, StatementType type) {
        return stores.statements().about(Subject.request(access.requestId())).stream()
                .filter(stored -> stored.type() == type)
                .mapToLong(StatementRecord::logIndex)
                .max()
                .orElse(-1);
    }
}
