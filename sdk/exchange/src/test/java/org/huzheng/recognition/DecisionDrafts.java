package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.header;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.statement.StatementType;

/** An honest decision, of which a test says one thing otherwise. */
final class DecisionDrafts {
    static final ExchangeKit KIT = new ExchangeKit();
    static final RecognitionDecision DECISION = KIT.decide(KIT.review());

    static final String FILE = "evidence/报告.txt";

    static RecognitionDecision.Draft draft() {
        return new RecognitionDecision.Draft(header(StatementType.RECOGNITION_DECISION, "RD-1", CONSUMER, REVIEWED))
                .about(DECISION.evidence(), DECISION.manifestDigest())
                .under(DECISION.contract(), DECISION.request())
                .resting(DECISION.reportDigest(), DECISION.receiptDigest())
                .forCase(DECISION.caseNumber())
                .by(DECISION.policy(), DECISION.use())
                .checked(DECISION.checks(), DECISION.items())
                .reviewedBy(DECISION.reviewer().toString())
                .saying(DECISION.reason(), DECISION.basis(), DECISION.appeal());
    }

    static boolean builds(RecognitionDecision.Draft draft) {
        try {
            RecognitionDecision decision = draft.build();
            assertThat(RecognitionDecision.parse(decision.payload())).isEqualTo(decision);
            return true;
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            return false;
        }
    }

    static List<RecognitionDecision.Item> itemOf(List<CheckResult> checks) {
        return List.of(new RecognitionDecision.Item(FILE, Conclusion.RECOGNISED, checks));
    }

    static List<CheckResult> put(List<CheckResult> results, CheckResult other) {
        return results.stream()
                .map(result -> result.check() == other.check() ? other : result)
                .toList();
    }

    private DecisionDrafts() {}
}
