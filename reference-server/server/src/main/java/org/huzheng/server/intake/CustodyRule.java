package org.huzheng.server.intake;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huzheng.crypto.Digest;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/**
 * 保管事件: by the evidence's owner or a department it was granted to, linked to the event recorded before it. Earlier links may
 * lie in the package alone; from the first one recorded here on, none can be left out.
 */
final class CustodyRule implements IntakeRule {
    private record Link(CustodyEvent event, Statement statement) {}

    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        CustodyEvent event = CustodyEvent.parse(incoming.statement().payload());
        String by = incoming.issuer().code().toString();
        EvidenceRecord evidence = stores.evidence().find(event.evidenceId()).orElseThrow(Ledger::notFound);
        Set<String> audience = new TreeSet<>(Ledger.consumers(stores, evidence.id()));
        audience.add(evidence.owner());
        if (!audience.contains(by)) {
            throw Ledger.notFound();
        }
        Findings findings = new Findings();
        String id = incoming.header().id();
        if (!event.manifestDigest().equals(evidence.manifest())) {
            findings.add(ReasonCode.CUSTODY_DIGEST_MISMATCH, id, "");
        }
        if (!involves(event, by)) {
            findings.add(ReasonCode.SIGNER_NOT_EXPECTED, id, "recorded by a body that neither gave nor took");
        }
        last(stores, evidence.id()).ifPresent(before -> verifyLink(before, event, id, findings));
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        return Entry.of(Set.of(Subject.evidence(evidence.id())), audience);
    }

    private static boolean involves(CustodyEvent event, String code) {
        return Stream.concat(
                        event.facts().from().stream(), Stream.of(event.facts().to()))
                .anyMatch(custodian -> custodian.code().toString().equals(code));
    }

    private static Optional<Link> last(Stores stores, String evidenceId) {
        return stores.statements().about(Subject.evidence(evidenceId)).stream()
                .filter(stored -> stored.type() == StatementType.CUSTODY_EVENT)
                .map(Ledger::statement)
                .map(statement -> new Link(CustodyEvent.parse(statement.payload()), statement))
                .max(Comparator.comparingInt(link -> link.event().number()));
    }

    private static void verifyLink(Link before, CustodyEvent event, String subject, Findings findings) {
        Digest signature = before.event()
                .header()
                .suite()
                .digest()
                .digest(before.statement().signatures().get(0));
        int expected = before.event().number() + 1;
        if (event.number() != expected || !event.previous().equals(signature)) {
            findings.add(ReasonCode.CUSTODY_BROKEN_LINK, subject, "event " + event.number() + ", expected " + expected);
        }
        String holder = before.event().facts().to().code().toString();
        if (event.facts()
                .from()
                .filter(from -> from.code().toString().equals(holder))
                .isEmpty()) {
            findings.add(ReasonCode.CUSTODY_GAP, subject, "held by " + holder);
        }
        if (event.facts().time().isBefore(before.event().facts().time())) {
            findings.add(ReasonCode.CUSTODY_TIME_REVERSED, subject, "");
        }
    }
}
