package org.huzheng.server.http;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/** What any two departments send each other, signed. */
record Dealings(World world) {
    Statement contract(Department proposer, Department provider, Department consumer, Instant from, Instant to) {
        return proposer.sign(world.contract().toBuilder(proposer.header(StatementType.SHARING_CONTRACT))
                .parties(ContractParties.of(provider.party, consumer.party))
                .validFrom(from)
                .validTo(to)
                .build()
                .payload());
    }

    Statement revocation(Department by, Statement contract) {
        return by.sign(new ContractAct(
                        by.header(StatementType.CONTRACT_REVOCATION), contract.ref(), ContractAct.Kind.REVOKE, "")
                .payload());
    }

    Statement suspension(Department by, Statement contract, ContractAct.Kind action) {
        return by.sign(new ContractAct(by.header(StatementType.CONTRACT_SUSPENSION), contract.ref(), action, "核查数据质量")
                .payload());
    }

    Statement request(Department by, Statement contract, String evidenceId, String caseNumber) {
        return by.sign(new AccessRequest(
                        by.header(StatementType.ACCESS_REQUEST),
                        contract.ref(),
                        evidenceId,
                        Optional.empty(),
                        World.PURPOSE,
                        World.MATTER,
                        World.PLACE,
                        caseNumber)
                .payload());
    }

    Statement grant(Department by, Statement contract, Statement request, EvidenceRef evidence, Instant until) {
        return by.sign(
                new AccessGrant(by.header(StatementType.ACCESS_GRANT), request.ref(), contract.ref(), evidence, until)
                        .payload());
    }

    Statement refusal(Department by, Statement contract, Statement request) {
        Findings findings = new Findings().add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, "", "信用惩戒");
        return by.sign(AccessRefusal.because(
                        by.header(StatementType.ACCESS_REFUSAL), request.ref(), contract.ref(), findings.all())
                .payload());
    }

    Statement recall(Department by, EvidenceRef evidence) {
        return by.sign(
                new Recall(by.header(StatementType.RECALL), evidence, Recall.Ground.SOURCE_ERROR, "样品编号有误").payload());
    }

    Statement acknowledgement(Department by, Statement recall, String caseNumber) {
        return by.sign(new RecallAcknowledgement(
                        by.header(StatementType.RECALL_ACKNOWLEDGEMENT),
                        recall.ref(),
                        caseNumber,
                        RecallAcknowledgement.Consequence.CASE_UNDER_REVIEW,
                        "")
                .payload());
    }
}
