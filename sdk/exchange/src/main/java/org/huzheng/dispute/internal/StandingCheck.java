package org.huzheng.dispute.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.log.LogReceipt;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * Whether the evidence was recalled or excluded 撤回与排除: stated, not judged. That it was is no fault of the papers, and what
 * follows from it is for whoever judges the dispute.
 */
final class StandingCheck {
    private final CheckContext<DisputeManifest> context;
    private final Papers papers;
    private final Findings findings;
    private final String id;

    StandingCheck(CheckContext<DisputeManifest> context, Papers papers, Findings findings) {
        this.context = context;
        this.papers = papers;
        this.findings = findings;
        this.id = context.manifest().evidenceId();
    }

    /**
     * Judges the log's answer, and states what it says.
     *
     * @param manifestDigest that of the evidence's manifest, if the package or its registration is there
     */
    Optional<EvidenceStanding> standing(Optional<Digest> manifestDigest, Instant then) {
        Optional<String> file = context.manifest().file(Roles.STANDING).filter(context.contents()::has);
        if (file.isEmpty()) {
            papers.absent(Roles.STANDING, "");
            return Optional.empty();
        }
        try {
            EvidenceStanding standing =
                    EvidenceStanding.parse(context.contents().document(file.get()));
            if (manifestDigest.isEmpty()) {
                return Optional.empty();
            }
            Findings own = new Findings();
            standing.judge(id, manifestDigest.get(), context.logs(), then).all().stream()
                    .map(StandingCheck::stated)
                    .forEach(own::add);
            findings.addAll(own);
            return Optional.of(standing).filter(said -> own.clean());
        } catch (HuzhengException e) {
            findings.add(ReasonCode.STANDING_INVALID, file.get(), e.code() + " " + e.detail());
            return Optional.empty();
        }
    }

    private static Finding stated(Finding finding) {
        return finding.code() == ReasonCode.EVIDENCE_RECALLED ? finding.judged(Verdict.PASSED) : finding;
    }

    /** The statements about recalls and exclusions, each led to by the evidence or by a recall of it. */
    void judgeStatements(Exchange exchange) {
        papers.where(RecallStatus.FORMAT, each -> each.value().evidence().id().equals(id));
        List<Verified<Recall>> recalls = papers.where(
                Recall.FORMAT,
                each -> each.value().evidence().id().equals(id)
                        && exchange.registration()
                                .map(registered -> registered.issuer().is(each.issuer()))
                                .orElse(true));
        List<StatementRef> known = recalls.stream().map(Verified::ref).toList();
        papers.where(
                RecallAcknowledgement.FORMAT,
                each -> known.contains(each.value().recall()));
        List<Verified<Exclusion>> exclusions = papers.where(
                Exclusion.FORMAT, each -> each.value().evidence().id().equals(id));
        Optional<EvidenceStanding> standing = exchange.standing();
        for (Verified<Recall> recall : recalls) {
            boolean said = standing.flatMap(EvidenceStanding::recall)
                    .filter(shown -> shown.header().equals(recall.header()))
                    .isPresent();
            if (!said) {
                findings.add(stated(Finding.of(
                        ReasonCode.EVIDENCE_RECALLED,
                        id,
                        recall.id() + " " + recall.value().ground())));
            }
            boolean hidden =
                    !said && standing.filter(answer -> within(recall, answer)).isPresent();
            if (hidden) {
                findings.add(ReasonCode.STANDING_INVALID, id, "the log has " + recall.id() + " and did not say so");
            }
        }
        for (Verified<Exclusion> each : exclusions) {
            boolean ours = exchange.decision()
                    .map(Verified<RecognitionDecision>::ref)
                    .equals(Optional.of(each.value().recognition()));
            findings.add(
                    ReasonCode.EVIDENCE_EXCLUDED_ELSEWHERE,
                    id,
                    each.issuer().name() + " " + each.id() + (ours ? ", from the very case of this decision" : ""));
        }
    }

    /** Whether a recall stands in that much of the log. */
    private static boolean within(Verified<Recall> recall, EvidenceStanding standing) {
        return recall.statement()
                .receipt()
                .map(LogReceipt::parse)
                .filter(receipt -> Long.compareUnsigned(receipt.proof().index(), standing.logSize()) < 0)
                .isPresent();
    }
}
