package org.huzheng.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.client.Acceptance;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.demo.account.Paper;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** One data-sharing contract between two departments, and what they ask and answer under it. */
final class Agreement {
    static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);

    private final Department provider;
    private final Department consumer;
    private final Clock clock;
    private final ContractHistory history;
    private final List<Paper> papers;

    private Agreement(
            Department provider, Department consumer, Clock clock, ContractHistory history, List<Paper> papers) {
        this.papers = List.copyOf(papers);
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
                .parties(ContractParties.of(provider.party(), consumer.party()))
                .purposes(List.of(PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款", "个人信息保护法第三十四条"))
                .matters(List.of(Cast.MATTER))
                .territories(List.of(Cast.PLACE))
                .resources(List.of(SharedResource.evidence(
                                "R-1", "执法证据", kinds.stream().sorted().toArray(EvidenceKind[]::new))
                        .withShare(SharedResource.ShareType.CONDITIONAL)
                        .withLevel(2)
                        .withPersonal(SharedResource.PersonalInformation.GENERAL)))
                .clearance(2)
                .impactAssessment("示影评〔2026〕3号")
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("向提供方法制科书面提出")
                .retention(Duration.ofDays(3 * 365))
                .validFrom(from)
                .validTo(from.plus(Duration.ofDays(365)))
                .build();
        Statement proposal = provider.sign(contract.payload());
        provider.keep(proposal, provider.client().proposeContract(proposal));
        Verified<SharingContract> proposed = consumer.verified(proposal, SharingContract.FORMAT);
        ContractHistory history = ContractHistory.proposed(proposed);
        List<Paper> papers = new ArrayList<>(List.of(provider.paper(proposed)));
        ContractAct review = new ContractAct(
                provider.header(StatementType.SECURITY_REVIEW, id + "-REVIEW"),
                history.ref(),
                ContractAct.Kind.REVIEW_PASSED,
                "数据级别、用途和个人信息保护影响评估均已核对");
        Statement reviewed = provider.sign(review.payload());
        provider.keep(reviewed, provider.client().reviewContract(id, reviewed));
        Verified<ContractAct> passed = consumer.verified(reviewed, ContractAct.REVIEW_FORMAT);
        history = history.after(passed);
        papers.add(provider.paper(passed));
        for (Department party : List.of(provider, consumer)) {
            ContractAct signature = new ContractAct(
                    party.header(
                            StatementType.CONTRACT_SIGNATURE,
                            id + "-SIG-" + party.party().code()),
                    history.ref(),
                    ContractAct.Kind.ACCEPT,
                    "");
            Statement signed = party.sign(signature.payload());
            party.keep(signed, party.client().signContract(id, signed));
            Verified<ContractAct> accepted = consumer.verified(signed, ContractAct.SIGNATURE_FORMAT);
            history = history.after(accepted);
            papers.add(party.paper(accepted));
        }
        return new Agreement(provider, consumer, clock, history, papers);
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

    /** The contract, its review and both signatures. */
    Paper[] papers() {
        return papers.toArray(Paper[]::new);
    }

    /** The consumer asks. */
    Verified<AccessRequest> request(String id, String evidenceId, Purpose purpose, String caseNumber) {
        AccessRequest request = new AccessRequest(
                consumer.header(StatementType.ACCESS_REQUEST, id),
                history.ref(),
                evidenceId,
                Optional.empty(),
                purpose,
                Cast.MATTER,
                Cast.PLACE,
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
        AccessDecision decision = AccessDecision.decide(history, asked, evidence.registration(), facts(now));
        if (!decision.mayBeGranted()) {
            return new Answer.Refused(refuse(requestId, decision));
        }
        AccessGrant grant = decision.grant(
                provider.header(StatementType.ACCESS_GRANT, requestId + "-GRANT"),
                evidence.evidence(),
                now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(20)));
        Statement signed = provider.sign(grant.payload());
        provider.keep(signed, provider.client().grantAccess(requestId, signed));
        return new Answer.Granted(consumer.verified(signed, AccessGrant.FORMAT));
    }

    /** What the provider's officer looked up before answering: the published list of matters, the level, that it is no secret. */
    private static AccessFacts facts(Instant now) {
        return AccessFacts.at(now).withCompetence(new Findings()).withLevel(2).withSecret(false);
    }

    private Verified<AccessRefusal> refuse(String requestId, AccessDecision decision) {
        AccessRefusal refusal = decision.refusal(provider.header(StatementType.ACCESS_REFUSAL, requestId + "-REFUSAL"));
        Statement signed = provider.sign(refusal.payload());
        Acceptance acceptance = provider.client().refuseAccess(requestId, signed);
        provider.keep(signed, acceptance);
        return consumer.verified(signed, AccessRefusal.FORMAT);
    }

    /** What the provider said. */
    sealed interface Answer {
        /** Granted. */
        record Granted(Verified<AccessGrant> grant) implements Answer {}

        /** Refused, with its reasons. */
        record Refused(Verified<AccessRefusal> refusal) implements Answer {}
    }
}
