package org.huzheng.bridge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.proof.EvidenceOrigin;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * Brings a verified package into a case 证据入卷: what the event says is read from the package, and evidence of another
 * department comes with the decision by which this one recognised it (浙江省综合行政执法条例 18(1)).
 */
public final class CaseEvidence {
    private CaseEvidence() {}

    /**
     * Evidence the case's own department sealed.
     *
     * @param file the case
     * @param evidence the package, which passed
     * @param at when it comes into the case
     * @throws HuzhengException EVIDENCE_NOT_SOUND if it did not pass, REFERENCE_MISMATCH if another department sealed it
     */
    public static EvidenceSubmitted own(CaseFile file, VerifiedPackage evidence, Instant at) {
        requireSound(evidence);
        if (!evidence.issuer().is(file.opening().agency())) {
            throw new HuzhengException(
                    ErrorCode.REFERENCE_MISMATCH,
                    "sealed by " + evidence.issuer().name());
        }
        return submitted(evidence, evidence.facts().title(), evidence.evidence().packageDigest(), Optional.empty(), at);
    }

    /**
     * Evidence another department sealed and this one recognised for this case; the event names the files recognised where not
     * all were.
     *
     * @param file the case
     * @param evidence the package, which passed
     * @param recognition the decision: for this case and package, by this case's department, recognising it, signed by its
     *     reviewer
     * @param at when it comes into the case, not before the decision
     * @throws HuzhengException EVIDENCE_NOT_SOUND if it did not pass, EVIDENCE_NOT_RECOGNISED if the decision does not
     *     recognise it, or not for an administrative case, REFERENCE_MISMATCH if the decision is of another case, department or package, STATEMENT_TOO_EARLY if
     *     it comes in before it was decided on
     */
    public static EvidenceSubmitted recognised(
            CaseFile file, VerifiedPackage evidence, Verified<RecognitionDecision> recognition, Instant at) {
        requireSound(evidence);
        RecognitionDecision decision = recognition.value();
        boolean same = decision.evidence().id().equals(evidence.evidence().id())
                && decision.manifestDigest().equals(evidence.manifestDigest())
                && decision.caseNumber().equals(file.opening().caseNumber())
                && recognition.issuer().is(file.opening().agency());
        if (!same) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, recognition.id());
        }
        if (decision.use() != RecognitionPolicy.Use.ADMINISTRATIVE) {
            throw new HuzhengException(
                    ErrorCode.EVIDENCE_NOT_RECOGNISED, decision.use().name());
        }
        if (!decision.conclusion().recognises()
                || !recognition.signedBy(decision.reviewer().toString())) {
            throw new HuzhengException(
                    ErrorCode.EVIDENCE_NOT_RECOGNISED, decision.conclusion().name());
        }
        if (at.isBefore(recognition.instant())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, recognition.id());
        }
        return submitted(
                evidence,
                titled(evidence, decision),
                decision.evidence().packageDigest(),
                Optional.of(recognition.ref()),
                at);
    }

    /** What the case calls it: of evidence recognised in part only what was recognised, by name. */
    private static String titled(VerifiedPackage evidence, RecognitionDecision decision) {
        String title = evidence.facts().title();
        return decision.conclusion() == Conclusion.PARTIALLY_RECOGNISED
                ? title + "（仅认可：" + String.join("、", decision.recognised()) + "）"
                : title;
    }

    private static void requireSound(VerifiedPackage evidence) {
        if (!evidence.passed()) {
            throw new HuzhengException(
                    ErrorCode.EVIDENCE_NOT_SOUND,
                    evidence.evidence().id() + " " + evidence.report().overall());
        }
    }

    private static EvidenceSubmitted submitted(
            VerifiedPackage evidence, String title, Digest registered, Optional<StatementRef> recognition, Instant at) {
        Instant collected = evidence.facts()
                .collectedAt()
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() -> new HuzhengException(ErrorCode.EVIDENCE_NOT_SOUND, "collectedAt"));
        return new EvidenceSubmitted(
                at,
                evidence.evidence().id(),
                evidence.kind(),
                title,
                collected,
                Optional.of(registered),
                Optional.empty(),
                Optional.of(new EvidenceOrigin(evidence.issuer(), recognition)));
    }
}
