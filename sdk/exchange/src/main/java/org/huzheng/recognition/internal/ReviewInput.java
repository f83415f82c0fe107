package org.huzheng.recognition.internal;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.internal.basis.Answers;
import org.huzheng.recognition.internal.basis.Ruling;
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
 * @param answers what the reviewer answered in person, and wrote
 * @param ruling by which policy, and for what use
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
        Answers answers,
        Ruling ruling) {
    /** With the receipt of the release. */
    public ReviewInput released(Verified<ReleaseReceipt> receipt) {
        return new ReviewInput(
                evidence, contract, request, grant, reviewer, at, Optional.of(receipt), recallStatus, answers, ruling);
    }

    /** With the answer about recalls. */
    public ReviewInput recallStatus(Verified<RecallStatus> status) {
        return new ReviewInput(
                evidence, contract, request, grant, reviewer, at, release, Optional.of(status), answers, ruling);
    }

    /** With other answers of the reviewer. */
    public ReviewInput answering(Answers other) {
        return new ReviewInput(evidence, contract, request, grant, reviewer, at, release, recallStatus, other, ruling);
    }

    /** By another policy, or for another use. */
    public ReviewInput under(Ruling other) {
        return new ReviewInput(evidence, contract, request, grant, reviewer, at, release, recallStatus, answers, other);
    }

    /** The same, looked at for one file. */
    public ReviewInput on(String file) {
        return answering(answers.on(file));
    }

    /** What a finding is about: the file looked at, or the evidence. */
    String subject() {
        return answers.item().isEmpty() ? evidence.evidence().id() : answers.item();
    }

    /** When the receiver obtained the evidence. */
    Instant receivedAt() {
        return release.map(Verified::instant).orElse(at);
    }
}
