package org.huzheng.server.intake;

import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Recall;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;

/** 证据撤回: by its source, once; every consumer is told and every case shows it. */
final class RecallRule implements PlainRule<Recall> {
    @Override
    public StatementFormat<Recall> format() {
        return Recall.FORMAT;
    }

    @Override
    public Entry judge(Incoming<Recall> incoming, Stores stores) {
        Recall recall = incoming.value();
        String id = incoming.id();
        EvidenceRecord evidence = stores.evidence()
                .find(new BusinessKey(incoming.by(), recall.evidence().id()))
                .orElseThrow(Ledger::notFound);
        incoming.requireAfter(Ledger.registered(stores, evidence));
        if (!recall.evidence().packageDigest().equals(evidence.content())) {
            throw Rejections.because(ReasonCode.PACKAGE_REFERENCE_MISMATCH, id, evidence.id());
        }
        if (Ledger.recall(stores, evidence.key()).isPresent()) {
            throw new HuzhengException(ErrorCode.RECALLED_ALREADY, evidence.id());
        }
        recall.replacement().ifPresent(other -> Replacements.require(incoming, stores, other));
        Set<String> audience = new TreeSet<>(Ledger.consumers(stores, evidence.key()));
        audience.addAll(Handovers.receivers(stores, evidence.key()));
        audience.add(incoming.by());
        return new Entry(
                Set.of(Subject.recall(new BusinessKey(incoming.by(), id)), Subject.evidence(evidence.key())),
                audience,
                (writing, index) -> writing.caseItems().recall(evidence.key(), id));
    }
}
