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
import org.huzheng.recognition.internal.CollectedBeforeDecisionCheck;
import org.huzheng.recognition.internal.PartyHeardCheck;
import org.huzheng.recognition.internal.RecallAnswer;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Verified;

/**
 * Whether a decision of the case may rest on recognised evidence 使用审查: the party was told and heard, it was collected before
 * the decision, and it is still not recalled. Asked at the decision, not when the evidence was recognised. Immutable.
 */
public final class UseReview {
    private final Verified<RecognitionDecision> recognition;
    private final VerifiedPackage evidence;
    private final Instant decision;
    private final Optional<Verified<ReleaseReceipt>> release;
    private final Optional<Verified<RecallStatus>> status;
    private final Optional<String> heard;

    private UseReview(
            Verified<RecognitionDecision> recognition,
            VerifiedPackage evidence,
            Instant decision,
            Optional<Verified<ReleaseReceipt>> release,
            Optional<Verified<RecallStatus>> status,
            Optional<String> heard) {
        this.recognition = recognition;
        this.evidence = evidence;
        this.decision = decision;
        this.release = release;
        this.status = status;
        this.heard = heard;
    }

    /**
     * Begins a review.
     *
     * @param recognition the decision by which the evidence was recognised
     * @param evidence the package recognised
     * @param decision when the decision of the case is made
     * @throws HuzhengException REFERENCE_MISMATCH if the recognition is of another package, STATEMENT_TOO_EARLY if the
     *     decision of the case would come before it
     */
    public static UseReview of(Verified<RecognitionDecision> recognition, VerifiedPackage evidence, Instant decision) {
        Objects.requireNonNull(decision, "decision");
        boolean same =
                recognition.value().evidence().id().equals(evidence.evidence().id())
                        && recognition.value().manifestDigest().equals(evidence.manifestDigest());
        if (!same) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, recognition.id());
        }
        if (decision.isBefore(recognition.instant())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, recognition.id());
        }
        return new UseReview(recognition, evidence, decision, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With the receipt of its release, which tells in whose log a recall would stand. */
    public UseReview released(Verified<ReleaseReceipt> receipt) {
        return new UseReview(recognition, evidence, decision, Optional.of(receipt), status, heard);
    }

    /** With the latest answer whether the evidence was recalled. */
    public UseReview recallStatus(Verified<RecallStatus> answer) {
        return new UseReview(recognition, evidence, decision, release, Optional.of(answer), heard);
    }

    /** With what the case records of notice and hearing: which document, of which day. */
    public UseReview partyHeard(String record) {
        return new UseReview(recognition, evidence, decision, release, status, Optional.of(record));
    }

    /** The answers to the checks of use. */
    public List<CheckResult> checks() {
        List<Finding> recalled = RecallAnswer.judge(
                        recognition.value().evidence(), evidence.issuer(), release, status, decision)
                .all();
        Verdict worst = recalled.stream().map(Finding::verdict).reduce(Verdict.PASSED, Verdict::and);
        return List.of(
                new CheckResult(RecognitionCheck.NOT_RECALLED, CheckAnswer.of(worst), "", recalled),
                CollectedBeforeDecisionCheck.answer(evidence, decision),
                PartyHeardCheck.answer(evidence.evidence().id(), heard));
    }

    /** Whether the decision may rest on it: it was recognised, and every check of use passed. */
    public boolean usable() {
        return recognition.value().conclusion().recognises()
                && checks().stream().allMatch(result -> result.answer() == CheckAnswer.PASSED);
    }
}
