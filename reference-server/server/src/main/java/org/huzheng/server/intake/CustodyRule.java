package org.huzheng.server.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.custody.CustodyAction;
import org.huzheng.custody.CustodyChain;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.Storage;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/**
 * 保管事件: the chain goes on from the last event inside the registered package, or from its seal. Whoever holds the evidence
 * continues it, the owner first. What moves it to another body waits until that body has signed that it received it; until
 * then only the one who handed it over may take it back.
 */
final class CustodyRule implements IntakeRule<CustodyEvent> {
    private final StoredPackages packages;

    CustodyRule(StoredPackages packages) {
        this.packages = packages;
    }

    @Override
    public StatementFormat<CustodyEvent> format() {
        return CustodyEvent.FORMAT;
    }

    @Override
    public Judgement prepare(Incoming<CustodyEvent> incoming, Storage storage) {
        CustodyEvent event = incoming.value();
        EvidenceRecord evidence = storage.read(stores -> evidence(stores, event, incoming.by()));
        StoredPackage stored = packages.read(evidence.content());
        return stores -> judge(incoming, event, evidence, stored, stores);
    }

    /** The evidence this department owns, was granted or was handed; otherwise it does not exist. */
    private static EvidenceRecord evidence(Stores stores, CustodyEvent event, String by) {
        List<EvidenceRecord> known = stores.evidence().named(event.evidenceId()).stream()
                .filter(found -> concerned(stores, found).contains(by))
                .toList();
        return known.stream()
                .filter(found -> found.manifest().equals(event.manifestDigest()))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElseThrow(Ledger::notFound);
    }

    private static Set<String> concerned(Stores stores, EvidenceRecord evidence) {
        Set<String> concerned = new TreeSet<>(Ledger.consumers(stores, evidence.key()));
        concerned.add(evidence.owner());
        events(stores, evidence).forEach(event -> concerned.add(taker(CustodyEvent.parse(event.payload()))));
        return concerned;
    }

    private static List<Statement> events(Stores stores, EvidenceRecord evidence) {
        return stores.statements().about(Subject.evidence(evidence.key()), StatementType.CUSTODY_EVENT).stream()
                .map(Ledger::statement)
                .toList();
    }

    private static Entry judge(
            Incoming<CustodyEvent> incoming,
            CustodyEvent event,
            EvidenceRecord evidence,
            StoredPackage stored,
            Stores stores) {
        incoming.requireAfter(Ledger.registered(stores, evidence));
        String id = incoming.id();
        Findings all = new Findings();
        CustodyChain chain = stored.chain(all);
        Optional<Statement> last = stored.custody().stream().reduce((earlier, later) -> later);
        for (Statement before : events(stores, evidence)) {
            chain.verify(CustodyEvent.parse(before.payload()), StoredPackage.first(before), id);
            last = Optional.of(before);
        }
        int before = all.all().size();
        chain.verify(event, StoredPackage.first(incoming.verified().statement()), id);
        List<Finding> fresh = all.all().subList(before, all.all().size());
        Findings findings = new Findings().addAll(fresh);
        checkRecorder(
                incoming.by(),
                event,
                last.map(earlier -> CustodyEvent.parse(earlier.payload())),
                evidence.owner(),
                findings);
        event.facts().from().ifPresent(from -> Names.check(stores, from.body(), id, findings));
        Names.check(stores, event.facts().to().body(), id, findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        Set<String> audience = concerned(stores, evidence);
        audience.add(taker(event));
        return Entry.of(Set.of(Subject.evidence(evidence.key())), audience);
    }

    private static void checkRecorder(
            String by, CustodyEvent event, Optional<CustodyEvent> last, String owner, Findings findings) {
        String id = event.header().id();
        String holder = last.map(CustodyRule::taker).orElse(owner);
        Optional<String> giver = last.map(CustodyRule::recorder).filter(code -> !code.equals(holder));
        CustodyAction action = event.facts().action();
        boolean here = taker(event).equals(by);
        if (giver.isPresent()) {
            boolean received = action == CustodyAction.RECEIVE && by.equals(holder) && here;
            boolean takenBack = action == CustodyAction.RETURN && by.equals(giver.get()) && here;
            if (!received && !takenBack) {
                findings.add(ReasonCode.CUSTODY_NOT_RECEIVED, id, holder);
            }
        } else if (!by.equals(holder)) {
            findings.add(ReasonCode.CUSTODY_NOT_HOLDER, id, holder);
        } else if (action == CustodyAction.RECEIVE && !here) {
            findings.add(ReasonCode.SIGNER_NOT_EXPECTED, id, "whoever receives it says so");
        }
    }

    private static String taker(CustodyEvent event) {
        return event.facts().to().code().toString();
    }

    private static String recorder(CustodyEvent event) {
        return event.header().issuer().code().toString();
    }
}
