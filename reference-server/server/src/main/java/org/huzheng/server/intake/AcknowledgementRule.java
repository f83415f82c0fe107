package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementType;

/** 撤回确认: by a department that was told of the recall, for a case that relied on the evidence. */
final class AcknowledgementRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        RecallAcknowledgement acknowledgement =
                RecallAcknowledgement.parse(incoming.statement().payload());
        String recallId = acknowledgement.recall().id();
        String consumer = incoming.issuer().code().toString();
        incoming.requireUnder(recallId);
        StatementRecord stored = Ledger.required(stores, StatementType.RECALL, recallId, consumer);
        if (!stored.content().equals(acknowledgement.recall().digest())) {
            throw Rejections.because(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH, incoming.header().id(), "another recall is meant");
        }
        Recall recall = Recall.parse(Ledger.statement(stored).payload());
        String evidenceId = recall.evidence().id();
        Optional<CaseItem> item = stores.caseItems().find(acknowledgement.caseNumber(), consumer, evidenceId);
        boolean waiting = item.isPresent()
                ? item.get().status() == CaseItemStatus.RECALLED
                : granted(stores, evidenceId, consumer, acknowledgement.caseNumber());
        if (!waiting) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "nothing recalled in that case");
        }
        return new Entry(
                Set.of(Subject.recall(recallId), Subject.evidence(evidenceId)),
                Set.of(consumer, stored.issuer()),
                (writing, index) -> item.ifPresent(known -> writing.caseItems().put(acknowledged(known))));
    }

    /** Evidence that was granted for the case but not decided on yet. */
    private static boolean granted(Stores stores, String evidenceId, String consumer, String caseNumber) {
        return stores.statements().about(Subject.evidence(evidenceId)).stream()
                .filter(stored -> stored.type() == StatementType.ACCESS_REQUEST)
                .flatMap(stored -> stores.accesses().find(stored.id()).stream())
                .anyMatch(access -> access.requester().equals(consumer)
                        && access.caseNo().equals(caseNumber)
                        && access.state() == AccessState.GRANTED);
    }

    private static CaseItem acknowledged(CaseItem item) {
        return new CaseItem(
                item.caseNo(),
                item.consumer(),
                item.evidenceId(),
                CaseItemStatus.RECALL_ACKNOWLEDGED,
                item.decisionId(),
                item.recallId());
    }
}
