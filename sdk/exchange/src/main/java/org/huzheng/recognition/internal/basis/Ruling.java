package org.huzheng.recognition.internal.basis;

import java.util.function.Function;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.StatementRef;

/**
 * By which policy a review goes, and for what 适用规则.
 *
 * @param rules what the policy says
 * @param named how a decision names it: a signed one by its digest, a shipped one by that of its file in the decision's suite
 * @param use for what the evidence is to be used
 */
public record Ruling(PolicyRules rules, Function<CryptoSuite, StatementRef> named, RecognitionPolicy.Use use) {
    /** The same policy for another use. */
    public Ruling forUse(RecognitionPolicy.Use other) {
        return new Ruling(rules, named, other);
    }
}
