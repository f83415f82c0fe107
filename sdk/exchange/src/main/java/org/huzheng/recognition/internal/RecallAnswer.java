package org.huzheng.recognition.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Party;
import org.huzheng.statement.Verified;

/**
 * Whether an evidence was recalled, by the latest answer 撤回答复: of its source, or of the operator whose log released it. An
 * older answer than a day says nothing about now.
 */
public final class RecallAnswer {
    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration SKEW = Duration.ofMinutes(5);

    private RecallAnswer() {}

    /**
     * Judges an answer for one moment.
     *
     * @param evidence the package, as it was granted
     * @param source who collected it
     * @param release the receipt of its release, which tells whose log it stands in
     * @param status the answer, if anybody was asked
     * @param at the moment
     */
    public static Findings judge(
            EvidenceRef evidence,
            Party source,
            Optional<Verified<ReleaseReceipt>> release,
            Optional<Verified<RecallStatus>> status,
            Instant at) {
        Findings findings = new Findings();
        if (status.isEmpty()) {
            return findings.add(ReasonCode.RECALL_UNANSWERED, evidence.id(), "nobody was asked");
        }
        Verified<RecallStatus> answer = status.get();
        boolean entitled = answer.issuer().is(source)
                || release.filter(receipt -> receipt.issuer().is(answer.issuer()))
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
