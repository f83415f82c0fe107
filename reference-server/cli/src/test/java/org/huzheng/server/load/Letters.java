package org.huzheng.server.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.Decided;
import org.huzheng.server.load.Dealings.Contract;
import org.huzheng.server.load.Dealings.Evidence;
import org.huzheng.server.load.Dealings.Objected;
import org.huzheng.server.load.Dealings.Use;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/** What a department writes and signs, by the clock on its wall. */
record Letters(Office office) {
    private static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    private static final DivisionCode PLACE = DivisionCode.parse("330421");
    private static final MatterCode MATTER = MatterCode.parse("330217001000");

    Statement contract(Office provider, Office consumer) {
        Instant now = office.clock.instant();
        return office.sign(SharingContract.builder(office.header(StatementType.SHARING_CONTRACT))
                .parties(ContractParties.of(provider.party, consumer.party))
                .purposes(List.of(PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .matters(List.of(MATTER))
                .territories(List.of(PLACE))
                .resources(List.of(SharedResource.evidence("R-1", "鉴定意见", EvidenceKind.EXPERT_OPINION)
                        .withShare(SharedResource.ShareType.CONDITIONAL)
                        .withLevel(1)
                        .withPersonal(SharedResource.PersonalInformation.NONE)))
                .clearance(1)
                .quotas(List.of(new Quota(Contract.QUOTA, Quota.Window.CONTRACT)))
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("示例县数据科")
                .retention(Duration.ofDays(365))
                .validFrom(now.minus(Duration.ofHours(1)))
                .validTo(now.plus(Duration.ofDays(30)))
                .build()
                .payload());
    }

    Statement act(Contract contract, ContractAct.Kind kind) {
        StatementType type = switch (kind) {
            case SUSPEND, RESUME -> StatementType.CONTRACT_SUSPENSION;
            case REVOKE -> StatementType.CONTRACT_REVOCATION;
            default -> StatementType.CONTRACT_SIGNATURE;
        };
        return office.sign(new ContractAct(office.header(type), contract.paper.ref(), kind, "理由").payload());
    }

    StatementHeader registrationHeader() {
        return office.header(StatementType.REGISTRATION);
    }

    Statement registration(Registration registration) {
        return office.sign(registration.payload());
    }

    Statement request(Contract contract, String evidenceId, String caseNumber) {
        return office.sign(new AccessRequest(
                        office.header(StatementType.ACCESS_REQUEST),
                        contract.paper.ref(),
                        evidenceId,
                        Optional.empty(),
                        PURPOSE,
                        MATTER,
                        PLACE,
                        caseNumber)
                .payload());
    }

    Statement grant(Use use, EvidenceRef evidence, Instant until) {
        return office.sign(new AccessGrant(
                        office.header(StatementType.ACCESS_GRANT),
                        use.paper.ref(),
                        use.contract.paper.ref(),
                        evidence,
                        until)
                .payload());
    }

    Statement refusal(Use use) {
        Findings findings = new Findings().add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, "", "信用惩戒");
        return office.sign(AccessRefusal.because(
                        office.header(StatementType.ACCESS_REFUSAL),
                        use.paper.ref(),
                        use.contract.paper.ref(),
                        findings.all())
                .payload());
    }

    Statement decision(Use use, Evidence evidence, Conclusion conclusion) {
        return office.signReviewed(Decided.payload(
                office.header(StatementType.RECOGNITION_DECISION),
                new Decided.About(
                        evidence.said.evidence(),
                        evidence.said.manifestDigest(),
                        use.contract.paper.ref(),
                        use.paper.ref(),
                        use.asked.caseNumber()),
                conclusion,
                office.reviewer.certificate().officerNumber().orElseThrow()));
    }

    Statement recall(Evidence evidence) {
        return office.sign(new Recall(
                        office.header(StatementType.RECALL),
                        evidence.said.evidence(),
                        Recall.Ground.SOURCE_ERROR,
                        "样品编号有误")
                .payload());
    }

    Statement acknowledgement(Statement recall, String caseNumber) {
        return office.sign(new RecallAcknowledgement(
                        office.header(StatementType.RECALL_ACKNOWLEDGEMENT),
                        recall.ref(),
                        caseNumber,
                        RecallAcknowledgement.Consequence.CASE_UNDER_REVIEW,
                        "")
                .payload());
    }

    /** By the consumer against what it was given or refused, by the provider against a decision that rejects. */
    Statement objection(Use use, boolean consumer) {
        Objection.Subject subject = !consumer
                ? Objection.Subject.RECOGNITION
                : use.granted() ? Objection.Subject.DATA : Objection.Subject.REFUSAL;
        Statement against = (consumer ? use.answer : use.decision).orElseThrow();
        return office.sign(new Objection(
                        office.header(StatementType.OBJECTION),
                        subject,
                        against.ref(),
                        consumer ? use.contract.provider : use.asked.header().issuer(),
                        List.of(),
                        "与现场不符")
                .payload());
    }

    Statement settlement(Objected objected, boolean raiser) {
        return office.sign(ObjectionAct.of(
                        office.header(StatementType.OBJECTION_ACT),
                        objected.paper.ref(),
                        raiser ? ObjectionAct.Act.WITHDRAW : ObjectionAct.Act.CONFIRM,
                        "理由")
                .payload());
    }
}
