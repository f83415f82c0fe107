package org.huzheng.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.huzheng.client.Acceptance;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** One data-sharing contract between two departments, and what they ask and answer under it. */
final class Agreement {
    static final String PURPOSE = "行政处罚案件调查取证";

    private final Department provider;
    private final Department consumer;
    private final Clock clock;
    private final ContractHistory history;

    private Agreement(Department provider, Department consumer, Clock clock, ContractHistory history) {
        this.provider = provider;
        this.consumer = consumer;
        this.clock = clock;
        this.history = history;
    }

    /** The provider proposes, both sign, each in its own name. */
    static Agreement conclude(
            String id, Department provider, Department consumer, Set<EvidenceKind> kinds, Clock clock) {
        Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SharingContract contract = SharingContract.builder(provider.header(StatementType.SHARING_CONTRACT, id))
                .provider(provider.party())
                .consumer(consumer.party())
                .purposes(List.of(PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款", "个人信息保护法第三十四条"))
                .matters(List.of(Cast.MATTER))
                .kinds(kinds.stream().sorted().toList())
                .retention(Duration.ofDays(3 * 365))
                .validFrom(from)
                .validTo(from.plus(Duration.ofDays(365)))
                .build();
        Statement proposal = provider.sign(contract.payload());
        provider.keep(proposal, provider.client().proposeContract(proposal));
        ContractHistory history = ContractHistory.proposed(consumer.verified(proposal, SharingContract.FORMAT));
        for (Department party : List.of(provider, consumer)) {
            ContractSignature signature = new ContractSignature(
                    party.header(
                            StatementType.CONTRACT_SIGNATURE,
                            id + "-SIG-" + party.party().code()),
                    history.ref(),
                    ContractSignature.Answer.ACCEPT,
                    "");
            Statement signed = party.sign(signature.payload());
            party.keep(signed, party.client().signContract(id, signed));
            history = history.answered(consumer.verified(signed, ContractSignature.FORMAT));
        }
        return new Agreement(provider, consumer, clock, history);
    }

    Department provider() {
        return provider;
    }

    Department consumer() {
        return consumer;
    }

    ContractHistory history() {
        return history;
    }

    /** The consumer asks. */
    Verified<AccessRequest> request(String id, String evidenceId, String purpose, String caseNumber) {
        AccessRequest request = new AccessRequest(
                consumer.header(StatementType.ACCESS_REQUEST, id),
                history.ref(),
                evidenceId,
                purpose,
                Cast.MATTER,
                caseNumber);
        Statement signed = consumer.sign(request.payload());
        consumer.keep(signed, consumer.client().requestAccess(signed));
        return consumer.verified(signed, AccessRequest.FORMAT);
    }

    /** The provider reads the request from the server and answers it by the contract: a grant, or a signed refusal. */
    Answer answer(String requestId, Department.Registered evidence) {
        Verified<AccessRequest> asked =
                provider.verified(provider.client().accessRequest(requestId).statement(), AccessRequest.FORMAT);
        Instant now = clock.instant();
        Findings findings = AccessRules.review(history, asked, evidence.registration(), now);
        if (!findings.clean()) {
            return new Answer.Refused(refuse(asked, findings));
        }
        AccessGrant grant = new AccessGrant(
                provider.header(StatementType.ACCESS_GRANT, requestId + "-GRANT"),
                asked.ref(),
                history.ref(),
                evidence.evidence(),
                now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(20)));
        Statement signed = provider.sign(grant.payload());
        provider.keep(signed, provider.client().grantAccess(requestId, signed));
        return new Answer.Granted(consumer.verified(signed, AccessGrant.FORMAT));
    }

    private AccessRefusal refuse(Verified<AccessRequest> asked, Findings findings) {
        String requestId = asked.id();
        AccessRefusal refusal = AccessRefusal.because(
                provider.header(StatementType.ACCESS_REFUSAL, requestId + "-REFUSAL"),
                asked.ref(),
                history.ref(),
                findings.all());
        Statement signed = provider.sign(refusal.payload());
        Acceptance acceptance = provider.client().refuseAccess(requestId, signed);
        provider.keep(signed, acceptance);
        return refusal;
    }

    /** What the provider said. */
    sealed interface Answer {
        /** Granted. */
        record Granted(Verified<AccessGrant> grant) implements Answer {}

        /** Refused, with its reasons. */
        record Refused(AccessRefusal refusal) implements Answer {}
    }
}
