package org.huzheng.server.intake;

import java.util.HashSet;
import java.util.Set;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.handover.CaseHandover;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;

/** 案件移送: to a body that has a key here, with evidence the sender registered itself, as registered and not recalled. */
final class HandoverRule implements PlainRule<CaseHandover> {
    @Override
    public StatementFormat<CaseHandover> format() {
        return CaseHandover.FORMAT;
    }

    @Override
    public Entry judge(Incoming<CaseHandover> incoming, Stores stores) {
        CaseHandover handover = incoming.value();
        Names.requireReachable(incoming, stores, handover.to());
        Findings findings = new Findings();
        Set<String> subjects = new HashSet<>();
        subjects.add(Subject.handover(new BusinessKey(incoming.by(), incoming.id())));
        handover.evidence().forEach((ref, kind) -> {
            BusinessKey key = new BusinessKey(incoming.by(), ref.id());
            EvidenceRecord evidence = stores.evidence().find(key).orElseThrow(Ledger::notFound);
            incoming.requireAfter(Ledger.registered(stores, evidence));
            check(stores, ref, kind, evidence, findings);
            subjects.add(Subject.evidence(key));
        });
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        return Entry.of(subjects, Set.of(incoming.by(), handover.to().code().toString()));
    }

    private static void check(
            Stores stores, EvidenceRef ref, EvidenceKind kind, EvidenceRecord evidence, Findings findings) {
        Registration registered = Ledger.registration(stores, evidence).value();
        if (!ref.packageDigest().equals(evidence.content())) {
            findings.add(ReasonCode.PACKAGE_REFERENCE_MISMATCH, evidence.id(), "");
        }
        if (kind != registered.kind()) {
            findings.add(
                    ReasonCode.PACKAGE_KIND_MISMATCH,
                    evidence.id(),
                    registered.kind().name());
        }
        if (Ledger.recall(stores, evidence.key()).isPresent()) {
            findings.add(ReasonCode.EVIDENCE_RECALLED, evidence.id(), "");
        }
    }
}
