package org.huzheng.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.recognition.internal.use.CollectedBeforeDecisionCheck;
import org.huzheng.recognition.internal.use.PartyHeardCheck;
import org.huzheng.recognition.internal.use.RecallAnswer;
import org.huzheng.recognition.internal.use.ReviewerSignature;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Party;
import org.huzheng.statement.Verified;

/**
 * Whether a decision of the case may rest on recognised evidence 使用审查: the copy at hand still verifies, its reviewer signed
 * the recognition and did not collect it, the party was told and heard, it was collected before the decision, and it is still
 * not recalled. Asked at the decision, not when the evidence was recognised. Immutable.
 */
public final class UseReview {
    private final Verified<RecognitionDecision> recognition;
    private final VerifiedPackage evidence;
    private final Instant decision;
    private final Optional<Verified<ReleaseReceipt>> release;
    private final Optional<Verified<RecallStatus>> status;
    private final Optional<String> heard;
    private final List<String> items;

    private UseReview(
            Verified<RecognitionDecision> recognition,
            VerifiedPackage evidence,
            Instant decision,
            Optional<Verified<ReleaseReceipt>> release,
            Optional<Verified<RecallStatus>> status,
            Optional<String> heard,
            List<String> items) {
        this.recognition = recognition;
        this.evidence = evidence;
        this.decision = decision;
        this.release = release;
        this.status = status;
        this.heard = heard;
        this.items = List.copyOf(items);
    }

    /**
     * Begins a review.
     *
     * @param recognition the decision by which the evidence was recognised
     * @param evidence the package recognised
     * @param decider the department whose case it is
     * @param caseNumber 案号 of that case
     * @param decision when the decision of the case is made
     * @throws HuzhengException REFERENCE_MISMATCH if the recognition is of another package, by another department or for
     *     another case, STATEMENT_TOO_EARLY if the decision of the case would come before it
     */
    public static UseReview of(
            Verified<RecognitionDecision> recognition,
            VerifiedPackage evidence,
            Party decider,
            String caseNumber,
            Instant decision) {
        Objects.requireNonNull(decision, "decision");
        RecognitionDecision recognised = recognition.value();
        boolean same = recognised.evidence().id().equals(evidence.evidence().id())
                && recognised.manifestDigest().equals(evidence.manifestDigest())
                && recognition.issuer().is(decider)
                && recognised.caseNumber().equals(caseNumber);
        if (!same) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, recognition.id());
        }
        if (decision.isBefore(recognition.instant())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, recognition.id());
        }
        return new UseReview(
                recognition,
                evidence,
                decision,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recognised.recognised());
    }

    /** With the receipt of its release, which tells in whose log a recall would stand. */
    public UseReview released(Verified<ReleaseReceipt> receipt) {
        return new UseReview(recognition, evidence, decision, Optional.of(receipt), status, heard, items);
    }

    /** With the latest answer whether the evidence was recalled. */
    public UseReview recallStatus(Verified<RecallStatus> answer) {
        return new UseReview(recognition, evidence, decision, release, Optional.of(answer), heard, items);
    }

    /** With what the case records of notice and hearing: which document, of which day. */
    public UseReview partyHeard(String record) {
        return new UseReview(recognition, evidence, decision, release, status, Optional.of(record), items);
    }

    /**
     * Of these files only, where the decision rests on fewer than were recognised.
     *
     * @throws HuzhengException EVIDENCE_NOT_RECOGNISED naming the first that was not, ARGUMENT_INVALID if there is none
     */
    public UseReview resting(List<String> files) {
        if (files.isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no files");
        }
        recognition.value().requireRecognised(files);
        return new UseReview(recognition, evidence, decision, release, status, heard, files);
    }

    /** The files the decision may rest on: those recognised, or fewer where it was said so. */
    public List<String> items() {
        return items;
    }

    /** The answers to the checks of use, and again to those that other papers than the recognition's could undo. */
    public List<CheckResult> checks() {
        RecallAnswer.Question question = new RecallAnswer.Question(
                recognition.value().evidence(),
                evidence.issuer(),
                recognition.issuer(),
                recognition.value().contract());
        return List.of(
                found(
                        RecognitionCheck.SOUND_BYTES_AND_SIGNATURES,
                        evidence.report().findings(),
                        evidence.report().overall()),
                found(
                        RecognitionCheck.NOT_RECALLED,
                        RecallAnswer.judge(question, release, status, decision).all(),
                        Verdict.PASSED),
                CollectedBeforeDecisionCheck.answer(evidence, decision),
                PartyHeardCheck.answer(evidence.evidence().id(), heard),
                found(
                        RecognitionCheck.REVIEWER_INDEPENDENCE,
                        ReviewerSignature.judge(recognition, evidence).all(),
                        Verdict.PASSED));
    }

    private static CheckResult found(RecognitionCheck check, List<Finding> findings, Verdict atBest) {
        List<Finding> bad = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .toList();
        Verdict worst = bad.stream().map(Finding::verdict).reduce(atBest, Verdict::and);
        return new CheckResult(check, CheckAnswer.of(worst), "", bad);
    }

    /** Whether the decision may rest on it: it was recognised, and every check of use passed. */
    public boolean usable() {
        return recognition.value().conclusion().recognises()
                && checks().stream().allMatch(result -> result.answer() == CheckAnswer.PASSED);
    }
}
