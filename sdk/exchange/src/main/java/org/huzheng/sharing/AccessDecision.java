package org.huzheng.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.Given;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.Verified;

/**
 * The provider's answer to a request 调取决定: one function of the contract, the request and what is known, the same for
 * everybody who asks it. It fails closed: what nobody knows is a reason to refuse. Immutable.
 */
public final class AccessDecision {
    private final ContractHistory history;
    private final Verified<AccessRequest> request;
    private final Optional<SharedResource> resource;
    private final List<Finding> findings;

    private AccessDecision(
            ContractHistory history,
            Verified<AccessRequest> request,
            Optional<SharedResource> resource,
            Findings findings) {
        this.history = history;
        this.request = request;
        this.resource = resource;
        this.findings = List.copyOf(findings.all());
    }

    /**
     * Decides on a request for evidence, or for records that were sealed and registered.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param registration the registration of the evidence asked for
     * @param facts what the provider knows
     */
    public static AccessDecision decide(
            ContractHistory history,
            Verified<AccessRequest> request,
            Verified<Registration> registration,
            AccessFacts facts) {
        Findings findings = AccessRules.review(history, request, registration, facts.instant());
        Optional<SharedResource> resource = request.value().records().isPresent()
                ? records(history, request)
                : history.contract().resource(registration.value().kind());
        return decide(history, request, resource, facts, findings);
    }

    /**
     * Decides on a request for records, before they are looked for.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param facts what the provider knows; the level is that of the resource unless said otherwise
     * @throws HuzhengException ARGUMENT_INVALID if it asks for evidence
     */
    public static AccessDecision decide(ContractHistory history, Verified<AccessRequest> request, AccessFacts facts) {
        Findings findings = AccessRules.reviewRecords(history, request, facts.instant());
        return decide(history, request, records(history, request), facts, findings);
    }

    private static Optional<SharedResource> records(ContractHistory history, Verified<AccessRequest> request) {
        return request.value()
                .records()
                .flatMap(query -> history.contract().resource(query.resource()))
                .filter(SharedResource::isRecords);
    }

    private static AccessDecision decide(
            ContractHistory history,
            Verified<AccessRequest> request,
            Optional<SharedResource> resource,
            AccessFacts facts,
            Findings findings) {
        String subject = request.id();
        facts.competence()
                .ifPresentOrElse(
                        findings::addAll,
                        () -> findings.add(
                                ReasonCode.COMPETENCE_UNKNOWN,
                                subject,
                                request.issuer().name()));
        checkSecrecy(facts, subject, findings);
        resource.ifPresent(shared -> checkLevel(shared, facts, subject, findings));
        findings.addAll(AccessRules.reviewUsage(history, request, facts::used));
        return new AccessDecision(history, request, resource, findings);
    }

    private static void checkSecrecy(AccessFacts facts, String subject, Findings findings) {
        Optional<Boolean> secret = facts.secret();
        if (secret.isEmpty()) {
            findings.add(ReasonCode.SECRECY_UNKNOWN, subject, "");
        } else if (secret.get()) {
            findings.add(ReasonCode.SECRET_NOT_SHARED, subject, "");
        }
    }

    /** No contract has a resource above its clearance, so the resource's own level is the bound. */
    private static void checkLevel(SharedResource shared, AccessFacts facts, String subject, Findings findings) {
        int level = facts.level().orElse(shared.isRecords() ? shared.level() : 0);
        if (level < 1) {
            findings.add(ReasonCode.LEVEL_NOT_DETERMINED, subject, shared.id());
        } else if (level > shared.level()) {
            findings.add(ReasonCode.LEVEL_ABOVE_CONTRACT, subject, level + " > " + shared.level());
        }
    }

    /** Everything that speaks against it; empty if it may be granted. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether it may be granted. */
    public boolean mayBeGranted() {
        return findings.isEmpty();
    }

    /**
     * Goes on only if it may be granted.
     *
     * @throws HuzhengException ACCESS_NOT_GRANTED naming every reason, if anything speaks against it
     */
    public void requireGranted() {
        if (!mayBeGranted()) {
            throw new HuzhengException(
                    ErrorCode.ACCESS_NOT_GRANTED,
                    String.join(
                            ", ",
                            findings.stream().map(each -> each.code().name()).toList()));
        }
    }

    /** Whether a person looks at it before it is granted: it is shared on condition 有条件共享. */
    public boolean needsApproval() {
        return resource.filter(each -> each.share() == SharedResource.ShareType.UNCONDITIONAL)
                .isEmpty();
    }

    /**
     * The signed yes, to be.
     *
     * @param header the provider's
     * @param evidence exactly the package that may be fetched
     * @param validTo until when, exclusive
     * @throws HuzhengException ACCESS_NOT_GRANTED if anything speaks against it, ARGUMENT_INVALID if the package is another
     */
    public AccessGrant grant(StatementHeader header, EvidenceRef evidence, Instant validTo) {
        Objects.requireNonNull(validTo, "validTo");
        requireGranted();
        Given.that(evidence.id().equals(request.value().evidenceId()), "evidence " + evidence.id());
        return new AccessGrant(header, request.ref(), history.ref(), evidence, validTo);
    }

    /**
     * The signed no, to be, with every reason.
     *
     * @param header the provider's
     * @throws HuzhengException ARGUMENT_INVALID if nothing speaks against it
     */
    public AccessRefusal refusal(StatementHeader header) {
        return AccessRefusal.because(header, request.ref(), history.ref(), findings);
    }
}
