package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.internal.state.EvidenceUse;
import org.huzheng.server.Storage;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * 互认决定: by the department that asked for the evidence and was given it, for the case it asked for, after it was given it;
 * signed by the reviewing officer, who did not collect it; with a conclusion on each file the package holds, and on no other.
 */
final class RecognitionRule implements IntakeRule<RecognitionDecision> {
    private final StoredPackages packages;

    RecognitionRule(StoredPackages packages) {
        this.packages = packages;
    }

    private record Use(StatementRecord request, AccessRecord access, EvidenceRecord evidence) {}

    @Override
    public StatementFormat<RecognitionDecision> format() {
        return RecognitionDecision.FORMAT;
    }

    @Override
    public Judgement prepare(Incoming<RecognitionDecision> incoming, Storage storage) {
        RecognitionDecision decision = incoming.value();
        Use use = storage.read(stores -> use(stores, incoming, decision));
        Findings findings = new Findings();
        checkSame(incoming, decision, use, findings);
        checkReviewer(incoming, decision, findings);
        checkPackage(incoming, decision, packages.read(use.evidence().content()), findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        return stores -> judge(incoming, decision, use(stores, incoming, decision), stores);
    }

    private static Use use(Stores stores, Incoming<RecognitionDecision> incoming, RecognitionDecision decision) {
        BusinessKey key = new BusinessKey(incoming.by(), decision.request().id());
        StatementRecord request =
                stores.statements().find(StatementType.ACCESS_REQUEST, key).orElseThrow(Ledger::notFound);
        AccessRecord access = stores.accesses().find(key).orElseThrow(Ledger::notFound);
        StatementRecord contract = stores.statements()
                .find(StatementType.SHARING_CONTRACT, access.contract())
                .orElseThrow(Ledger::notFound);
        requireReferred(incoming, request, decision.request());
        requireReferred(incoming, contract, decision.contract());
        return new Use(
                request, access, stores.evidence().find(access.evidence()).orElseThrow(Ledger::notFound));
    }

    private static void requireReferred(
            Incoming<RecognitionDecision> incoming, StatementRecord meant, StatementRef named) {
        if (!Ledger.ref(meant).equals(named)) {
            throw Rejections.because(
                    ReasonCode.REFERENCE_MISMATCH, incoming.id(), meant.type().id() + " " + named.id());
        }
    }

    private static void checkSame(
            Incoming<RecognitionDecision> incoming, RecognitionDecision decision, Use use, Findings findings) {
        String id = incoming.id();
        if (!decision.evidence().id().equals(use.evidence().id())
                || !decision.evidence().packageDigest().equals(use.evidence().content())) {
            findings.add(
                    ReasonCode.PACKAGE_REFERENCE_MISMATCH, id, use.evidence().id());
        }
        if (!decision.manifestDigest().equals(use.evidence().manifest())) {
            findings.add(
                    ReasonCode.PACKAGE_MANIFEST_MISMATCH,
                    id,
                    use.evidence().manifest().toString());
        }
        if (!decision.caseNumber().equals(use.access().caseNo())) {
            findings.add(ReasonCode.CASE_NUMBER_MISMATCH, id, use.access().caseNo());
        }
    }

    private static void checkReviewer(
            Incoming<RecognitionDecision> incoming, RecognitionDecision decision, Findings findings) {
        if (!incoming.verified().signedBy(decision.reviewer().toString())) {
            findings.add(
                    ReasonCode.REVIEWER_SIGNATURE_MISSING,
                    incoming.id(),
                    decision.reviewer().toString());
        }
    }

    private static void checkPackage(
            Incoming<RecognitionDecision> incoming,
            RecognitionDecision decision,
            StoredPackage stored,
            Findings findings) {
        String id = incoming.id();
        Set<String> concluded =
                decision.items().stream().map(RecognitionDecision.Item::name).collect(Collectors.toSet());
        concluded.stream()
                .filter(item -> !stored.holds(item))
                .forEach(item -> findings.add(ReasonCode.DECISION_ITEM_UNKNOWN, id, item));
        stored.files()
                .filter(file -> !concluded.contains(file))
                .forEach(file -> findings.add(ReasonCode.DECISION_ITEM_MISSING, id, file));
        if (stored.officers().contains(decision.reviewer().toString())) {
            findings.add(
                    ReasonCode.REVIEWER_IS_COLLECTOR, id, decision.reviewer().toString());
        }
        incoming.verified().officers().stream()
                .filter(officer -> officer.number().equals(decision.reviewer().toString()))
                .filter(officer -> stored.collectedUnderAnotherNumber(officer.number(), officer.name()))
                .forEach(officer -> findings.add(ReasonCode.SIGNER_SAME_PERSON, id, officer.name()));
    }

    private static Entry judge(
            Incoming<RecognitionDecision> incoming, RecognitionDecision decision, Use use, Stores stores) {
        EvidenceUse.State state = state(stores, use);
        Optional<StatementRecord> standing = standing(stores, use);
        Set<EvidenceUse.Condition> held =
                standing.filter(earlier -> Objections.open(stores, earlier)).isPresent()
                        ? Set.of(EvidenceUse.Condition.OBJECTION_OPEN)
                        : Set.of();
        if (EvidenceUse.next(state, EvidenceUse.eventOf(decision.conclusion()), held)
                .isEmpty()) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "the evidence is " + state);
        }
        requireSuperseding(incoming, decision, standing);
        incoming.requireAfter(use.request());
        stores.statements().about(Subject.request(use.access().key())).stream()
                .filter(stored ->
                        stored.type() == StatementType.ACCESS_GRANT || stored.type() == StatementType.RELEASE_RECEIPT)
                .forEach(incoming::requireAfter);
        CaseItem item = new CaseItem(
                decision.caseNumber(),
                incoming.by(),
                use.evidence().key(),
                CaseItemStatus.valueOf(decision.conclusion().name()),
                incoming.id(),
                Optional.empty());
        return new Entry(
                Set.of(
                        Subject.request(use.access().key()),
                        Subject.evidence(use.evidence().key())),
                Set.of(incoming.by(), use.evidence().owner()),
                (writing, index) -> writing.caseItems().put(item));
    }

    /** The decision that stands for this case, if one does. */
    private static Optional<StatementRecord> standing(Stores stores, Use use) {
        AccessRecord access = use.access();
        return stores.caseItems()
                .find(access.caseNo(), access.requester(), access.evidence())
                .flatMap(item -> stores.statements()
                        .find(
                                StatementType.RECOGNITION_DECISION,
                                new BusinessKey(access.requester(), item.decisionId())));
    }

    /** A decision never takes the place of another without saying so, nor says so of one that does not stand. */
    private static void requireSuperseding(
            Incoming<RecognitionDecision> incoming, RecognitionDecision decision, Optional<StatementRecord> standing) {
        if (!decision.supersedes().equals(standing.map(Ledger::ref))) {
            throw new HuzhengException(
                    ErrorCode.DECISION_STANDS, standing.map(StatementRecord::id).orElse("none stands"));
        }
        standing.ifPresent(incoming::requireAfter);
    }

    /** Where this use of the evidence stands, from what was taken in about it. */
    private static EvidenceUse.State state(Stores stores, Use use) {
        AccessRecord access = use.access();
        if (Ledger.recall(stores, use.evidence().key()).isPresent()) {
            return EvidenceUse.State.RECALLED;
        }
        if (access.state() != AccessState.GRANTED) {
            return EvidenceUse.State.valueOf(access.state().name());
        }
        Optional<CaseItem> decided = stores.caseItems().find(access.caseNo(), access.requester(), access.evidence());
        long released = last(stores, access, StatementType.RELEASE_RECEIPT);
        long concluded = last(stores, access, StatementType.RECOGNITION_DECISION);
        if (released > concluded && decided.filter(CaseItem::settled).isEmpty()) {
            return EvidenceUse.State.PROVIDED;
        }
        return decided.map(item -> EvidenceUse.State.valueOf(item.status().name()))
                .orElse(EvidenceUse.State.GRANTED);
    }

    private static long last(Stores stores, AccessRecord access, StatementType type) {
        return stores.statements().about(Subject.request(access.key()), type).stream()
                .mapToLong(StatementRecord::logIndex)
                .max()
                .orElse(-1);
    }
}
