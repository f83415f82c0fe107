package org.huzheng.sharing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.Party;
import org.huzheng.statement.Verified;

/**
 * Whether a request, and the consent to it, stay within their contract 调取审查. The same rules serve the provider's answer,
 * the server's gate and the receiver's review.
 */
public final class AccessRules {
    private static final Set<ContractState> NEVER_AGREED =
            EnumSet.of(ContractState.DRAFT, ContractState.PARTLY_SIGNED, ContractState.LAPSED, ContractState.REJECTED);

    private AccessRules() {}

    /** What is asked for: by registration, or by the package itself. */
    private record Asked(String id, EvidenceKind kind, Party provider) {
        static Asked of(Verified<Registration> registration) {
            Registration value = registration.value();
            return new Asked(value.evidence().id(), value.kind(), registration.issuer());
        }

        static Asked of(VerifiedPackage evidence) {
            return new Asked(evidence.evidence().id(), evidence.kind(), evidence.issuer());
        }
    }

    /**
     * Everything about a request that is outside the contract; clean means it may be granted.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param registration the registration of the evidence asked for
     * @param at the instant judged
     */
    public static Findings review(
            ContractHistory history, Verified<AccessRequest> request, Verified<Registration> registration, Instant at) {
        return review(history, request, Asked.of(registration), at);
    }

    /**
     * Everything about a request that is outside the contract, judged by the package that came of it.
     *
     * @param history the contract and what its parties did with it
     * @param request what was asked
     * @param evidence the package
     * @param at the instant judged
     */
    public static Findings review(
            ContractHistory history, Verified<AccessRequest> request, VerifiedPackage evidence, Instant at) {
        return review(history, request, Asked.of(evidence), at);
    }

    private static Findings review(ContractHistory history, Verified<AccessRequest> request, Asked asked, Instant at) {
        Findings findings = new Findings();
        SharingContract contract = history.contract();
        String subject = request.id();
        if (!history.ref().equals(request.value().contract())) {
            findings.add(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH,
                    subject,
                    request.value().contract().id());
        }
        if (!request.value().evidenceId().equals(asked.id())) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, subject, request.value().evidenceId());
        }
        if (at.isBefore(request.instant())) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, "requested " + request.instant());
        }
        checkInForce(history, request.instant(), subject, findings);
        if (findings.clean()) {
            checkInForce(history, at, subject, findings);
        }
        if (!contract.consumer().is(request.issuer())) {
            findings.add(
                    ReasonCode.CONTRACT_PARTY_UNKNOWN, subject, request.issuer().name());
        }
        if (!contract.provider().is(asked.provider())) {
            findings.add(
                    ReasonCode.PROVIDER_NOT_COLLECTOR,
                    subject,
                    contract.provider().name());
        }
        checkScope(contract, request.value(), asked.kind(), subject, findings);
        return findings;
    }

    private static void checkScope(
            SharingContract contract, AccessRequest request, EvidenceKind kind, String subject, Findings findings) {
        if (!contract.purposes().contains(request.purpose())) {
            findings.add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, subject, request.purpose());
        }
        if (!contract.matters().contains(request.matter())) {
            findings.add(
                    ReasonCode.MATTER_OUTSIDE_CONTRACT,
                    subject,
                    request.matter().toString());
        }
        if (!contract.kinds().contains(kind)) {
            findings.add(ReasonCode.KIND_OUTSIDE_CONTRACT, subject, kind.zh());
        }
    }

    /** Whether the contract was in force at an instant. */
    private static void checkInForce(ContractHistory history, Instant at, String subject, Findings findings) {
        Optional<ContractState> state = history.stateAt(at);
        String seen = state.map(ContractState::name).orElse("NOT_PROPOSED") + " " + at;
        if (state.filter(known -> !NEVER_AGREED.contains(known)).isEmpty()) {
            findings.add(ReasonCode.CONTRACT_UNSIGNED, subject, seen);
        } else if (!history.inForceAt(at)) {
            findings.add(ReasonCode.CONTRACT_NOT_IN_FORCE, subject, seen);
        }
    }

    /**
     * Everything wrong with a consent to a request: by another than the provider, to another request or contract, older than
     * the request, over before it began, or longer than the contract.
     *
     * @param history the contract and what its parties did with it
     * @param request the request
     * @param grant the consent
     */
    public static Findings reviewGrant(
            ContractHistory history, Verified<AccessRequest> request, Verified<AccessGrant> grant) {
        Findings findings = new Findings();
        String subject = grant.id();
        AccessGrant value = grant.value();
        boolean answers = value.request().equals(request.ref())
                && value.contract().equals(history.ref())
                && value.evidence().id().equals(request.value().evidenceId());
        if (!answers) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, subject, value.request().id());
        }
        if (!grant.issuer().is(history.contract().provider())) {
            findings.add(
                    ReasonCode.ACCESS_GRANT_MISSING, subject, grant.issuer().name());
        }
        if (grant.instant().isBefore(request.instant())) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, "granted " + grant.instant());
        }
        boolean lasts = grant.instant().isBefore(value.validTo())
                && !value.validTo().isAfter(history.contract().validTo());
        if (!lasts) {
            findings.add(ReasonCode.ACCESS_GRANT_OVER, subject, value.validTo().toString());
        }
        return findings;
    }
}
