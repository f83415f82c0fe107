package org.huzheng.bridge;

import java.time.Instant;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.codes.DivisionCode;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceAnswer;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.Verified;

/** Whether who asks is competent for the matter it asks for 调取审查之职权: the catalogue's answer as a fact of the decision. */
public final class CompetentAccess {
    private CompetentAccess() {}

    /**
     * Everything about a request that is outside the contract, or outside the requester's powers; clean means it may be
     * granted.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param registration the registration of the evidence asked for
     * @param catalogue who is competent for what
     * @param place where the matter happened
     * @param at the instant judged
     */
    public static Findings review(
            ContractHistory history,
            Verified<AccessRequest> request,
            Verified<Registration> registration,
            Competence catalogue,
            DivisionCode place,
            Instant at) {
        Findings findings = new Findings().addAll(AccessRules.review(history, request, registration, at));
        CompetenceAnswer answer = catalogue.answer(request.value().matter(), place, at);
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
