package org.huzheng.server.intake;

import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Recall;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;

/** 证据撤回: by its source, once; every consumer is told and every case shows it. */
final class RecallRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        Recall recall = Recall.parse(incoming.statement().payload());
        String id = incoming.header().id();
        String owner = incoming.issuer().code().toString();
        EvidenceRecord evidence = stores.evidence()
                .find(recall.evidence().id())
                .filter(found -> found.owner().equals(owner))
                .orElseThrow(Ledger::notFound);
        if (!recall.evidence().packageDigest().equals(evidence.content())) {
            throw Rejections.because(ReasonCode.FILE_DIGEST_MISMATCH, id, "the recall names another package");
        }
        if (Ledger.recall(stores, evidence.id()).isPresent()) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "recalled before");
        }
        Set<String> audience = new TreeSet<>(Ledger.consumers(stores, evidence.id()));
        audience.add(owner);
        return new Entry(
                Set.of(Subject.recall(id), Subject.evidence(evidence.id())),
                audience,
                (writing, index) -> writing.caseItems().recall(evidence.id(), id));
    }
}
