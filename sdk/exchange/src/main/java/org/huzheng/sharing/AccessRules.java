package org.huzheng.sharing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.Given;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Verified;

/**
 * Whether a request, and the consent to it, stay within their contract 调取审查. The same rules serve the provider's answer,
 * the server's gate and the receiver's review; what only the provider knows, {@link AccessDecision} asks besides.
 */
public final class AccessRules {
    private static final Set<ContractState> NEVER_AGREED =
            EnumSet.of(ContractState.DRAFT, ContractState.PARTLY_SIGNED, ContractState.LAPSED, ContractState.REJECTED);

    private AccessRules() {}

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
        Registration value = registration.value();
        return review(
                history, request, new RequestedItem(value.evidence().id(), value.kind(), registration.issuer()), at);
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
        return review(
                history, request, new RequestedItem(evidence.evidence().id(), evidence.kind(), evidence.issuer()), at);
    }

    /**
     * Everything about a request for records that is outside the contract, before they are looked for.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param at the instant judged
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if it asks for evidence
     */
    public static Findings reviewRecords(ContractHistory history, Verified<AccessRequest> request, Instant at) {
        Given.that(request.value().records().isPresent(), "the request asks for evidence");
        return common(history, request, at);
    }

    /**
     * Whether one more grant is within the contract's quotas.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param used how often its issuer was granted something under the contract in the window of now; empty if nobody counted
     */
    public static Findings reviewUsage(
            ContractHistory history, Verified<AccessRequest> request, Function<Quota.Window, OptionalLong> used) {
        Findings findings = new Findings();
        for (Quota quota : history.contract().quotas()) {
            OptionalLong count = used.apply(quota.per());
            if (count.isEmpty()) {
                findings.add(ReasonCode.USAGE_UNKNOWN, request.id(), quota.per().name());
            } else if (count.getAsLong() >= quota.most()) {
                findings.add(
                        ReasonCode.QUOTA_EXHAUSTED,
                        request.id(),
                        count.getAsLong() + "/" + quota.most() + " " + quota.per());
            }
        }
        return findings;
    }

    private static Findings review(
            ContractHistory history, Verified<AccessRequest> request, RequestedItem item, Instant at) {
        Findings findings = common(history, request, at);
        SharingContract contract = history.contract();
        String subject = request.id();
        if (!request.value().evidenceId().equals(item.id())) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, subject, request.value().evidenceId());
        }
        if (!contract.provider().is(item.provider())) {
            findings.add(
                    ReasonCode.PROVIDER_NOT_COLLECTOR,
                    subject,
                    contract.provider().name());
        }
        boolean covered = request.value().records().isPresent()
                || contract.resource(item.kind()).isPresent();
        if (!covered) {
            findings.add(ReasonCode.KIND_OUTSIDE_CONTRACT, subject, item.kind().zh());
        }
        return findings;
    }

    private static Findings common(ContractHistory history, Verified<AccessRequest> request, Instant at) {
        Findings findings = new Findings();
        SharingContract contract = history.contract();
        String subject = request.id();
        if (!history.ref().equals(request.value().contract())) {
            findings.add(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH,
                    subject,
                    request.value().contract().id());
        }
        if (at.isBefore(request.instant())) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, "requested " + request.instant());
        }
        if (!contract.parties().isConsumer(request.issuer())) {
            findings.add(
                    ReasonCode.CONTRACT_PARTY_UNKNOWN, subject, request.issuer().name());
        }
        if (checkInForce(history, request, request.instant(), findings)) {
            checkInForce(history, request, at, findings);
        }
        checkScope(contract, request.value(), subject, findings);
        request.value().records().ifPresent(query -> checkRecords(contract, query, subject, findings));
        return findings;
    }

    private static void checkScope(SharingContract contract, AccessRequest request, String subject, Findings findings) {
        if (!contract.allows(request.purpose().code())) {
            findings.add(
                    ReasonCode.PURPOSE_OUTSIDE_CONTRACT,
                    subject,
                    request.purpose().toString());
        }
        if (!contract.matters().contains(request.matter())) {
            findings.add(
                    ReasonCode.MATTER_OUTSIDE_CONTRACT,
                    subject,
                    request.matter().toString());
        }
        if (!contract.covers(request.territory())) {
            findings.add(
                    ReasonCode.TERRITORY_OUTSIDE_CONTRACT,
                    subject,
                    request.territory().toString());
        }
    }

    private static void checkRecords(SharingContract contract, RecordQuery query, String subject, Findings findings) {
        Optional<SharedResource> resource = contract.resource(query.resource()).filter(SharedResource::isRecords);
        if (resource.isEmpty()) {
            findings.add(ReasonCode.RESOURCE_OUTSIDE_CONTRACT, subject, query.resource());
            return;
        }
        for (String name : query.fields()) {
            if (resource.get().field(name).isEmpty()) {
                findings.add(ReasonCode.FIELD_OUTSIDE_CONTRACT, subject, query.resource() + "/" + name);
            }
        }
        for (String name : query.criteria().keySet()) {
            boolean askedBy = resource.get()
                    .field(name)
                    .filter(field -> field.use() == RecordField.Use.ASKED_BY)
                    .isPresent();
            if (!askedBy) {
                findings.add(ReasonCode.CRITERION_OUTSIDE_CONTRACT, subject, query.resource() + "/" + name);
            }
        }
    }

    /** Whether the contract was in force for whoever asks, at an instant. */
    private static boolean checkInForce(
            ContractHistory history, Verified<AccessRequest> request, Instant at, Findings findings) {
        Optional<ContractState> state = history.stateFor(request.issuer(), at).or(() -> history.stateAt(at));
        if (state.filter(known -> known == ContractState.ACTIVE).isPresent()) {
            return true;
        }
        boolean agreed = state.filter(known -> !NEVER_AGREED.contains(known)).isPresent();
        findings.add(
                agreed ? ReasonCode.CONTRACT_NOT_IN_FORCE : ReasonCode.CONTRACT_UNSIGNED,
                request.id(),
                state.map(ContractState::name).orElse("NOT_PROPOSED") + " " + at);
        return false;
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
