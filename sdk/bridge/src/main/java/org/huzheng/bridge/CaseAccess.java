package org.huzheng.bridge;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceAnswer;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.Verified;

/** Asks for evidence on behalf of a case 案件调取申请: case number, matter and place are the case's, never typed
 * again. */
public final class CaseAccess {
    private CaseAccess() {}

    /**
     * The request of a case.
     *
     * @param file the case it is for
     * @param contract the contract it is asked under, in force when the request is issued
     * @param evidenceId the evidence asked for
     * @param purpose one of the contract's purposes, by its code
     * @param header the request's, issued by the case's department
     * @throws HuzhengException REFERENCE_MISMATCH if the issuer is not the case's department or no consumer of the contract,
     *     CONTRACT_NOT_ACTIVE if the contract is not in force then, CODE_INVALID if the case's matter has no readable code
     */
    public static AccessRequest request(
            CaseFile file, ContractHistory contract, String evidenceId, Purpose purpose, StatementHeader header) {
        boolean ours = header.issuer().is(file.opening().agency())
                && contract.contract().parties().isConsumer(header.issuer());
        if (!ours) {
            throw new HuzhengException(
                    ErrorCode.REFERENCE_MISMATCH, header.issuer().name());
        }
        if (!contract.inForceFor(header.issuer(), header.issuedAt())) {
            throw new HuzhengException(
                    ErrorCode.CONTRACT_NOT_ACTIVE, contract.ref().id());
        }
        MatterCode matter = MatterCode.parse(file.opening().matterCode(), MatterCodeScheme.OPAQUE);
        return new AccessRequest(
                header,
                contract.ref(),
                evidenceId,
                Optional.empty(),
                purpose,
                matter,
                file.opening().place(),
                file.opening().caseNumber());
    }

    /**
     * Everything that speaks against the requester's powers for the matter and the place of a request, as
     * {@link org.huzheng.sharing.AccessFacts#withCompetence} takes it; clean if nothing does.
     *
     * @param request what is asked
     * @param catalogue who is competent for what
     * @param at the instant judged
     */
    public static Findings competence(Verified<AccessRequest> request, Competence catalogue, Instant at) {
        Findings findings = new Findings();
        CompetenceAnswer answer =
                catalogue.answer(request.value().matter(), request.value().territory(), at);
        CompetenceFinding finding = CompetenceFinding.of(answer);
        if (!finding.allows(request.issuer().code().toString())) {
            boolean open = finding.kind() == CompetenceFinding.Kind.UNKNOWN
                    || finding.kind() == CompetenceFinding.Kind.DISPUTE;
            findings.add(Finding.of(
                            ReasonCode.REQUESTER_NOT_COMPETENT,
                            request.id(),
                            answer.explanation().zh())
                    .judged(open ? Verdict.INDETERMINATE : Verdict.FAILED));
        }
        return findings;
    }
}
