package org.huzheng.recognition.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.basis.PolicyRules;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Verified;

/**
 * R1: whether the receiver had the evidence by right 有权调取: contract in force when it was granted and when it was received,
 * request and consent within it, and the package the one consented to.
 */
final class AccessAuthorityCheck extends Check {
    /** How far the clocks of two departments may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    AccessAuthorityCheck() {
        super(RecognitionCheck.ACCESS_AUTHORITY);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        Verified<AccessGrant> grant = input.grant();
        Findings findings = new Findings().addAll(scope(input, grant.instant()));
        if (findings.clean()) {
            findings.addAll(scope(input, input.receivedAt()));
        }
        findings.addAll(AccessRules.reviewGrant(input.contract(), input.request(), grant));
        if (!isGranted(grant.value().evidence(), input.evidence())) {
            findings.add(
                    ReasonCode.ACCESS_GRANT_MISSING,
                    input.evidence().evidence().id(),
                    "the grant is for another package");
        }
        if (!input.receivedAt().isBefore(grant.value().validTo())) {
            findings.add(ReasonCode.ACCESS_GRANT_OVER, grant.id(), "received " + input.receivedAt());
        }
        input.release().ifPresent(release -> checkRelease(release, input, findings));
        checkOrder(input, findings);
        if (basis(input).isEmpty()) {
            findings.add(
                    ReasonCode.RECOGNITION_BASIS_MISSING,
                    input.evidence().evidence().id(),
                    input.ruling().rules().name());
        }
        return found(findings);
    }

    /** On what recognition rests between these two departments, by the policy. */
    static Optional<PolicyRules.Basis> basis(ReviewInput input) {
        return input.ruling()
                .rules()
                .basis(
                        input.evidence().issuer().code(),
                        input.request().issuer().code());
    }

    private static Findings scope(ReviewInput input, Instant at) {
        return AccessRules.review(input.contract(), input.request(), input.evidence(), at);
    }

    /** The file consented to, or a copy of it that its own registration, enclosed, ties to the file consented to. */
    private static boolean isGranted(EvidenceRef granted, VerifiedPackage evidence) {
        return evidence.evidence().equals(granted)
                || evidence.registration()
                        .map(registration -> registration.value().evidence())
                        .filter(granted::equals)
                        .isPresent();
    }

    private static void checkRelease(Verified<ReleaseReceipt> release, ReviewInput input, Findings findings) {
        ReleaseReceipt value = release.value();
        boolean same = value.grant().equals(input.grant().ref())
                && value.contract().equals(input.contract().ref())
                && value.evidence().equals(input.grant().value().evidence())
                && value.consumer().is(input.request().issuer());
        if (!same) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, release.id(), "the release is of something else");
        }
    }

    /** Sealed, granted, received, reviewed: in this order; and verified for a moment between consent and review. */
    private static void checkOrder(ReviewInput input, Findings findings) {
        Instant sealed = input.evidence().sealedAt().instant();
        Instant granted = input.grant().instant();
        Instant received = input.receivedAt();
        Instant verified = input.evidence().report().verifiedAt();
        boolean ordered = !sealed.isAfter(granted.plus(SKEW))
                && !granted.isAfter(verified.plus(SKEW))
                && !verified.isAfter(input.at().plus(SKEW))
                && !granted.isAfter(received.plus(SKEW))
                && !received.isAfter(input.at().plus(SKEW));
        if (!ordered) {
            findings.add(
                    ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                    input.grant().id(),
                    "sealed " + sealed + ", granted " + granted + ", received " + received + ", verified for "
                            + verified + ", reviewed " + input.at());
        }
    }
}
