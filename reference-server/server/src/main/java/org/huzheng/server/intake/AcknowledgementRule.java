package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** 撤回确认: by a department that was told of the recall, for a case that relied on the evidence. */
final class AcknowledgementRule implements PlainRule<RecallAcknowledgement> {
    @Override
    public StatementFormat<RecallAcknowledgement> format() {
        return RecallAcknowledgement.FORMAT;
    }

    @Override
    public Entry judge(Incoming<RecallAcknowledgement> incoming, Stores stores) {
        RecallAcknowledgement acknowledgement = incoming.value();
        incoming.requireUnder(acknowledgement.recall().id());
        StatementRecord stored = Ledger.referred(stores, incoming, StatementType.RECALL, acknowledgement.recall());
        Recall recall = Ledger.read(stored, Recall.FORMAT).value();
        BusinessKey evidence =
                new BusinessKey(stored.issuer(), recall.evidence().id());
        String caseNumber = acknowledgement.caseNumber();
        if (acknowledged(stores, stored, incoming.by(), caseNumber)) {
            throw new HuzhengException(ErrorCode.ACKNOWLEDGED_ALREADY, caseNumber);
        }
        Optional<CaseItem> item = stores.caseItems().find(caseNumber, incoming.by(), evidence);
        boolean waiting = item.isPresent()
                ? item.get().status() == CaseItemStatus.RECALLED
                : granted(stores, evidence, incoming.by(), caseNumber);
        if (!waiting) {
            throw new HuzhengException(ErrorCode.RECALL_NOT_CONCERNED, caseNumber);
        }
        return new Entry(
                Set.of(Subject.recall(stored.key()), Subject.evidence(evidence)),
                Set.of(incoming.by(), stored.issuer()),
                (writing, index) -> item.ifPresent(known -> writing.caseItems().put(acknowledged(known))));
    }

    private static boolean acknowledged(Stores stores, StatementRecord recall, String consumer, String caseNumber) {
        return stores.statements().about(Subject.recall(recall.key())).stream()
                .filter(stored -> stored.type() == StatementType.RECALL_ACKNOWLEDGEMENT)
                .filter(stored -> stored.issuer().equals(consumer))
                .map(stored -> Ledger.read(stored, RecallAcknowledgement.FORMAT).value())
                .anyMatch(earlier -> earlier.caseNumber().equals(caseNumber));
    }

    /** Evidence that was granted for the case but not decided on yet. */
    private static boolean granted(Stores stores, BusinessKey evidence, String consumer, String caseNumber) {
        return stores.accesses().asked(evidence, consumer).stream()
                .anyMatch(access -> access.caseNo().equals(caseNumber) && access.state() == AccessState.GRANTED);
    }

    private static CaseItem acknowledged(CaseItem item) {
        return new CaseItem(
                item.caseNo(),
                item.consumer(),
                item.evidence(),
                CaseItemStatus.RECALL_ACKNOWLEDGED,
                item.decisionId(),
                item.recallId());
    }
}
