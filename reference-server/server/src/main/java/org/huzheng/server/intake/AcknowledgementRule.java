package org.huzheng.server.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallAcknowledgement.Passage;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.RecallDuty;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/**
 * 撤回确认: by a department that owes one, for the case it owes it for; once, unless it names the latest one that it changes. Where
 * the evidence went, the recall goes.
 */
final class AcknowledgementRule implements PlainRule<RecallAcknowledgement> {
    @Override
    public StatementFormat<RecallAcknowledgement> format() {
        return RecallAcknowledgement.FORMAT;
    }

    @Override
    public Entry judge(Incoming<RecallAcknowledgement> incoming, Stores stores) {
        RecallAcknowledgement acknowledgement = incoming.value();
        incoming.requireUnder(acknowledgement.recall().id());
        StatementRecord recall = Ledger.referred(stores, incoming, StatementType.RECALL, acknowledgement.recall());
        BusinessKey evidence = new BusinessKey(
                recall.issuer(),
                Ledger.read(recall, Recall.FORMAT).value().evidence().id());
        String caseNumber = acknowledgement.caseNumber();
        RecallDuty duty = stores.recallDuties()
                .find(recall.logIndex(), incoming.by(), caseNumber)
                .orElseThrow(() -> new HuzhengException(ErrorCode.RECALL_NOT_CONCERNED, caseNumber));
        requireNext(incoming, stores, duty);
        requireNames(incoming, stores);
        Optional<CaseItem> item = stores.caseItems().find(caseNumber, incoming.by(), evidence);
        Told told = Told.of(stores, acknowledgement, recall);
        Set<String> audience = new TreeSet<>(told.ofThis());
        audience.add(incoming.by());
        audience.add(recall.issuer());
        return new Entry(
                Set.of(Subject.recall(recall.key()), Subject.evidence(evidence)), audience, (writing, index) -> {
                    item.ifPresent(known -> writing.caseItems().put(acknowledged(known)));
                    told.ofTheRecall().forEach(code -> writing.events().announceLater(recall.logIndex(), index, code));
                });
    }

    /**
     * What those are told to whom the evidence was passed on.
     *
     * @param ofTheRecall they hear of the recall only now
     * @param ofThis they know the recall and hear that another case of theirs is concerned
     */
    private record Told(Set<String> ofTheRecall, Set<String> ofThis) {
        static Told of(Stores stores, RecallAcknowledgement acknowledgement, StatementRecord recall) {
            Set<String> ofTheRecall = new TreeSet<>();
            Set<String> ofThis = new TreeSet<>();
            for (Passage passage : RecallDuties.reached(stores, acknowledgement, recall.issuer())) {
                String code = passage.department().code().toString();
                boolean knows = stores.events().announced(recall.logIndex(), code);
                (knows ? ofThis : ofTheRecall).add(code);
            }
            return new Told(ofTheRecall, ofThis);
        }
    }

    private static void requireNext(Incoming<RecallAcknowledgement> incoming, Stores stores, RecallDuty duty) {
        RecallAcknowledgement acknowledgement = incoming.value();
        if (duty.answerIndex().isEmpty()) {
            if (acknowledgement.changes().isPresent()) {
                throw Rejections.because(
                        ReasonCode.REFERENCE_MISMATCH, incoming.id(), "nothing was acknowledged for this case yet");
            }
            return;
        }
        StatementRecord latest =
                stores.statements().atIndex(duty.answerIndex().get()).orElseThrow(Ledger::notFound);
        if (!acknowledgement.changes().equals(Optional.of(Ledger.ref(latest)))) {
            throw new HuzhengException(ErrorCode.ACKNOWLEDGED_ALREADY, duty.caseNo() + ": " + latest.id());
        }
        incoming.requireAfter(latest);
        RecallAcknowledgement before =
                Ledger.read(latest, RecallAcknowledgement.FORMAT).value();
        if (!new HashSet<>(acknowledgement.passedOn()).containsAll(before.passedOn())) {
            throw new HuzhengException(ErrorCode.ACKNOWLEDGEMENT_CONTRADICTS, latest.id());
        }
    }

    private static void requireNames(Incoming<RecallAcknowledgement> incoming, Stores stores) {
        Findings findings = new Findings();
        incoming.value()
                .passedOn()
                .forEach(passage -> Names.check(stores, passage.department(), incoming.id(), findings));
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
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
