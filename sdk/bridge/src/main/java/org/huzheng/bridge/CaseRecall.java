package org.huzheng.bridge;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.proof.EvidenceRecalled;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.statement.Verified;

/**
 * Brings a recall into a case 撤回入卷: the event the case records, and what follows for it. A decision that rested on the
 * evidence then owes the review of 行政处罚法 75(2), which {@link CaseFile#duties} shows.
 */
public final class CaseRecall {
    private static final String REVIEW_DECISION = "review-decision";

    private CaseRecall() {}

    /**
     * The event a recall is in a case: excluded where a court excluded it or it was unlawfully collected (行政处罚法 46(3)),
     * else recalled.
     *
     * @param file a case that holds the evidence
     * @param recall the source's recall
     * @param at when the department learnt of it, not before it was issued
     * @throws HuzhengException REFERENCE_MISMATCH if the case does not hold exactly that package of that source,
     *     STATEMENT_TOO_EARLY if it learnt of it before it was issued
     */
    public static CaseEvent event(CaseFile file, Verified<Recall> recall, Instant at) {
        Recall value = recall.value();
        requireHeld(file, recall);
        if (at.isBefore(recall.instant())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, recall.id());
        }
        String evidence = value.evidence().id();
        return switch (value.ground()) {
            case EXCLUDED_BY_COURT, UNLAWFULLY_COLLECTED -> new EvidenceExcluded(at, evidence, value.reason());
            case SOURCE_ERROR, DECISION_ANNULLED -> new EvidenceRecalled(at, evidence, value.reason());
        };
    }

    private static void requireHeld(CaseFile file, Verified<Recall> recall) {
        Optional<EvidenceSubmitted> held = file.events().stream()
                .filter(EvidenceSubmitted.class::isInstance)
                .map(EvidenceSubmitted.class::cast)
                .filter(each -> each.evidence().equals(recall.value().evidence().id()))
                .findFirst();
        boolean same = held.filter(each -> each.packageDigest()
                        .equals(Optional.of(recall.value().evidence().packageDigest())))
                .filter(each -> each.origin()
                        .map(origin -> origin.collector().is(recall.issuer()))
                        .orElseGet(() -> file.opening().agency().is(recall.issuer())))
                .isPresent();
        if (!same) {
            throw new HuzhengException(
                    ErrorCode.REFERENCE_MISMATCH, recall.value().evidence().id());
        }
    }

    /** Whether a decision of this case in force rests on evidence that has fallen since (行政处罚法 75(2)). */
    public static boolean leavesDecisionWithoutGround(CaseFile file, Instant at) {
        return file.duties(at).stream().anyMatch(due -> due.duty().name().equals(REVIEW_DECISION));
    }

    /**
     * What the department acknowledges to the source, as the case stands after the event.
     *
     * @param after the case with the event of {@link #event}
     * @param at now
     */
    public static RecallAcknowledgement.Consequence consequence(CaseFile after, Instant at) {
        return leavesDecisionWithoutGround(after, at)
                ? RecallAcknowledgement.Consequence.DECISION_TO_BE_CORRECTED
                : RecallAcknowledgement.Consequence.REMOVED_FROM_CASE;
    }
}
