package org.huzheng.recognition.internal.use;

import java.util.List;
import java.util.Optional;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R16: whether the party was told of it and heard 告知并听取意见; asked at use, of what the case records. */
public final class PartyHeardCheck {
    private PartyHeardCheck() {}

    /**
     * Answers it.
     *
     * @param evidence the evidence's id
     * @param record what the case records of notice and hearing, in words; empty if it records nothing
     */
    public static CheckResult answer(String evidence, Optional<String> record) {
        return record.filter(DecisionWords::says)
                .map(words -> new CheckResult(RecognitionCheck.PARTY_HEARD, CheckAnswer.PASSED, words, List.of()))
                .orElseGet(() -> new CheckResult(
                        RecognitionCheck.PARTY_HEARD,
                        CheckAnswer.INDETERMINATE,
                        "",
                        List.of(Finding.of(ReasonCode.PARTY_NOT_HEARD, evidence, ""))));
    }
}
