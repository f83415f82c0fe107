package org.huzheng.server.intake;

import java.util.Optional;
import java.util.UUID;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.server.Storage;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** Answers, signed, whether an evidence was recalled as of a published size of the log 撤回状态答复. */
public final class RecallAnswers {
    private final Storage storage;
    private final StatementSigner operator;
    private final Party operatedBy;

    /** Answers are signed by the server's operator. */
    public RecallAnswers(Storage storage, StatementSigner operator, Party operatedBy) {
        this.storage = storage;
        this.operator = operator;
        this.operatedBy = operatedBy;
    }

    /**
     * Answers for one evidence.
     *
     * @throws org.huzheng.HuzhengException as {@link EvidenceRelease#requireVisible}
     */
    public Statement answer(EvidenceRelease.Named named, Party caller) {
        // The size comes first: whatever stands in that much of the log is seen by the reading after it.
        storage.log().requireSound();
        long size = storage.log().checkpoint().checkpoint().size();
        return storage.read(stores -> {
            EvidenceRecord evidence = EvidenceRelease.requireVisible(stores, named, caller);
            Optional<StatementRecord> recall = Ledger.recall(stores, evidence.key());
            RecallStatus status = new RecallStatus(
                    operator.header(
                            StatementType.RECALL_STATUS, UUID.randomUUID().toString(), operatedBy),
                    new EvidenceRef(evidence.id(), evidence.content()),
                    size,
                    recall.map(Ledger::ref));
            return operator.sign(status.payload());
        });
    }
}
