package org.huzheng.recognition.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.use.DecisionWords;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Verified;

/**
 * All that a review goes by 审查依据; nothing in it is a mere claim.
 *
 * @param evidence the package received, verified
 * @param contract the contract, from verified statements
 * @param request the request
 * @param grant the provider's consent
 * @param reviewer the reviewing officer's certificate
 * @param at when the review is made
 * @param release the server's receipt of the release; without one the evidence counts as received at the review
 * @param recallStatus the latest answer whether it was recalled
 * @param attested what the reviewer answered in person
 * @param words the reason and the way to object, once they are written
 */
public record ReviewInput(
        VerifiedPackage evidence,
        ContractHistory contract,
        Verified<AccessRequest> request,
        Verified<AccessGrant> grant,
        Certificate reviewer,
        Instant at,
        Optional<Verified<ReleaseReceipt>> release,
        Optional<Verified<RecallStatus>> recallStatus,
        Map<RecognitionCheck, CheckResult> attested,
        Optional<DecisionWords> words) {
    /** Copies the map. */
    public ReviewInput {
        attested = Map.copyOf(attested);
    }

    /** When the receiver obtained the evidence. */
    Instant receivedAt() {
        return release.map(Verified::instant).orElse(at);
    }
}
