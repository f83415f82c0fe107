package org.huzheng.recognition.internal.use;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * Whether an evidence was recalled, by the latest answer 撤回答复: of its source, or of the operator whose log released it to the
 * one who asks. Nobody answers himself, and an older answer than a day says nothing about now.
 */
public final class RecallAnswer {
    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration SKEW = Duration.ofMinutes(5);

    private RecallAnswer() {}

    /**
     * What is asked.
     *
     * @param evidence the package, as it was granted
     * @param source who collected it
     * @param consumer who relies on it
     * @param contract the contract it was obtained under
     */
    public record Question(EvidenceRef evidence, Party source, Party consumer, StatementRef contract) {
        /** The department that operates the log the evidence was released from, if the release is of exactly this. */
        private boolean operator(ReleaseReceipt release, Party issuer) {
            return release.evidence().equals(evidence)
                    && release.consumer().is(consumer)
                    && release.contract().equals(contract)
                    && !issuer.is(consumer);
        }
    }

    /**
     * Judges an answer for one moment.
     *
     * @param question what is asked
     * @param release the receipt of its release, which tells whose log it stands in
     * @param status the answer, if anybody was asked
     * @param at the moment
     */
    public static Findings judge(
            Question question,
            Optional<Verified<ReleaseReceipt>> release,
            Optional<Verified<RecallStatus>> status,
            Instant at) {
        Findings findings = new Findings();
        EvidenceRef evidence = question.evidence();
        if (status.isEmpty()) {
            return findings.add(ReasonCode.RECALL_UNANSWERED, evidence.id(), "nobody was asked");
        }
        Verified<RecallStatus> answer = status.get();
        boolean entitled = answer.issuer().is(question.source())
                || release.filter(receipt -> receipt.issuer().is(answer.issuer()))
                        .filter(receipt -> question.operator(receipt.value(), receipt.issuer()))
                        .isPresent();
        if (!answer.value().evidence().equals(evidence)) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, answer.id(), "about another evidence");
        }
        if (!entitled) {
            findings.add(
                    ReasonCode.RECALL_UNANSWERED, evidence.id(), answer.issuer().name() + " cannot know");
        }
        if (answer.value().recall().isPresent()) {
            findings.add(
                    ReasonCode.EVIDENCE_RECALLED,
                    evidence.id(),
                    answer.value().recall().get().id());
        }
        if (answer.instant().isBefore(at.minus(FRESH)) || answer.instant().isAfter(at.plus(SKEW))) {
            findings.add(ReasonCode.RECALL_UNANSWERED, evidence.id(), "answered " + answer.instant());
        }
        return findings;
    }
}
