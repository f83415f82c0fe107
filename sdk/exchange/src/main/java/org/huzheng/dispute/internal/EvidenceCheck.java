package org.huzheng.dispute.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.custody.CustodyChain;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.evidence.container.internal.ContainerReader;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerification;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.Statement;
import org.huzheng.statement.Verified;

/** The evidence package inside a pack 卷内证据包核验: read where it lies, in constant memory, and judged as if it lay alone. */
final class EvidenceCheck {
    private final CheckContext<DisputeManifest> context;
    private final Findings findings;

    EvidenceCheck(CheckContext<DisputeManifest> context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    Optional<VerifiedPackage> verify(Instant then) {
        Optional<String> file = file();
        if (file.isEmpty()) {
            findings.add(
                    ReasonCode.DISPUTE_PAPER_ABSENT,
                    Roles.EVIDENCE,
                    Roles.text(Roles.EVIDENCE).zh());
            return Optional.empty();
        }
        PackageVerification verification = verify(file.get(), file.get(), terms(then));
        verification.report().axes().forEach((axis, verdict) -> {
            if (verdict != Verdict.INDETERMINATE) {
                findings.assess(axis);
            }
        });
        List<Finding> inside = verification.report().findings();
        inside.forEach(each -> findings.add(
                new Finding(each.code(), each.verdict(), file.get() + "!" + each.subject(), each.detail())));
        if (!verification.report().passed() && new Findings().addAll(inside).clean()) {
            findings.add(Finding.of(ReasonCode.DISPUTE_EVIDENCE_UNSOUND, file.get(), "")
                    .judged(verification.report().overall()));
        }
        Optional<VerifiedPackage> evidence = verification.verified();
        evidence.filter(held -> !held.evidence().id().equals(context.manifest().evidenceId()))
                .ifPresent(held -> findings.add(
                        ReasonCode.REFERENCE_MISMATCH,
                        file.get(),
                        held.evidence().id()));
        return evidence;
    }

    /** The same package, judged by these terms under the name it had then. */
    Optional<VerifiedPackage> again(VerificationTerms terms, String name) {
        return file().flatMap(file -> verify(file, name, terms).verified());
    }

    VerificationTerms terms(Instant at) {
        return new VerificationTerms(context.trust(), context.logs(), context.policy(), at);
    }

    private Optional<String> file() {
        return context.manifest().file(Roles.EVIDENCE).filter(context.contents()::has);
    }

    private PackageVerification verify(String file, String name, VerificationTerms terms) {
        ContainerReader container = context.contents().container();
        return PackageVerifier.of(terms)
                .verify(container.channel(container.entry(file).orElseThrow()), name);
    }

    /** Custody events that stand beside the package continue the chain that begins with its seal. */
    void verifyCustody(Papers papers) {
        List<Verified<CustodyEvent>> events = papers
                .where(
                        CustodyEvent.FORMAT,
                        event -> event.value()
                                .evidenceId()
                                .equals(context.manifest().evidenceId()))
                .stream()
                .sorted(Comparator.comparing(event -> event.value().number()))
                .toList();
        if (events.isEmpty() || file().isEmpty()) {
            return;
        }
        ContainerReader container = context.contents().container();
        String file = file().get();
        try (PackageReader inside =
                PackageReader.open(container.channel(container.entry(file).orElseThrow()), file, context.policy())) {
            CustodyChain chain = chain(inside);
            events.forEach(event -> chain.verify(
                    event.value(), first(event.statement()), event.header().fileName()));
        }
    }

    private CustodyChain chain(PackageReader inside) {
        EvidenceManifest manifest = inside.manifest();
        Statement sealed = inside.manifestStatement();
        return CustodyChain.of(
                manifest.evidenceId(),
                sealed.ref().digest(),
                manifest.suite(),
                first(sealed),
                manifest.header().issuer(),
                manifest.facts().collectedAt().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH),
                findings);
    }

    private static Bytes first(Statement statement) {
        return statement.signatures().stream().findFirst().orElse(Bytes.empty());
    }
}
