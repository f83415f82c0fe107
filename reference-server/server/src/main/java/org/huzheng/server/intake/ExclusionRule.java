package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.internal.state.EvidenceUse;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/**
 * 证据排除: by a department that recognised the evidence, for the case it recognised it for, once. Others keep what they have; they
 * and the source are told.
 */
final class ExclusionRule implements PlainRule<Exclusion> {
    @Override
    public StatementFormat<Exclusion> format() {
        return Exclusion.FORMAT;
    }

    @Override
    public Entry judge(Incoming<Exclusion> incoming, Stores stores) {
        Exclusion exclusion = incoming.value();
        StatementRecord decided = recognition(incoming, stores);
        RecognitionDecision decision =
                Ledger.read(decided, RecognitionDecision.FORMAT).value();
        checkSame(incoming, decision);
        BusinessKey request = new BusinessKey(incoming.by(), decision.request().id());
        AccessRecord access = stores.accesses().find(request).orElseThrow(Ledger::notFound);
        CaseItem item = stores.caseItems()
                .find(exclusion.caseNumber(), incoming.by(), access.evidence())
                .filter(known -> known.decisionId().equals(decided.id()))
                .orElseThrow(Ledger::notFound);
        EvidenceUse.State state = EvidenceUse.State.valueOf(item.status().name());
        if (EvidenceUse.next(state, EvidenceUse.Event.EXCLUDE, Set.of()).isEmpty()) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "the evidence is " + state);
        }
        Set<String> audience = new TreeSet<>(Ledger.consumers(stores, access.evidence()));
        audience.add(access.evidence().issuer());
        return new Entry(
                Set.of(Subject.evidence(access.evidence())),
                audience,
                (writing, index) -> writing.caseItems().put(excluded(item)));
    }

    /** The decision it names is the issuer's own. */
    private static StatementRecord recognition(Incoming<Exclusion> incoming, Stores stores) {
        StatementRecord decided = stores.statements()
                .find(
                        StatementType.RECOGNITION_DECISION,
                        new BusinessKey(
                                incoming.by(), incoming.value().recognition().id()))
                .orElseThrow(Ledger::notFound);
        if (!Ledger.ref(decided).equals(incoming.value().recognition())) {
            throw Rejections.because(ReasonCode.REFERENCE_MISMATCH, incoming.id(), decided.id());
        }
        incoming.requireAfter(decided);
        return decided;
    }

    private static void checkSame(Incoming<Exclusion> incoming, RecognitionDecision decision) {
        Findings findings = new Findings();
        Exclusion exclusion = incoming.value();
        if (!exclusion.evidence().equals(decision.evidence())) {
            findings.add(
                    ReasonCode.PACKAGE_REFERENCE_MISMATCH,
                    incoming.id(),
                    decision.evidence().id());
        }
        if (!exclusion.caseNumber().equals(decision.caseNumber())) {
            findings.add(ReasonCode.CASE_NUMBER_MISMATCH, incoming.id(), decision.caseNumber());
        }
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
    }

    private static CaseItem excluded(CaseItem item) {
        return new CaseItem(
                item.caseNo(),
                item.consumer(),
                item.evidence(),
                CaseItemStatus.EXCLUDED,
                item.decisionId(),
                Optional.empty());
    }
}
