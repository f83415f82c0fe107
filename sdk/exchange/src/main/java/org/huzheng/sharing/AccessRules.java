package org.huzheng.sharing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.Party;

/** Whether a request stays within its contract 调取审查. The same rules serve the provider's answer and the server's gate. */
public final class AccessRules {
    private static final Set<ContractState> NEVER_AGREED =
            EnumSet.of(ContractState.DRAFT, ContractState.PARTLY_SIGNED, ContractState.REJECTED);

    private AccessRules() {}

    /**
     * Everything about the request that is outside the contract; clean means it may be granted.
     *
     * @param history the contract and its signatures
     * @param request what is asked
     * @param provider the department that collected the evidence
     * @param kind the kind of the evidence
     * @param at the instant judged
     */
    public static Findings review(
            ContractHistory history, AccessRequest request, Party provider, EvidenceKind kind, Instant at) {
        Findings findings = new Findings();
        SharingContract contract = history.contract();
        String subject = request.header().id();
        if (!history.ref().equals(request.contract())) {
            findings.add(
                    ReasonCode.CONTRACT_CONTENT_MISMATCH,
                    subject,
                    request.contract().id());
        }
        ContractState state = history.stateAt(at);
        if (NEVER_AGREED.contains(state)) {
            findings.add(ReasonCode.CONTRACT_UNSIGNED, subject, state.name());
        } else if (state != ContractState.ACTIVE) {
            findings.add(ReasonCode.CONTRACT_NOT_IN_FORCE, subject, state.name());
        }
        if (!contract.consumer().is(request.header().issuer())) {
            findings.add(
                    ReasonCode.CONTRACT_PARTY_UNKNOWN,
                    subject,
                    request.header().issuer().name());
        }
        if (!contract.provider().is(provider)) {
            findings.add(
                    ReasonCode.PROVIDER_NOT_COLLECTOR,
                    subject,
                    contract.provider().name());
        }
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
        return findings;
    }
}
