package org.huzheng.dispute.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/** The kind of package that holds the papers of one recognition 争议卷. One for each verification: it keeps what it read. */
public final class DisputePackage implements PackageKind<DisputeManifest> {
    private Optional<Exchange> exchange = Optional.empty();
    private Optional<Papers> papers = Optional.empty();
    private Optional<DisputeManifest> manifest = Optional.empty();

    @Override
    public StatementType type() {
        return StatementType.DISPUTE_PACK;
    }

    @Override
    public String folder() {
        return DisputeManifest.FOLDER;
    }

    @Override
    public DisputeManifest parse(Bytes payload) {
        return DisputeManifest.parse(payload);
    }

    /** That the evidence was kept is judged inside it, and whether it was logged of every statement. */
    @Override
    public Set<Axis> required(VerificationPolicy policy) {
        Set<Axis> axes = PackageKind.super.required(policy);
        axes.add(Axis.LOG);
        return axes;
    }

    @Override
    public void judge(CheckContext<DisputeManifest> context, List<Certificate> signers, Findings findings) {
        findings.assess(Axis.PROCEDURE);
        Instant then = then(context);
        Papers read = new PaperReader(context, then, findings).read();
        EvidenceCheck enclosed = new EvidenceCheck(context, findings);
        Exchange judged = judge(context, then, read, enclosed, findings);
        enclosed.verifyCustody(read);
        judgeDecision(context, judged, read, enclosed, findings);
        new ExchangeCheck(context.manifest(), read, findings).objections();
        read.judgeStrangers();
        exchange = Optional.of(judged);
        papers = Optional.of(read);
        manifest = Optional.of(context.manifest());
    }

    /**
     * Everything enclosed existed when the pack was sealed. So a statement without a timestamp of its own is judged for that
     * moment, where a trusted timestamp tells it; otherwise for the moment of the verification.
     */
    private static Instant then(CheckContext<DisputeManifest> context) {
        return StatementVerifier.of(context.trust())
                .examine(context.contents().manifestStatement(), context.at(), PackageLayout.MANIFEST, new Findings())
                .timestamp()
                .orElse(context.at());
    }

    private static Exchange judge(
            CheckContext<DisputeManifest> context,
            Instant then,
            Papers papers,
            EvidenceCheck enclosed,
            Findings findings) {
        Optional<VerifiedPackage> evidence = enclosed.verify(then);
        ExchangeCheck check = new ExchangeCheck(context.manifest(), papers, findings);
        Optional<Verified<RecognitionDecision>> decision = check.decision();
        Optional<Verified<AccessRequest>> request = check.request(decision);
        ContractCheck contracts = new ContractCheck(papers, findings);
        Optional<ContractHistory> contract =
                request.flatMap(asked -> contracts.history(asked.value().contract()));
        if (request.isEmpty()) {
            papers.absent(StatementType.SHARING_CONTRACT.shortName(), "");
        }
        Optional<Verified<Registration>> registration = check.registration(evidence);
        Optional<Verified<AccessGrant>> grant = check.grant(request);
        Optional<Verified<ReleaseReceipt>> release = check.release(grant, reviewedRelease(context));
        StandingCheck standings = new StandingCheck(context, papers, findings);
        Optional<Digest> manifestDigest = evidence.map(VerifiedPackage::manifestDigest)
                .or(() -> registration.map(registered -> registered.value().manifestDigest()));
        Optional<EvidenceStanding> standing = standings.standing(manifestDigest, then);
        Exchange exchange = new Exchange(
                decision,
                request,
                contract,
                contracts.whollySigned(),
                registration,
                grant,
                release,
                evidence,
                standing);
        check.judgeAccess(exchange);
        standings.judgeStatements(exchange);
        return exchange;
    }

    /** Which release the review counted; a claim until the receipt is held against the decision. */
    private static Optional<StatementRef> reviewedRelease(CheckContext<DisputeManifest> context) {
        return context.manifest()
                .file(Roles.RECEIPT)
                .filter(context.contents()::has)
                .map(file -> JsonObject.parse(context.contents().document(file).toArray()))
                .filter(json -> json.has("inputs"))
                .flatMap(json -> json.object("inputs").optionalObject("release").map(StatementRef::read));
    }

    private static void judgeDecision(
            CheckContext<DisputeManifest> context,
            Exchange exchange,
            Papers papers,
            EvidenceCheck enclosed,
            Findings findings) {
        RecordCheck records = new RecordCheck(context, papers, findings);
        if (context.manifest().decision().isEmpty()) {
            records.judgeUnbound();
        }
        if (exchange.decision().isEmpty()) {
            return;
        }
        Verified<RecognitionDecision> decision = exchange.decision().get();
        CryptoSuite suite = decision.header().suite();
        Optional<Bytes> report = records.bound(Roles.REPORT, decision.value().reportDigest(), suite);
        Optional<Bytes> receipt = records.bound(Roles.RECEIPT, decision.value().receiptDigest(), suite);
        Optional<Verified<RecognitionPolicy>> policy = records.policy(decision.value());
        receipt.ifPresent(record -> records.judgeChecks(record, suite));
        if (report.isPresent() && receipt.isPresent()) {
            new Replay(exchange, enclosed, papers, findings).judge(decision, report.get(), receipt.get(), policy);
        }
    }

    /** What was read, once it was verified. */
    Optional<Exchange> exchange() {
        return exchange;
    }

    Optional<Papers> papers() {
        return papers;
    }

    Optional<DisputeManifest> manifest() {
        return manifest;
    }
}
